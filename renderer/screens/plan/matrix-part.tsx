import { useState } from 'react';
import type { ResultRow } from '#shared/plan/result-row.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { MatrixRowDialog } from './matrix-row-dialog.tsx';
import { PlanPage } from './plan-page.tsx';
import type { PlanPart } from './plan-part.ts';
import { useMoney } from './use-money.ts';

/** The results matrix as a poverty-reduction strategy prints it; lines come from the steps and are worded here. */
export function MatrixPart(props: PlanPart) {
  const { t, language } = useTranslate();
  const { context, plan, act } = props;
  const [edited, setEdited] = useState<ResultRow | null>(null);
  const taken = new Set(plan.resultRows.map(({ stepId }) => stepId));
  const open = plan.steps.filter(({ id, status }) => status !== 'dropped' && !taken.has(id)).length;
  const isNew = edited !== null && !plan.resultRows.some(({ id }) => id === edited.id);
  return (
    <PlanPage
      context={context}
      title={t('plan.part.matrix')}
      left={t('plan.matrixLeft', { count: plan.resultRows.length })}
      actions={
        context.isReadOnly || open === 0 ? null : (
          <button
            type="button"
            className="button primary"
            onClick={() => void act('plan.proposeResultRows', { language })}
          >
            {t('plan.proposeRows', { count: open })}
          </button>
        )
      }
    >
      <p>{t('plan.matrixHow')}</p>
      {plan.resultRows.length === 0 ? (
        <div className="empty">
          <p className="voice">{t('plan.matrixEmpty')}</p>
        </div>
      ) : (
        <RowsTable rows={plan.resultRows} isReadOnly={context.isReadOnly} onEdit={setEdited} />
      )}
      {context.isReadOnly ? null : (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => setEdited(blankRow(plan.resultRows.at(-1)?.order ?? 0))}
          >
            <Icon name="plus" />
            {t('plan.addRow')}
          </button>
        </p>
      )}
      {edited ? (
        <MatrixRowDialog
          key={edited.id}
          {...props}
          initial={edited}
          onRemove={
            isNew ? undefined : () => void act('plan.removeResultRow', { id: edited.id }).then(() => setEdited(null))
          }
          onClose={() => setEdited(null)}
        />
      ) : null}
    </PlanPage>
  );
}

const blankRow = (last: number): ResultRow => ({
  id: crypto.randomUUID(),
  objective: '',
  measure: '',
  indicator: '',
  baseline: '',
  target: '',
  leadBody: '',
  leadRole: '',
  cost: null,
  sourceOfMoney: '',
  stepId: null,
  benchmarkId: null,
  order: last + 1,
});

const TEXTS = ['objective', 'measure', 'indicator', 'baseline', 'target'] as const;

function RowsTable({
  rows,
  isReadOnly,
  onEdit,
}: {
  rows: readonly ResultRow[];
  isReadOnly: boolean;
  onEdit: (row: ResultRow) => void;
}) {
  const { t } = useTranslate();
  const money = useMoney();
  const shown = (text: string) => (text ? <bdi>{text}</bdi> : <span className="dim">{t('plan.notFilled')}</span>);
  return (
    <table className="plan-ruled matrix-rows">
      <thead>
        <tr>
          {[...TEXTS, 'lead', 'cost', 'sourceOfMoney'].map((column) => (
            <th key={column} scope="col">
              {t(`plan.matrix.${column}`)}
            </th>
          ))}
          {isReadOnly ? null : <th scope="col">{t('plan.column.change')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-record={row.id}>
            {TEXTS.map((field) => (
              <td key={field} data-label={t(`plan.matrix.${field}`)}>
                {shown(row[field])}
              </td>
            ))}
            <td data-label={t('plan.matrix.lead')}>
              <span>
                {shown(row.leadBody)}
                {row.leadRole ? <bdi className="small dim block">{row.leadRole}</bdi> : null}
              </span>
            </td>
            <td className="num" data-label={t('plan.matrix.cost')}>
              {shown(row.cost ? money(row.cost) : '')}
            </td>
            <td data-label={t('plan.matrix.sourceOfMoney')}>{shown(row.sourceOfMoney)}</td>
            {isReadOnly ? null : (
              <td>
                <button
                  type="button"
                  className="tool"
                  aria-label={t('plan.editRow', { measure: row.measure })}
                  onClick={() => onEdit(row)}
                >
                  {t('plan.edit')}
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
