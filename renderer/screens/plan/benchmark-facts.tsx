import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatNumber } from '#shared/i18n/format.ts';
import type { Benchmark } from '#shared/plan/benchmark.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import type { Plan, PlanPart } from './plan-part.ts';

/** What is known of a benchmark, with a mark where something is still missing. */
export function BenchmarkFacts(props: PlanPart & { benchmark: Plan['benchmarks'][number] }) {
  const { t, language } = useTranslate();
  const { benchmark, plan } = props;
  const person = plan.persons.find(({ of }) => of === `benchmark/${benchmark.id}`)?.name;
  const at = (point: Benchmark['baseline']) =>
    point ? `${[formatNumber(language, point.value), benchmark.unit].filter(Boolean).join(' ')} (${point.year})` : '';
  const facts: Readonly<Record<(typeof benchmark.gaps)[number], ReactNode>> = {
    measure: <Measure {...props} measure={benchmark.measure} />,
    baseline: <span className="num">{at(benchmark.baseline)}</span>,
    target: <span className="num">{at(benchmark.target)}</span>,
    source: benchmark.source,
    frequency: benchmark.frequency ? t(`plan.frequency.${benchmark.frequency}`) : '',
    tracker: [benchmark.trackerBody, benchmark.trackerRole, person].filter(Boolean).join(', '),
    ifMissed: benchmark.ifMissed,
  };
  return (
    <dl className="facts">
      {(Object.keys(facts) as (keyof typeof facts)[]).map((fact) => (
        <div key={fact}>
          <dt>{t(`plan.fact.${fact}`)}</dt>
          <dd>
            {benchmark.gaps.includes(fact) ? (
              <span className="tag boxed dashed">{t('plan.notFilled')}</span>
            ) : (
              <bdi>{facts[fact]}</bdi>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is measured, and the way to it where it stands in the assessment already. */
function Measure({ context, companion, measure }: PlanPart & { measure: Benchmark['measure'] }) {
  const { t } = useTranslate();
  const { assessment } = context;
  const { data } = useOperation('context.get', { assessmentId: assessment.id });
  if (measure.kind === 'own') return measure.text;
  if (measure.kind === 'indicator')
    return (
      <Link to={`/a/${assessment.id}/checklist/${measure.indicatorId}`}>
        {t('plan.source.indicator')} <bdi>{measure.indicatorId}</bdi>
      </Link>
    );
  const listed = companion.figures.find(({ key }) => key === measure.figure)?.name;
  const own = data?.figures.find(({ id }) => id === measure.figure)?.name;
  return <Link to={`/a/${assessment.id}/context`}>{listed ?? own ?? t('plan.figureGone')}</Link>;
}
