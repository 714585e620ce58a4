import { Link } from 'react-router';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { AssessmentSummary } from '#shared/contract/assessments.ts';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

const PLACE = /^\/a\/([0-9a-f-]{36})(?:\/checklist\/([A-Z]+-\d+))?/;

/** Where one stopped, and the way back there. */
export function ResumeBlock({ assessments }: { assessments: readonly AssessmentSummary[] }) {
  const { t, language } = useTranslate();
  const { data: settings } = useOperation('library.settings', {});
  const { data: framework } = useOperation('frameworks.show', { language });
  const [place = '', assessmentId, indicatorId = ''] = PLACE.exec(settings?.lastPlace ?? '') ?? [];
  const assessment = assessments.find(({ id }) => id === assessmentId);
  if (!assessment || !framework) return null;
  const indicator = findIndicator(framework, indicatorId);
  const { answered, indicators } = assessment.progress;
  return (
    <section className="resume" aria-label={t('home.resume')}>
      <div>
        <p className="small dim">
          {t('home.stoppedAt', { title: titleOf(assessment) })}{' '}
          {indicator ? <span className="id">{indicator.id}</span> : null}{' '}
          {indicator?.critical ? <Icon name="critical" label={t('indicator.critical')} /> : null}
        </p>
        <h1>{indicator?.statement ?? titleOf(assessment)}</h1>
        <p className="small dim num">{t('home.answeredFor', { answered, of: indicators, place: assessment.place })}</p>
      </div>
      <Link className="button primary" to={settings?.lastPlace || place}>
        {t('home.continue')}
        <Icon name="chevron" mirrors />
      </Link>
    </section>
  );
}
