import type { ChartTheme } from './chart-theme.ts';

/** The pattern for what is unknown: lines at 135°, 1.4 px each 4.4 px; never opacity. */
export const Hatching = ({ id, theme }: { id: string; theme: ChartTheme }) => (
  <pattern id={id} width={4.4} height={4.4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width={4.4} height={4.4} fill={theme.ground} />
    <line x1={0.7} y1={0} x2={0.7} y2={4.4} stroke={theme.hatch} strokeWidth={1.4} />
  </pattern>
);
