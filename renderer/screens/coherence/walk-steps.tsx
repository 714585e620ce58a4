import { useTranslate } from '../../use-translate.ts';
import { isAt, type Matrix, type Place } from './matrix-types.ts';
import { walkOf } from './matrix-walk.ts';

/** Where the chosen cell stands on the walk through the pairs, and the steps before and after it. */
export function WalkSteps({ matrix, place, goTo }: { matrix: Matrix; place: Place; goTo: (place: Place) => void }) {
  const { t } = useTranslate();
  const walk = walkOf(matrix);
  const at = walk.findIndex((step) => isAt(place, step));
  const [before, after] = [walk[at - 1], walk[at + 1]];
  return (
    <div className="walk-steps">
      <span className="small dim num">
        {t(at % 2 === 0 ? 'coherence.walkThere' : 'coherence.walkBack', {
          pair: Math.floor(at / 2) + 1,
          of: walk.length / 2,
        })}
      </span>
      <span>
        <button type="button" className="tool" disabled={!before} onClick={() => before && goTo(before)}>
          {t('coherence.stepBefore')}
        </button>
        <button type="button" className="tool" disabled={!after} onClick={() => after && goTo(after)}>
          {t('coherence.stepAfter')}
        </button>
      </span>
    </div>
  );
}
