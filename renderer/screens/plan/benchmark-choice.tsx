import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { PlanPart } from './plan-part.ts';

/** One of the benchmarks, or none. */
export function BenchmarkChoice({
  plan,
  value,
  onChange,
}: Pick<PlanPart, 'plan'> & { value: string | null; onChange: (id: string | null) => void }) {
  const { t } = useTranslate();
  return (
    <ChoiceField<string>
      label={t('plan.field.benchmark')}
      value={value ?? ''}
      options={[
        { id: '', name: t('plan.noBenchmark') },
        ...plan.benchmarks.map(({ id, statement }, index) => ({
          id,
          name: t('plan.benchmarkLine', { number: index + 1, statement }),
        })),
      ]}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
}
