import { useState } from 'react';
import { Link } from 'react-router';
import { MOST_BENCHMARKS } from '#shared/plan/benchmark.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { BenchmarkDialog } from './benchmark-dialog.tsx';
import { BenchmarkFacts } from './benchmark-facts.tsx';
import { PlanPage } from './plan-page.tsx';
import type { PlanPart } from './plan-part.ts';

/** Up to three benchmarks: what is to be reached by when, who watches it, and what follows if it is missed. */
export function BenchmarksPart(props: PlanPart) {
  const { t } = useTranslate();
  const { context, plan, act } = props;
  const { assessment, isReadOnly } = context;
  const [edited, setEdited] = useState<string | 'new' | null>(null);
  const { length } = plan.benchmarks;
  const isFull = length >= MOST_BENCHMARKS;
  const benchmark = plan.benchmarks.find(({ id }) => id === edited);
  return (
    <PlanPage
      context={context}
      title={t('plan.part.benchmarks')}
      left={t('plan.benchmarksLeft', { count: length, most: MOST_BENCHMARKS })}
      actions={
        isReadOnly || isFull ? null : (
          <button type="button" className="button primary" onClick={() => setEdited('new')}>
            {t('plan.addBenchmark')}
          </button>
        )
      }
    >
      <p>{t('plan.benchmarksHow')}</p>
      {length === 0 ? (
        <div className="empty">
          <p className="voice">{t('plan.noBenchmarks')}</p>
        </div>
      ) : null}
      {isFull ? (
        <p className={length > MOST_BENCHMARKS ? 'notice error' : 'notice'} role="status">
          {t(length > MOST_BENCHMARKS ? 'plan.tooManyBenchmarks' : 'plan.benchmarksFull', { most: MOST_BENCHMARKS })}
        </p>
      ) : null}
      {plan.benchmarks.map((each, index) => (
        <section key={each.id} aria-labelledby={`benchmark-${each.id}`} className="benchmark" data-record={each.id}>
          <h2 id={`benchmark-${each.id}`}>
            {t('plan.benchmarkNumber', { number: index + 1 })}
            <span className="tags">
              {each.gaps.length > 0 ? (
                <span className="tag boxed dashed">{t('plan.status.draft')}</span>
              ) : (
                <span className="tag">
                  <Icon name="complete" />
                  {t('plan.whole')}
                </span>
              )}
              {isReadOnly ? null : (
                <button
                  type="button"
                  className="tool"
                  aria-label={t('plan.editBenchmark', { number: index + 1 })}
                  onClick={() => setEdited(each.id)}
                >
                  {t('plan.edit')}
                </button>
              )}
            </span>
          </h2>
          <p className="voice statement">
            <bdi>{each.statement}</bdi>
          </p>
          <BenchmarkFacts {...props} benchmark={each} />
          <p>
            <Link to={`/a/${assessment.id}/plan/readings`}>
              {t('plan.readingsOf', { count: each.readings.length })}
            </Link>
          </p>
        </section>
      ))}
      {edited === 'new' || benchmark ? (
        <BenchmarkDialog
          key={edited}
          {...props}
          benchmark={benchmark ?? null}
          onRemove={
            benchmark
              ? () => void act('plan.removeBenchmark', { id: benchmark.id }).then((done) => done && setEdited(null))
              : undefined
          }
          onClose={() => setEdited(null)}
        />
      ) : null}
    </PlanPage>
  );
}
