import { useTranslate } from '../../use-translate.ts';
import { BenchmarkReadings } from './benchmark-readings.tsx';
import { PlanEmpty } from './plan-empty.tsx';
import { PlanPage } from './plan-page.tsx';
import type { PlanPart } from './plan-part.ts';
import { planRows } from './plan-rows.ts';
import { useAllReadings } from './use-all-readings.ts';

/** What the trackers read of each benchmark; time goes on after a round, so a closed one takes readings too. */
export function ReadingsPart({ plan, context, act }: PlanPart) {
  const rows = planRows(act);
  const benchmarks = useAllReadings(plan, context.assessment.id);
  const { t } = useTranslate();
  const { assessment, canWriteLibrary } = context;
  const mayRead = canWriteLibrary && assessment.status !== 'in-bin';
  return (
    <PlanPage
      context={context}
      title={t('planParts.readings.title')}
      left={t('planParts.readings.left', {
        count: benchmarks.reduce((sum, { readings }) => sum + readings.length, 0),
      })}
    >
      {benchmarks.length === 0 ? (
        <PlanEmpty of="readings" begin="benchmarks" />
      ) : (
        <p className="dim">{t('planParts.readings.how')}</p>
      )}
      {mayRead && assessment.status === 'closed' ? <p className="note">{t('planParts.readings.closed')}</p> : null}
      {benchmarks.map((benchmark) => (
        <BenchmarkReadings key={benchmark.id} benchmark={benchmark} mayRead={mayRead} rows={rows} />
      ))}
    </PlanPage>
  );
}
