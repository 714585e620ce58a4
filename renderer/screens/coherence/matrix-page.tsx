import { type ReactNode, useState } from 'react';
import type { RespondentId } from '#shared/assessment/ids.ts';
import type { Interaction } from '#shared/coherence/interaction.ts';
import type { Companion } from '#shared/framework/companion.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { KeyList } from '../../components/key-list.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { useTranslate } from '../../use-translate.ts';
import { RunningFoot } from '../frame/running-foot.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { CellPane } from './cell-pane.tsx';
import { ConflictsPart } from './conflicts-part.tsx';
import { keyChoice } from './key-choice.ts';
import { MatrixTable } from './matrix-table.tsx';
import { isAt, type Matrix, type MatrixCell, type Place } from './matrix-types.ts';
import { MeasuresPart } from './measures-part.tsx';
import { NetworkPart } from './network-part.tsx';
import { nextUndiscussed } from './next-undiscussed.ts';
import { PairsPart } from './pairs-part.tsx';
import { ReadingPart } from './reading-part.tsx';
import { useCoherence } from './use-coherence.ts';
import { useTrial } from './use-trial.ts';

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
  const { assessment, isReadOnly, respondent } = context;
  const coherence = useCoherence(assessment.id);
  const trial = useTrial(record);
  const { matrix } = trial;
  const [place, setPlace] = useState<Place | null>(null);
  const [isKeyListOpen, setKeyListOpen] = useState(false);
  const { data: settings } = useOperation('library.settings', {});
  const cell = matrix.cells.find((each) => isAt(place, each)) ?? null;
  const describe = (at: MatrixCell, changes: Partial<Interaction>) => {
    const { from, to, score, reason, grade, condition, scoredBy } = at;
    const known = { level, respondentId: body, from, to, score: score ?? 0, reason, grade, condition };
    return coherence.saveCell({ ...known, scoredBy: scoredBy || (respondent?.name ?? ''), ...changes });
  };
  const choose = (at: MatrixCell, score: Interaction['score']) => {
    if (trial.isOn) trial.set(at, score);
    else if (!isReadOnly) void describe(at, { score });
  };
  const clear = (at: MatrixCell) => {
    if (trial.isOn) trial.set(at, null);
    else if (!isReadOnly && (at.origin === 'agreed' || at.origin === 'own'))
      void coherence.clearCell({ level, respondentId: body, from: at.from, to: at.to });
  };
  const key = (pressed: string): boolean => {
    if (!cell) return false;
    const score = keyChoice(pressed, cell.score);
    if (score !== undefined) choose(cell, score);
    else if (pressed === 'Delete' || pressed === 'Backspace') clear(cell);
    else return false;
    return true;
  };
  const next = () => setPlace(nextUndiscussed(matrix, place) ?? place);
  const keys = {
    n: next,
    '?': () => setKeyListOpen(true),
    w: trial.start,
    ...(trial.isOn ? { Escape: trial.stop } : {}),
  };
  useKeys(keys, settings?.singleKeys ?? true);
  const draftKey = `${assessment.id}/coherence/${level}/${body ?? 'agreed'}/${place?.from ?? ''}/${place?.to ?? ''}`;
  return (
    <>
      <div className={trial.isOn ? 'coherence-work trial' : 'coherence-work'}>
        <main className="sheet-work" id="work" tabIndex={-1}>
          <div className="inner coherence">
            <h1>{t('coherence.title')}</h1>
            <p>{t('coherence.state', { discussed: matrix.discussed, total: matrix.total })}</p>
            {children}
            {trial.isOn ? (
              <p className="trial-mark" role="status">
                {t('coherence.trialOn')}
                <button type="button" className="button" onClick={trial.stop}>
                  {t('coherence.trialStop')}
                </button>
              </p>
            ) : matrix.nodes.length > 1 ? (
              <p>
                <button type="button" className="button" onClick={trial.start}>
                  {t('coherence.trialStart')}
                </button>
              </p>
            ) : null}
            {level === 2 && !isReadOnly ? <MeasuresPart matrix={record} coherence={coherence} /> : null}
            {matrix.nodes.length > 1 ? (
              <>
                <MatrixTable
                  matrix={matrix}
                  companion={companion}
                  selected={place}
                  isLevelTwo={level === 2}
                  onSelect={setPlace}
                  onKey={key}
                />
                <PairsPart
                  matrix={matrix}
                  isLevelTwo={level === 2}
                  isReadOnly={isReadOnly || trial.isOn}
                  draftKey={`${assessment.id}/meeting/${level}/${body ?? 'agreed'}`}
                  onSave={({ first, second, now, whoMeets, note }, changes) =>
                    coherence.saveCoordination({
                      level,
                      respondentId: body,
                      first,
                      second,
                      whoMeets: changes.whoMeets ?? whoMeets,
                      note,
                      now: changes.now ?? now ?? 0,
                    })
                  }
                />
                <ReadingPart matrix={matrix} before={trial.isOn ? record : null} />
                <NetworkPart matrix={matrix} isLevelTwo={level === 2} />
                <ConflictsPart
                  matrix={record}
                  level={level}
                  isReadOnly={isReadOnly || trial.isOn}
                  coherence={coherence}
                />
              </>
            ) : null}
          </div>
        </main>
        {cell ? (
          <CellPane
            context={context}
            companion={companion}
            matrix={matrix}
            cell={cell}
            isTrial={trial.isOn}
            draftKey={draftKey}
            onChoose={(score) => choose(cell, score)}
            onClear={() => clear(cell)}
            onDescribe={(changes) => describe(cell, changes)}
          />
        ) : (
          <aside className="cell-pane" aria-label={t('coherence.pane')}>
            <p className="voice">{t('coherence.chooseCell')}</p>
          </aside>
        )}
      </div>
      <RunningFoot assessment={assessment}>
        <button type="button" className="button" onClick={next} disabled={matrix.discussed === matrix.total}>
          {t('coherence.next')}
        </button>
      </RunningFoot>
      <KeyList
        keys={KEYS.map(([pressed, name]) => ({ key: pressed, does: t(`coherence.keys.${name}`) }))}
        isOpen={isKeyListOpen}
        onClose={() => setKeyListOpen(false)}
      />
    </>
  );
}

const KEYS = [
  ['← ↑ → ↓', 'move'],
  ['+ −', 'sign'],
  ['0 – 3', 'size'],
  ['Delete', 'clear'],
  ['N', 'next'],
  ['W', 'trial'],
  ['Esc', 'leave'],
  ['?', 'keys'],
] as const;
