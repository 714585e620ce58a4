import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { RunningFoot } from '../frame/running-foot.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { type Matrix, nodeCode, type Place } from './matrix-types.ts';
import { nextGap, nextToSettle, nextUndiscussed, pairsWithGap } from './matrix-walk.ts';

/** What is left of the matrix, and what comes next: a cell to discuss, one to settle, a pair that lacks coordination. */
export function CoherenceFoot({
  assessment,
  matrix,
  place,
  isLevelTwo,
  goTo,
}: Pick<AssessmentContext, 'assessment'> & {
  matrix: Matrix;
  place: Place | null;
  isLevelTwo: boolean;
  goTo: (place: Place) => void;
}) {
  const { t } = useTranslate();
  const code = (id: string) => nodeCode(matrix, id, isLevelTwo);
  const gaps = pairsWithGap(matrix).length;
  const toSettle = matrix.cells.filter((cell) => cell.toSettle).length;
  const gap = nextGap(matrix, place);
  const undiscussed = nextUndiscussed(matrix, place);
  const unsettled = nextToSettle(matrix, place);
  const next = undiscussed ?? unsettled;
  const left = [
    matrix.total > 0 && matrix.discussed === matrix.total
      ? t('coherence.complete')
      : t('coherence.discussedBrief', { discussed: matrix.discussed, total: matrix.total }),
    ...(toSettle > 0 ? [t('coherence.toSettleCount', { count: toSettle })] : []),
    ...(gaps > 0 ? [t('coherence.gapCount', { count: gaps })] : []),
  ];
  return (
    <RunningFoot assessment={assessment} left={<b>{left.join(' · ')}</b>}>
      {gap ? (
        <button
          type="button"
          className={next ? 'button' : 'button primary'}
          onClick={() => goTo({ from: gap.first, to: gap.second })}
        >
          {t('coherence.nextGap', { first: code(gap.first), second: code(gap.second) })}
          <Icon name="chevron" mirrors />
        </button>
      ) : null}
      {next ? (
        <button type="button" className="button primary" onClick={() => goTo(next)}>
          {t(undiscussed ? 'coherence.next' : 'coherence.nextToSettle', { from: code(next.from), to: code(next.to) })}
          <Icon name="chevron" mirrors />
        </button>
      ) : null}
    </RunningFoot>
  );
}
