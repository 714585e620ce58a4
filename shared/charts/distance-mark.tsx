import type { DistanceBand } from '../results/disagreement.ts';

/** Half the distance between the two marks, in units of a drawing 32 wide and 12 high. */
const HALF_GAP: Readonly<Record<DistanceBand, number>> = { same: 0, close: 4, apart: 8, far: 12 };

const MIDDLE = { x: 16, y: 6 };
const RADIUS = 3.6;

/** Two marks, as far apart as the words beside them say: one filled, one open; on each other when they are the same. Its box is 32 by 12. */
export function DistanceMark({ band, colour, ground }: { band: DistanceBand; colour: string; ground: string }) {
  const gap = HALF_GAP[band];
  const [start, end] = [MIDDLE.x - gap, MIDDLE.x + gap];
  return (
    <>
      <path d={`M${start} ${MIDDLE.y}H${end}`} stroke={colour} strokeWidth={1.6} />
      <circle cx={end} cy={MIDDLE.y} r={RADIUS} fill={ground} stroke={colour} strokeWidth={1.4} />
      <circle cx={start} cy={MIDDLE.y} r={RADIUS} fill={colour} />
    </>
  );
}
