import { Link } from 'react-router';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

const PLACE = /^\/a\/([0-9a-f-]{36})(?:\/checklist\/([A-Z]+-\d+))?/;

/** Where one stopped, and the way back there. */
export function ResumeBlock() {
  const { t, language } = useTranslate();
  const { data: settings } = useOperation('library.settings', {});
  const { data: framework } = useOperation('frameworks.show', { language });
  const [place = '', id = '', indicatorId = ''] = PLACE.exec(settings?.lastPlace ?? '') ?? [];
  // The remembered place holds the id of an assessment that was shown; one that is gone since is refused, and there is nothing to resume.
  const { data: assessment } = useOperation('assessments.get', { assessmentId: id as AssessmentId }, id !== '');
  if (!assessment || assessment.status === 'in-bin' || !framework) return null;
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
        <h2>{indicator?.statement ?? titleOf(assessment)}</h2>
        <p className="small dim num">{t('home.answeredFor', { answered, of: indicators, place: assessment.place })}</p>
      </div>
      <Link className="button primary" to={settings?.lastPlace || place}>
        {t('home.continue')}
        <Icon name="chevron" mirrors />
      </Link>
    </section>
  );
}
