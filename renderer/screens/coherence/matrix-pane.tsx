import type { Companion } from '#shared/framework/companion.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { CellPane } from './cell-pane.tsx';
import { pairAt } from './matrix-types.ts';
import { OpenConflict } from './open-conflict.tsx';
import { PairFields } from './pair-fields.tsx';
import { RowPane } from './row-pane.tsx';
import type { MatrixState } from './use-matrix.ts';
import { WalkSteps } from './walk-steps.tsx';

/** Beside the matrix: the chosen cell with its pair, or a row to fill; else how to begin. */
export function MatrixPane({
  context,
  companion,
  state,
  level,
  draftKey,
}: {
  context: AssessmentContext;
  companion: Companion;
  state: MatrixState;
  level: 1 | 2;
  /** Names the matrix. */
  draftKey: string;
}) {
  const { t } = useTranslate();
  const { matrix, cell, rowId, trial, coherence } = state;
  const isFixed = context.isReadOnly && !trial.isOn;
  const pair = cell ? pairAt(matrix, cell) : undefined;
  return (
    <aside className="cell-pane" aria-label={t('coherence.pane')}>
      {cell ? (
        <>
          <WalkSteps matrix={matrix} place={cell} goTo={state.goTo} />
          <CellPane
            context={context}
            companion={companion}
            matrix={matrix}
            cell={cell}
            chosen={state.chosen}
            isTrial={trial.isOn}
            draftKey={`${draftKey}/${cell.from}/${cell.to}`}
            onChoose={(score) => state.choose(cell, score)}
            onAgree={(score, reason) => state.agree(cell, score, reason)}
            onClear={() => state.clear(cell)}
            onDescribe={(changes) => state.describe(cell, changes)}
          />
        </>
      ) : null}
      {pair ? (
        <>
          <PairFields
            matrix={matrix}
            pair={pair}
            isReadOnly={context.isReadOnly || trial.isOn}
            draftKey={`${draftKey}/meeting/${pair.first}/${pair.second}`}
            onSave={state.savePair}
          />
          {context.isReadOnly || trial.isOn ? null : (
            <OpenConflict matrix={matrix} level={level} pair={pair} coherence={coherence} />
          )}
        </>
      ) : null}
      {rowId !== null ? (
        <RowPane
          companion={companion}
          matrix={matrix}
          rowId={rowId}
          isFixed={isFixed}
          needsAgreement={state.needsAgreement}
          onChoose={state.choose}
          onOpen={state.goTo}
        />
      ) : null}
      {cell || rowId !== null ? null : <p className="voice">{t('coherence.chooseCell')}</p>}
    </aside>
  );
}
