import { useState } from 'react';
import { ACTORS, type Actor, isCommitted, STEP_STATUSES, type Step } from '#shared/plan/step.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { BenchmarkChoice } from './benchmark-choice.tsx';
import { MoneyFields, moneyRead, moneyTyped } from './money-fields.tsx';
import type { PlannedStep, PlanPart } from './plan-part.ts';
import { SourceField } from './source-field.tsx';

type Fields = Omit<Step, 'id' | 'cost' | 'order'>;

/** A step to write down. It may stay a draft; as a commitment it needs an owner. */
export function StepDialog({
  context,
  plan,
  act,
  step,
  actor,
  onRemove,
  onClose,
}: PlanPart & {
  /** Null for a new one. */
  step: PlannedStep | null;
  actor: Actor;
  onRemove?: (() => void) | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslate();
  const personNow = plan.persons.find(({ of }) => of === `step/${step?.id}`)?.name ?? '';
  const [fields, setFields] = useState<Fields>(() => fieldsOf(step, actor));
  const [cost, setCost] = useState(() => moneyTyped(step?.cost ?? null, context.assessment.currency));
  const [person, setPerson] = useState(personNow);
  const set = (part: Partial<Fields>) => setFields({ ...fields, ...part });
  const costRead = moneyRead(cost);
  const lacksOwner = isCommitted(fields) && fields.ownerBody.trim() === '';
  const isReady = fields.step.trim() !== '' && costRead !== undefined && !lacksOwner;
  const record = async () => {
    if (!isReady) return;
    const id = step?.id ?? (await act('plan.addStep', { actor: fields.actor, step: fields.step }))?.id;
    if (id === undefined) return;
    const saved = await act('plan.saveStep', { id, changes: { ...fields, cost: costRead } });
    if (!saved) return;
    if (person.trim() !== personNow && !(await act('plan.savePerson', { of: `step/${id}`, name: person }))) return;
    onClose();
  };
  return (
    <ModalDialog title={t(step ? 'plan.stepTitle' : 'plan.newStepTitle')} isOpen onClose={onClose}>
      <form
        className="plan-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void record();
        }}
      >
        <TextInput label={t('plan.field.step')} isArea value={fields.step} onChange={(words) => set({ step: words })} />
        <div>
          <span className="field-label">{t('plan.field.actor')}</span>
          <AnswerButtons
            label={t('plan.field.actor')}
            options={ACTORS.map((id) => ({ id, name: t(`plan.actor.${id}`) }))}
            value={fields.actor}
            onChange={(chosen) => set({ actor: chosen })}
          />
        </div>
        <div>
          <span className="field-label">{t('plan.field.status')}</span>
          <AnswerButtons
            label={t('plan.field.status')}
            options={STEP_STATUSES.map((id) => ({ id, name: t(`plan.status.${id}`) }))}
            value={fields.status}
            onChange={(status) => set({ status })}
          />
        </div>
        <TextInput
          label={t('plan.field.ownerBody')}
          isArea
          value={fields.ownerBody}
          onChange={(ownerBody) => set({ ownerBody })}
          error={lacksOwner ? t('plan.ownerNeeded') : undefined}
        />
        <div className="plan-row">
          <TextInput
            label={t('plan.field.role')}
            isArea
            value={fields.ownerRole}
            onChange={(ownerRole) => set({ ownerRole })}
          />
          <TextInput
            label={t('plan.field.person')}
            isArea
            value={person}
            onChange={setPerson}
            help={t('plan.personHelp')}
          />
        </div>
        <div className="plan-row">
          <TextInput label={t('plan.field.date')} type="date" value={fields.date} onChange={(date) => set({ date })} />
          <BenchmarkChoice plan={plan} value={fields.benchmarkId} onChange={(benchmarkId) => set({ benchmarkId })} />
        </div>
        <SourceField context={context} source={fields.source} onChange={(source) => set({ source })} />
        <MoneyFields label={t('plan.field.cost')} typed={cost} onChange={setCost} />
        <CheckField
          label={t('plan.field.isNewElement')}
          isSelected={fields.isNewElement}
          onChange={(isNewElement) => set({ isNewElement })}
        />
        <div className="dialog-actions">
          {onRemove ? (
            <button type="button" className="button destructive" onClick={onRemove}>
              {t('plan.removeStep')}
            </button>
          ) : null}
          <button type="button" className="button" onClick={onClose}>
            {t('plan.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={!isReady}>
            {t('plan.recordStep')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}

function fieldsOf(step: PlannedStep | null, actor: Actor): Fields {
  const { step: words = '', ownerBody = '', ownerRole = '', date = '', benchmarkId = null } = step ?? {};
  const { isNewElement = false, status = 'draft', source = { kind: 'none', id: '' } } = step ?? {};
  return {
    actor: step?.actor ?? actor,
    step: words,
    ownerBody,
    ownerRole,
    date,
    source,
    benchmarkId,
    isNewElement,
    status,
  };
}
