import type { Benchmark } from '#shared/plan/benchmark.ts';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';

/** A value in a year as it is being typed. */
type PointTyped = Readonly<Record<'value' | 'year', string>>;

export const pointTyped = (point: Benchmark['baseline']): PointTyped => ({
  value: point ? String(point.value) : '',
  year: point ? String(point.year) : '',
});

/** What was typed: null where nothing was, undefined while it is not whole or not possible. */
export function pointRead({ value, year }: PointTyped): Benchmark['baseline'] | undefined {
  if (value.trim() === '' && year.trim() === '') return null;
  const read = { value: Number(value), year: Number(year) };
  const isYear = Number.isInteger(read.year) && read.year >= 1800 && read.year <= 2200;
  return value.trim() !== '' && Math.abs(read.value) <= 1e12 && isYear ? read : undefined;
}

/** A value and its year, side by side. */
export function PointFields({
  name,
  typed,
  onChange,
  yearError,
}: {
  name: 'baseline' | 'target';
  typed: PointTyped;
  onChange: (typed: PointTyped) => void;
  yearError?: string | undefined;
}) {
  const { t } = useTranslate();
  const isWrong = pointRead(typed) === undefined;
  return (
    <>
      <TextInput
        label={t(`plan.field.${name}`)}
        type="number"
        value={typed.value}
        onChange={(value) => onChange({ ...typed, value })}
        error={isWrong ? t('plan.pointWrong') : undefined}
      />
      <TextInput
        label={t(`plan.field.${name}Year`)}
        type="number"
        value={typed.year}
        onChange={(year) => onChange({ ...typed, year })}
        error={yearError}
      />
    </>
  );
}
