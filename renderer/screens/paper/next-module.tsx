import { Link } from 'react-router';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { FrameworkModule } from '#shared/framework/framework.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

/** On to the next page of the pile; after the last one to what became of it all. */
export function NextModule({
  assessmentId,
  asked,
  current,
}: {
  assessmentId: AssessmentId;
  asked: readonly FrameworkModule[];
  current: FrameworkModule | undefined;
}) {
  const { t } = useTranslate();
  const next = current && asked[asked.indexOf(current) + 1];
  return (
    <Link className="button primary" to={`/a/${assessmentId}${next ? `/paper/${next.id}` : ''}`}>
      {next ? t('paper.next', { module: next.id }) : t('paper.toOverview')}
      <Icon name="chevron" mirrors />
    </Link>
  );
}
