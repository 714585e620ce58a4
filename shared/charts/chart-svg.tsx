import type { ReactNode } from 'react';
import type { ChartTheme } from './chart-theme.ts';

/** What every chart is given beside its data. */
export interface ChartLook {
  readonly theme: ChartTheme;
  /** From right to left: every coordinate is mirrored, never the text's direction. */
  readonly mirrored: boolean;
  /** Says the whole chart in words. */
  readonly label: string;
}

/** The sheet that a chart is drawn on, in CSS pixels: one picture with one text, which needs nothing from the page around it. */
export const ChartSvg = ({
  width,
  height,
  theme,
  label,
  fontSize = 13,
  children,
}: Omit<ChartLook, 'mirrored'> & {
  readonly width: number;
  readonly height: number;
  readonly fontSize?: number;
  readonly children: ReactNode;
}) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    width={width}
    height={height}
    viewBox={`0 0 ${width} ${height}`}
    role="img"
    aria-label={label}
    fontFamily={theme.font}
    fontSize={fontSize}
    fill={theme.ink}
  >
    {children}
  </svg>
);
