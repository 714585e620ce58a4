import { Link } from 'react-router';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { DisagreementMap } from './disagreement-map.tsx';
import type { Consolidated } from './queue-choice.ts';

/** Before the first indicator: where the bodies stand to each other, or what belongs here while there is nothing yet. */
export function SettleOverview({
  context,
  indicators,
}: {
  context: AssessmentContext;
  indicators: readonly Consolidated[];
}) {
  const { t } = useTranslate();
  const { assessment, respondents } = context;
  const answering = respondents.filter(({ answered }) => answered > 0);
  const [only] = answering;
  const { toSettle } = assessment.progress;
  return (
    <main className="settle-sheet" id="work" tabIndex={-1}>
      {answering.length < 2 ? (
        <div className="empty">
          <h1 className="voice">{t('settle.empty.what')}</h1>
          <p>{only ? t('settle.empty.one', { name: only.name }) : t('settle.empty.none')}</p>
          <Link className="button" to={`/a/${assessment.id}/setup`}>
            {t('settle.empty.toSetup')}
          </Link>
        </div>
      ) : (
        <>
          <h1 className="statement">
            {toSettle > 0 ? t('settle.open', { count: toSettle }) : t('settle.nothingOpen')}
          </h1>
          <DisagreementMap context={context} indicators={indicators} />
        </>
      )}
    </main>
  );
}
