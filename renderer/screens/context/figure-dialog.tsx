import { useState } from 'react';
import { citationLine } from '#shared/assessment/citation-line.ts';
import type { Companion } from '#shared/framework/companion.ts';
import { type Figure, isPossible, MONEY } from '#shared/plan/figure.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { numberTyped, yearTyped } from './typed-numbers.ts';

/** One key figure to fill in; with `next`, the one after it follows. */
export function FigureDialog({
  context,
  companion,
  listed,
  initial,
  next,
  save,
  onClose,
  onNext,
}: {
  context: AssessmentContext;
  companion: Companion;
  /** What the framework's list says of it; null for an own figure. */
  listed: Companion['figures'][number] | null;
  initial: Figure;
  /** The name of the next figure without a value; empty where there is none. */
  next: string;
  save: (figure: Figure) => Promise<boolean>;
  onClose: () => void;
  onNext: () => void;
}) {
  const { t } = useTranslate();
  const [figure, setFigure] = useState(initial);
  const [value, setValue] = useState(typeof initial.value === 'number' ? String(initial.value) : '');
  const [year, setYear] = useState(initial.year === null ? '' : String(initial.year));
  const set = (part: Partial<Figure>) => setFigure({ ...figure, ...part });
  const isUnknown = figure.value === 'not-available';
  const typed = numberTyped(value);
  const canBe = typed !== undefined && (!listed || isPossible({ value: typed }, listed));
  const yearRead = yearTyped(year);
  const isReady = (isUnknown || canBe) && yearRead !== undefined && (listed !== null || figure.name.trim() !== '');
  const record = (then: () => void) => {
    if (!isReady || typed === undefined || yearRead === undefined) return;
    const currency = figure.unit === MONEY ? figure.currency || context.assessment.currency : '';
    const whole = { ...figure, value: isUnknown ? ('not-available' as const) : typed, currency, year: yearRead };
    void save(whole).then((isSafe) => isSafe && then());
  };
  return (
    <ModalDialog title={listed?.name ?? t('context.ownFigure')} isOpen onClose={onClose}>
      <form
        className="context-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          record(next ? onNext : onClose);
        }}
      >
        {listed ? (
          <p className="voice">{listed.description}</p>
        ) : (
          <TextInput label={t('context.field.name')} value={figure.name} onChange={(name) => set({ name })} />
        )}
        <CheckField
          label={t('context.field.notAvailable')}
          isSelected={isUnknown}
          onChange={(chosen) => set({ value: chosen ? 'not-available' : null })}
        />
        <div className="context-row">
          {isUnknown ? null : (
            <TextInput
              label={t('context.field.value', { unit: unitOf(figure.unit, companion) })}
              type="number"
              value={value}
              onChange={setValue}
              error={canBe ? undefined : t('context.valueWrong')}
            />
          )}
          {listed ? null : (
            <ChoiceField<string>
              label={t('context.field.unit')}
              value={figure.unit}
              options={companion.units.map(({ key, name }) => ({ id: key, name }))}
              onChange={(unit) => set({ unit })}
            />
          )}
          {figure.unit === MONEY && !isUnknown ? (
            <TextInput
              label={t('context.field.currency')}
              value={figure.currency || context.assessment.currency}
              onChange={(currency) => set({ currency: currency.toUpperCase() })}
            />
          ) : null}
          <TextInput
            label={t('context.field.year')}
            type="number"
            value={year}
            onChange={setYear}
            error={yearRead === undefined ? t('context.yearWrong') : undefined}
          />
        </div>
        <TextInput
          label={t('context.field.source')}
          isArea
          value={figure.source}
          onChange={(source) => set({ source })}
        />
        <DocumentChoice context={context} figure={figure} set={set} />
        <TextInput label={t('context.field.note')} isArea value={figure.note} onChange={(note) => set({ note })} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('context.cancel')}
          </button>
          {next ? (
            <button type="button" className="button" disabled={!isReady} onClick={() => record(onClose)}>
              {t('context.recordFigure')}
            </button>
          ) : null}
          <button type="submit" className="button primary" disabled={!isReady}>
            {next ? t('context.recordAndNext') : t('context.recordFigure')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}

const unitOf = (key: string, { units }: Companion) => units.find((unit) => unit.key === key)?.name ?? key;

/** A document that answers cite already, as proof of the figure. */
function DocumentChoice({
  context,
  figure,
  set,
}: {
  context: AssessmentContext;
  figure: Figure;
  set: (part: Partial<Figure>) => void;
}) {
  const { t } = useTranslate();
  const { data: evidence = [] } = useOperation('evidence.list', { assessmentId: context.assessment.id });
  if (evidence.length === 0) return null;
  return (
    <ChoiceField<string>
      label={t('context.field.document')}
      value={figure.evidenceId ?? ''}
      options={[
        { id: '', name: t('context.noDocument') },
        ...evidence.map((each) => ({
          id: each.id as string,
          name: citationLine(each, (page) => t('evidence.page', { page })),
        })),
      ]}
      onChange={(chosen) => {
        const found = evidence.find(({ id }) => id === chosen);
        set({
          evidenceId: found?.id ?? null,
          ...(found && figure.source === '' ? { source: [found.title, found.body].filter(Boolean).join(', ') } : {}),
        });
      }}
    />
  );
}
