import { Link } from 'react-router';
import { pathInWords } from '#shared/i18n/path-words.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { BenchmarkPicture } from './benchmark-picture.tsx';
import { PlanEmpty } from './plan-empty.tsx';
import { PlanPage } from './plan-page.tsx';
import type { PlannedBenchmark, PlanPart } from './plan-part.ts';
import { PromisedSteps } from './promised-steps.tsx';
import { TimelineLines } from './timeline-list.tsx';
import { useAllReadings } from './use-all-readings.ts';

/** Read before the next round begins: what was promised, what the readings say, what is late, what became of each step. */
export function NextRoundPart({ plan, context }: PlanPart) {
  const { t, language } = useTranslate();
  const { assessment } = context;
  const benchmarks = useAllReadings(plan, assessment.id);
  const { data, error, refetch } = useOperation('plan.timeline', { assessmentId: assessment.id, language });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const overdue = data.filter(({ state }) => state === 'overdue');
  const promised = plan.steps.filter(({ status }) => status !== 'draft');
  const of = (status: string) => promised.filter((step) => step.status === status).length;
  const isEmpty = plan.steps.length === 0 && plan.benchmarks.length === 0;
  return (
    <PlanPage
      context={context}
      title={t('planParts.next.title')}
      left={t('planParts.timeline.overdue', { count: overdue.length })}
    >
      {assessment.baselineId === null ? null : (
        <p>
          <Link to={`/a/${assessment.baselineId}/plan/next-round`}>{t('planParts.next.toEarlier')}</Link>
        </p>
      )}
      {isEmpty ? (
        <PlanEmpty of="next" begin="steps" />
      ) : (
        <>
          <p className="voice lead">
            {[
              t('planParts.next.finding', { count: promised.length }),
              promised.length > 0 ? t('planParts.next.done', { count: of('done') }) : '',
              of('dropped') > 0 ? t('planParts.next.dropped', { count: of('dropped') }) : '',
              t('planParts.timeline.overdue', { count: overdue.length }),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
          <section>
            <h2>{t('planParts.next.readings')}</h2>
            {benchmarks.length === 0 ? <p>{t('planParts.readings.empty')}</p> : null}
            <div className="benchmark-cards">
              {benchmarks.map((benchmark) => (
                <Card key={benchmark.id} benchmark={benchmark} />
              ))}
            </div>
          </section>
          <section>
            <h2>{t('planParts.next.overdue')}</h2>
            {overdue.length === 0 ? (
              <p>{t('planParts.next.nothingOverdue')}</p>
            ) : (
              <TimelineLines entries={overdue} assessmentId={assessment.id} />
            )}
          </section>
          <section>
            <h2>{t('planParts.next.steps')}</h2>
            <PromisedSteps plan={plan} />
          </section>
        </>
      )}
    </PlanPage>
  );
}

function Card({ benchmark }: { benchmark: PlannedBenchmark }) {
  const { t, language } = useTranslate();
  return (
    <div>
      <h3>
        <bdi>{benchmark.statement}</bdi>
      </h3>
      <p>{pathInWords(benchmark, benchmark.readings, language, t)}</p>
      <BenchmarkPicture benchmark={benchmark} />
    </div>
  );
}
