import { DistanceMark } from '#shared/charts/distance-mark.tsx';
import type { DistanceBand } from '#shared/results/disagreement.ts';

/** The picture’s sign beside its word. */
export const DistanceSign = ({ band }: { band: DistanceBand }) => (
  <svg className={`distance-sign ${band}`} viewBox="0 0 32 12" aria-hidden="true">
    <DistanceMark band={band} colour="currentColor" ground="var(--sheet)" />
  </svg>
);
