import { useState } from 'react';
import { formatYear } from '#shared/i18n/format.ts';
import { isBeforeBaseline, type Reading, reading as readingSchema } from '#shared/plan/reading.ts';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { PlannedBenchmark } from './plan-part.ts';

/** One reading to fill in: a year or a day, a value, and where it was read. */
export function ReadingDialog({
  benchmark,
  initial,
  onClose,
  save,
}: {
  benchmark: PlannedBenchmark;
  /** Null for a new one. */
  initial: Reading | null;
  onClose: () => void;
  save: (reading: Reading) => Promise<boolean>;
}) {
  const { t, language } = useTranslate();
  const [date, setDate] = useState(initial?.date ?? '');
  const [value, setValue] = useState(initial === null ? '' : String(initial.value));
  const [source, setSource] = useState(initial?.source ?? '');
  const [isAsked, setAsked] = useState(false);
  const typed = { date: date.trim(), value: numberOf(value) };
  const wrong = (field: 'date' | 'value') =>
    readingSchema.shape[field].safeParse(typed[field]).success ? undefined : t(`planParts.readings.wrong.${field}`);
  const early =
    wrong('date') === undefined && isBeforeBaseline(typed, benchmark)
      ? t('planParts.readings.wrong.early', { year: formatYear(language, benchmark.baseline?.year ?? 0) })
      : undefined;
  const errors = { date: wrong('date') ?? early, value: wrong('value') };
  const record = () => {
    setAsked(true);
    if (errors.date || errors.value || typed.value === null) return;
    const id = initial?.id ?? crypto.randomUUID();
    void save({ id, benchmarkId: benchmark.id, date: typed.date, value: typed.value, source }).then(
      (isSaved) => isSaved && onClose(),
    );
  };
  return (
    <ModalDialog title={t(`planParts.readings.${initial ? 'edit' : 'new'}`)} isOpen onClose={onClose}>
      <form
        className="reading-form"
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <p className="voice">
          <bdi>{benchmark.statement}</bdi>
        </p>
        <TextInput
          label={t('planParts.readings.date')}
          help={t('planParts.readings.dateHelp')}
          value={date}
          onChange={setDate}
          error={isAsked ? errors.date : undefined}
        />
        <TextInput
          label={
            benchmark.unit === ''
              ? t('planParts.readings.value')
              : t('planParts.readings.valueIn', { unit: benchmark.unit })
          }
          value={value}
          onChange={setValue}
          error={isAsked ? errors.value : undefined}
        />
        <TextInput label={t('planParts.readings.source')} isArea value={source} onChange={setSource} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('planParts.cancel')}
          </button>
          <button type="submit" className="button primary">
            {t('planParts.readings.record')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}

/** People write the decimal sign of their language. */
function numberOf(typed: string): number | null {
  const number = Number(typed.trim().replace(',', '.').replace('−', '-'));
  return typed.trim() === '' || Number.isNaN(number) ? null : number;
}
