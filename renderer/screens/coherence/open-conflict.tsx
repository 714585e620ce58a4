import { TEXT_LIMITS } from '#shared/assessment/text.ts';
import type { Conflict } from '#shared/coherence/conflict.ts';
import { isConflict } from '#shared/coherence/pairs.ts';
import { useTranslate } from '../../use-translate.ts';
import { type Matrix, type MatrixPair, nodeName } from './matrix-types.ts';
import type { Coherence } from './use-coherence.ts';

/** Whether a pair has a harm and no line in the conflict log yet. */
export const lacksLine = ({ conflicts }: Pick<Matrix, 'conflicts'>, pair: MatrixPair): boolean =>
  isConflict(pair) && !conflicts.some(({ between }) => between.includes(pair.first) && between.includes(pair.second));

const newConflict = (level: 1 | 2, { first, second, whoMeets }: MatrixPair, clash: string): Conflict => ({
  id: crypto.randomUUID(),
  level,
  between: [first, second],
  clash,
  whoLoses: '',
  options: [],
  decision: '',
  decidedBy: whoMeets.slice(0, TEXT_LIMITS.line).toWellFormed(),
  owner: '',
  date: '',
  result: '',
  isSettled: false,
});

/** Offers a line in the conflict log for a pair that lacks one; it begins with the reason of the harm. */
export function OpenConflict({
  matrix,
  level,
  pair,
  isNamed = false,
  coherence,
}: {
  matrix: Matrix;
  level: 1 | 2;
  pair: MatrixPair;
  /** Says which pair, where that is not plain from what stands around. */
  isNamed?: boolean;
  coherence: Coherence;
}) {
  const { t } = useTranslate();
  if (!lacksLine(matrix, pair)) return null;
  const both = [pair.first, pair.second];
  const harm = matrix.cells.find(({ from, to, score }) => (score ?? 0) < 0 && both.includes(from) && both.includes(to));
  return (
    <button
      type="button"
      className="button add-conflict"
      onClick={() => void coherence.saveConflict(newConflict(level, pair, harm?.reason ?? ''))}
    >
      {isNamed
        ? t('coherence.openLine', { pair: both.map((id) => nodeName(matrix, id)).join(' – ') })
        : t('coherence.openLineHere')}
    </button>
  );
}
