import { useState } from 'react';
import { type Benchmark, isTargetBeforeBaseline } from '#shared/plan/benchmark.ts';
import { FREQUENCIES } from '#shared/plan/readings-due.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { MeasureFields } from './measure-fields.tsx';
import type { Plan, PlanPart } from './plan-part.ts';
import { PointFields, pointRead, pointTyped } from './point-fields.tsx';

type Fields = Omit<Benchmark, 'id' | 'order' | 'baseline' | 'target'>;

const BLANK: Fields = {
  statement: '',
  measure: { kind: 'own', text: '' },
  unit: '',
  source: '',
  frequency: null,
  trackerBody: '',
  trackerRole: '',
  ifMissed: '',
};

/** A benchmark to write down; all but its statement may wait. */
export function BenchmarkDialog(
  props: PlanPart & {
    /** Null for a new one. */
    benchmark: Plan['benchmarks'][number] | null;
    onRemove?: (() => void) | undefined;
    onClose: () => void;
  },
) {
  const { t } = useTranslate();
  const { plan, act, benchmark, onRemove, onClose } = props;
  const personNow = plan.persons.find(({ of }) => of === `benchmark/${benchmark?.id}`)?.name ?? '';
  const [fields, setFields] = useState<Fields>(() => (benchmark ? fieldsOf(benchmark) : BLANK));
  const [baseline, setBaseline] = useState(() => pointTyped(benchmark?.baseline ?? null));
  const [target, setTarget] = useState(() => pointTyped(benchmark?.target ?? null));
  const [person, setPerson] = useState(personNow);
  const set = (part: Partial<Fields>) => setFields({ ...fields, ...part });
  const read = { baseline: pointRead(baseline), target: pointRead(target) };
  const isBackwards =
    read.baseline !== undefined &&
    read.target !== undefined &&
    isTargetBeforeBaseline({ baseline: read.baseline, target: read.target });
  const isReady =
    fields.statement.trim() !== '' && read.baseline !== undefined && read.target !== undefined && !isBackwards;
  const record = async () => {
    if (!isReady) return;
    const id = benchmark?.id ?? (await act('plan.addBenchmark', { statement: fields.statement }))?.id;
    if (id === undefined) return;
    const points = { baseline: read.baseline, target: read.target };
    if (!(await act('plan.saveBenchmark', { id, changes: { ...fields, ...points } }))) return;
    if (person.trim() !== personNow && !(await act('plan.savePerson', { of: `benchmark/${id}`, name: person }))) return;
    onClose();
  };
  return (
    <ModalDialog title={t(benchmark ? 'plan.benchmarkTitle' : 'plan.newBenchmarkTitle')} isOpen onClose={onClose}>
      <form
        className="plan-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void record();
        }}
      >
        <TextInput
          label={t('plan.fact.statement')}
          isArea
          value={fields.statement}
          onChange={(statement) => set({ statement })}
        />
        <MeasureFields
          {...props}
          measure={fields.measure}
          onChange={(measure, known) => {
            set({ measure, ...(known && fields.unit === '' ? { unit: known.unit } : {}) });
            if (known?.point && baseline.value === '') setBaseline(pointTyped(known.point));
          }}
        />
        <TextInput label={t('plan.field.unit')} isArea value={fields.unit} onChange={(unit) => set({ unit })} />
        <div className="plan-row">
          <PointFields name="baseline" typed={baseline} onChange={setBaseline} />
        </div>
        <div className="plan-row">
          <PointFields
            name="target"
            typed={target}
            onChange={setTarget}
            yearError={isBackwards ? t('plan.targetBefore') : undefined}
          />
        </div>
        <TextInput label={t('plan.fact.source')} isArea value={fields.source} onChange={(source) => set({ source })} />
        <ChoiceField<string>
          label={t('plan.fact.frequency')}
          value={fields.frequency ?? ''}
          options={[
            { id: '', name: t('plan.notChosen') },
            ...FREQUENCIES.map((id) => ({ id: id as string, name: t(`plan.frequency.${id}`) })),
          ]}
          onChange={(chosen) => set({ frequency: FREQUENCIES.find((id) => id === chosen) ?? null })}
        />
        <TextInput
          label={t('plan.field.trackerBody')}
          isArea
          value={fields.trackerBody}
          onChange={(trackerBody) => set({ trackerBody })}
        />
        <div className="plan-row">
          <TextInput
            label={t('plan.field.role')}
            isArea
            value={fields.trackerRole}
            onChange={(trackerRole) => set({ trackerRole })}
          />
          <TextInput
            label={t('plan.field.person')}
            isArea
            value={person}
            onChange={setPerson}
            help={t('plan.personHelp')}
          />
        </div>
        <TextInput
          label={t('plan.fact.ifMissed')}
          isArea
          value={fields.ifMissed}
          onChange={(ifMissed) => set({ ifMissed })}
        />
        <div className="dialog-actions">
          {onRemove ? (
            <button type="button" className="button destructive" onClick={onRemove}>
              {t('plan.removeBenchmark')}
            </button>
          ) : null}
          <button type="button" className="button" onClick={onClose}>
            {t('plan.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={!isReady}>
            {t('plan.recordBenchmark')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}

const fieldsOf = ({
  statement,
  measure,
  unit,
  source,
  frequency,
  trackerBody,
  trackerRole,
  ifMissed,
}: Benchmark): Fields => ({ statement, measure, unit, source, frequency, trackerBody, trackerRole, ifMissed });
