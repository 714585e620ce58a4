import { Link } from 'react-router';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import type { SignName } from '../../components/sign-sprite.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useAssessment } from '../frame/use-assessment.ts';

/** What a reader of the report should know before it is made; none of it stops anybody. */
export function CheckBeforeReport() {
  const { t } = useTranslate();
  const { assessment } = useAssessment();
  const { data } = useOperation('reports.check', { assessmentId: assessment.id });
  if (!data) return null;
  const lines: readonly (readonly [SignName, string, number])[] = [
    ['not-answered', 'progress.unanswered', data.unanswered],
    ['to-settle', 'progress.toSettle', data.toSettle],
    ['to-settle', 'reports.proposed', data.proposed],
    ['carried-over', 'progress.toConfirm', data.toConfirm],
    ['dont-know', 'progress.dontKnow', data.dontKnow],
    ['not-applicable', 'progress.notApplicable', data.notApplicable],
    ['flag', 'progress.flagged', data.flagged],
    ['document', 'progress.withoutSource', data.withoutSource],
  ];
  const open = lines.filter(([, , count]) => count > 0);
  const isReady = data.unanswered + data.toSettle + data.proposed + data.toConfirm + data.flagged === 0;
  return (
    <section className="report-check" aria-label={t('reports.check')}>
      <h2>{t('reports.check')}</h2>
      {open.length === 0 ? <p>{t('reports.nothingOpen')}</p> : null}
      <ul className="num">
        {open.map(([sign, key, count]) => (
          <li key={key}>
            <Icon name={sign} />
            {t(key, { count })}
          </li>
        ))}
      </ul>
      <p className="help-text">
        {t(
          isReady
            ? assessment.status === 'closed'
              ? 'reports.canBeFinal'
              : 'reports.draftOpenRound'
            : 'reports.draftAnyway',
        )}{' '}
        <Link to={`/a/${assessment.id}/checklist`}>{t('reports.toChecklist')}</Link>
      </p>
    </section>
  );
}
