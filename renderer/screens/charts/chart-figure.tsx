import type { ReactElement } from 'react';
import type { ChartLook } from '#shared/charts/chart-svg.tsx';
import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { directionOf } from '#shared/i18n/format.ts';
import { SCREEN_THEME } from '../../components/screen-theme.ts';
import { useTranslate } from '../../use-translate.ts';
import './charts.css';
import { type ChartNumbers, ChartTable } from './chart-table.tsx';
import { ChartTools } from './chart-tools.tsx';

/** The frame of every chart: the drawing, what it shows, its numbers as a table, and the ways out of the program. On screen it wears the theme in use; what leaves looks as in the reports. */
export function ChartFigure({
  title,
  of,
  caption,
  numbers,
  width,
  draw,
}: {
  /** Which chart this is, in a few words. */
  title: string;
  /** Whose numbers these are, such as "Ombreda, Round 1 (2025)": the file is named by it. */
  of: string;
  /** What the drawing shows and how it is read; nothing where the page says so beside it. */
  caption?: string;
  numbers: ChartNumbers;
  /** In units of the drawing: it is shown a little larger, grows with the text size and shrinks with the window. */
  width: number;
  draw: (look: Omit<ChartLook, 'label'>) => ReactElement;
}) {
  const { language } = useTranslate();
  const mirrored = directionOf(language) === 'rtl';
  return (
    <div className="chart-frame" style={{ '--width': width }}>
      <figure>
        <div className="chart">{draw({ theme: SCREEN_THEME, mirrored })}</div>
        {caption === undefined ? null : <figcaption>{caption}</figcaption>}
      </figure>
      <ChartTable title={title} numbers={numbers} />
      <ChartTools title={title} name={`${of} - ${title}`} draw={() => draw({ theme: REPORT_THEME, mirrored })} />
    </div>
  );
}
