import { useState } from 'react';
import type { ResultRow } from '#shared/plan/result-row.ts';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { MoneyFields, moneyRead, moneyTyped } from './money-fields.tsx';
import type { PlanPart } from './plan-part.ts';

const BEFORE_COST = ['objective', 'measure', 'indicator', 'baseline', 'target'] as const;

/** A line of the results matrix to word. */
export function MatrixRowDialog({
  context,
  act,
  initial,
  onRemove,
  onClose,
}: PlanPart & { initial: ResultRow; onRemove?: (() => void) | undefined; onClose: () => void }) {
  const { t } = useTranslate();
  const [row, setRow] = useState(initial);
  const [cost, setCost] = useState(() => moneyTyped(initial.cost, context.assessment.currency));
  const costRead = moneyRead(cost);
  const isReady = costRead !== undefined && row.measure.trim() !== '';
  const field = (name: (typeof BEFORE_COST)[number] | 'leadBody' | 'leadRole' | 'sourceOfMoney') => (
    <TextInput
      key={name}
      label={t(`plan.matrix.${name}`)}
      isArea
      value={row[name]}
      onChange={(text) => setRow({ ...row, [name]: text })}
    />
  );
  return (
    <ModalDialog title={t('plan.rowTitle')} isOpen onClose={onClose}>
      <form
        className="plan-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          void act('plan.saveResultRow', { resultRow: { ...row, cost: costRead } }).then((done) => done && onClose());
        }}
      >
        {BEFORE_COST.slice(0, 3).map(field)}
        <div className="plan-row">{BEFORE_COST.slice(3).map(field)}</div>
        <div className="plan-row">
          {field('leadBody')}
          {field('leadRole')}
        </div>
        <MoneyFields label={t('plan.field.cost')} typed={cost} onChange={setCost} />
        {field('sourceOfMoney')}
        <div className="dialog-actions">
          {onRemove ? (
            <button type="button" className="button destructive" onClick={onRemove}>
              {t('plan.removeRow')}
            </button>
          ) : null}
          <button type="button" className="button" onClick={onClose}>
            {t('plan.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={!isReady}>
            {t('plan.recordRow')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
