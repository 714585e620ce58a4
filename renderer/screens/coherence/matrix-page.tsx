import { type ReactNode, useState } from 'react';
import type { RespondentId } from '#shared/assessment/ids.ts';
import type { Companion } from '#shared/framework/companion.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { KeyList } from '../../components/key-list.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { useTranslate } from '../../use-translate.ts';
import { AsPicture } from '../charts/as-picture.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { CoherenceFoot } from './coherence-foot.tsx';
import { ConflictsPart } from './conflicts-part.tsx';
import { EffectsList } from './effects-list.tsx';
import { keyChoice } from './key-choice.ts';
import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixPane } from './matrix-pane.tsx';
import { MatrixPicture } from './matrix-picture.tsx';
import { MatrixTable } from './matrix-table.tsx';
import type { Matrix } from './matrix-types.ts';
import { nextGap, nextToSettle, nextUndiscussed } from './matrix-walk.ts';
import { MeasuresPart } from './measures-part.tsx';
import { NetworkPart } from './network-part.tsx';
import { PairsPart } from './pairs-part.tsx';
import { ReadingPart } from './reading-part.tsx';
import { type MatrixState, useMatrix } from './use-matrix.ts';

/** One matrix, filled and read; what is tried out on it leaves the record as it is. */
export function MatrixPage({
  context,
  companion,
  record,
  level,
  body,
  children,
}: {
  context: AssessmentContext;
  companion: Companion;
  record: Matrix;
  level: 1 | 2;
  body: RespondentId | null;
  children: ReactNode;
}) {
  const { t } = useTranslate();
  const { assessment, isReadOnly } = context;
  const state = useMatrix(context, record, { level, body });
  const { matrix, trial, place } = state;
  const { isKeyListOpen, closeKeyList } = useMatrixKeys(state);
  const isLevelTwo = level === 2;
  return (
    <>
      <div className={trial.isOn ? 'coherence-work trial' : 'coherence-work'}>
        <main className="sheet-work" id="work" tabIndex={-1}>
          <div className="inner coherence">
            <h1>
              {t('coherence.title')}{' '}
              <span className="dim">{t('coherence.state', { discussed: matrix.discussed, total: matrix.total })}</span>
            </h1>
            <div className="matrix-choices">
              {children}
              {matrix.nodes.length > 1 && !trial.isOn ? (
                <button type="button" className="button" onClick={trial.start}>
                  {t('coherence.trialStart')}
                </button>
              ) : null}
            </div>
            {trial.isOn ? (
              <p className="trial-mark" role="status">
                {t('coherence.trialOn')}
                <button type="button" className="button" onClick={trial.stop}>
                  {t('coherence.trialStop')}
                </button>
              </p>
            ) : null}
            {isLevelTwo && !isReadOnly ? <MeasuresPart context={context} coherence={state.coherence} /> : null}
            {matrix.nodes.length > 1 ? (
              <>
                <MatrixTable
                  matrix={matrix}
                  companion={companion}
                  selected={place}
                  rowId={state.rowId}
                  isLevelTwo={isLevelTwo}
                  onSelect={state.goTo}
                  onSelectRow={state.goToRow}
                  onKey={(pressed) => pressCell(state, pressed)}
                />
                <MatrixLegend />
                <AsPicture>
                  <MatrixPicture matrix={matrix} companion={companion} isLevelTwo={isLevelTwo} />
                </AsPicture>
                <PairsPart matrix={matrix} isLevelTwo={isLevelTwo} place={place} onSelect={state.goTo} />
                <ReadingPart matrix={matrix} before={trial.isOn ? record : null} />
                <NetworkPart matrix={matrix} isLevelTwo={isLevelTwo} />
                <EffectsList matrix={matrix} companion={companion} />
                <ConflictsPart
                  assessmentId={assessment.id}
                  matrix={record}
                  level={level}
                  isReadOnly={isReadOnly || trial.isOn}
                  coherence={state.coherence}
                />
              </>
            ) : null}
          </div>
        </main>
        {matrix.nodes.length > 1 ? (
          <MatrixPane
            context={context}
            companion={companion}
            state={state}
            level={level}
            draftKey={`${assessment.id}/coherence/${level}/${body ?? 'agreed'}`}
          />
        ) : null}
      </div>
      <CoherenceFoot assessment={assessment} matrix={matrix} place={place} isLevelTwo={isLevelTwo} goTo={state.goTo} />
      <KeyList
        keys={KEYS.map(([pressed, name]) => ({ key: pressed, does: t(`coherence.keys.${name}`) }))}
        isOpen={isKeyListOpen}
        onClose={closeKeyList}
      />
    </>
  );
}

/** What a key does on the chosen cell; whether it meant something. */
function pressCell(state: MatrixState, pressed: string): boolean {
  const { cell } = state;
  if (!cell) return false;
  const score = keyChoice(pressed, state.chosen ?? cell.score);
  if (score !== undefined) state.choose(cell, score);
  else if (pressed === 'Delete' || pressed === 'Backspace') state.clear(cell);
  else return false;
  return true;
}

/** Single keys of the whole screen. */
function useMatrixKeys({ matrix, place, goTo, trial }: MatrixState) {
  const [isKeyListOpen, setKeyListOpen] = useState(false);
  const { data: settings } = useOperation('library.settings', {});
  useKeys(
    {
      n: () => {
        const next = nextUndiscussed(matrix, place) ?? nextToSettle(matrix, place);
        if (next) goTo(next);
      },
      g: () => {
        const gap = nextGap(matrix, place);
        if (gap) goTo({ from: gap.first, to: gap.second });
      },
      '?': () => setKeyListOpen(true),
      w: trial.start,
      ...(trial.isOn ? { Escape: trial.stop } : {}),
    },
    settings?.singleKeys ?? true,
  );
  return { isKeyListOpen, closeKeyList: () => setKeyListOpen(false) };
}

const KEYS = [
  ['← ↑ → ↓', 'move'],
  ['+ −', 'sign'],
  ['0 – 3', 'size'],
  ['Delete', 'clear'],
  ['N', 'next'],
  ['G', 'gap'],
  ['W', 'trial'],
  ['Esc', 'leave'],
  ['?', 'keys'],
] as const;
