import { useState } from 'react';
import type { RespondentId } from '#shared/assessment/ids.ts';
import { TEXT_LIMITS } from '#shared/assessment/text.ts';
import type { Interaction } from '#shared/coherence/interaction.ts';
import type { Effect } from '#shared/coherence/matrix.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { isAt, type Matrix, type MatrixCell, type MatrixPair, type Place } from './matrix-types.ts';
import type { PairChanges } from './pair-fields.tsx';
import { useCoherence } from './use-coherence.ts';
import { useTrial } from './use-trial.ts';

/** One matrix being filled: what is chosen in it, and what choosing does. What is tried out leaves the record as it is. */
export function useMatrix(
  { assessment, isReadOnly, respondent, respondents }: AssessmentContext,
  record: Matrix,
  { level, body }: { readonly level: 1 | 2; readonly body: RespondentId | null },
) {
  const coherence = useCoherence(assessment.id);
  const trial = useTrial(record);
  const [place, setPlace] = useState<Place | null>(null);
  const [rowId, setRowId] = useState<string | null>(null);
  const [agreement, setAgreement] = useState<(Place & { readonly score: Effect }) | null>(null);
  const cell = trial.matrix.cells.find((each) => isAt(place, each)) ?? null;
  const describe = (at: MatrixCell, changes: Partial<Interaction>) => {
    const { from, to, score, reason, grade, condition, scoredBy } = at;
    const known = { level, respondentId: body, from, to, score: score ?? 0, reason, grade, condition };
    return coherence.saveCell({ ...known, scoredBy: scoredBy || (respondent?.name ?? ''), ...changes });
  };
  /** Bodies gave their own views, and nothing is agreed: then an effect is chosen first and recorded with its reason. */
  const needsAgreement = (at: MatrixCell) =>
    body === null && !trial.isOn && at.voices.length > 0 && at.origin !== 'agreed';
  const choose = (at: MatrixCell, score: Effect) => {
    if (trial.isOn) trial.set(at, score);
    else if (isReadOnly) return;
    else if (needsAgreement(at)) setAgreement({ from: at.from, to: at.to, score });
    else void describe(at, { score });
  };
  return {
    coherence,
    trial,
    matrix: trial.matrix,
    place,
    rowId,
    cell,
    needsAgreement,
    choose,
    describe,
    /** The effect that an agreement on the chosen cell would record; null where none is being made. */
    chosen: cell && needsAgreement(cell) ? (agreement && isAt(agreement, cell) ? agreement.score : cell.score) : null,
    goTo: (to: Place) => {
      setRowId(null);
      setPlace({ from: to.from, to: to.to });
    },
    goToRow: (id: string) => {
      setPlace(null);
      setRowId(id);
    },
    agree: (at: MatrixCell, score: Effect, reason: string) =>
      describe(at, {
        score,
        reason: reason || at.reason,
        scoredBy: at.voices
          .map(({ respondentId }) => respondents.find(({ id }) => id === respondentId)?.name ?? '')
          .filter(Boolean)
          .join(', ')
          .slice(0, TEXT_LIMITS.line)
          .toWellFormed(),
      }),
    clear: (at: MatrixCell) => {
      if (trial.isOn) trial.set(at, null);
      else if (!isReadOnly && (at.origin === 'agreed' || at.origin === 'own'))
        void coherence.clearCell({ level, respondentId: body, from: at.from, to: at.to });
    },
    savePair: ({ first, second, now, whoMeets, note }: MatrixPair, changes: PairChanges) =>
      coherence.saveCoordination({
        level,
        respondentId: body,
        first,
        second,
        whoMeets: changes.whoMeets ?? whoMeets,
        note: changes.note ?? note,
        now: changes.now ?? now ?? 0,
      }),
  };
}
export type MatrixState = ReturnType<typeof useMatrix>;
