import type { ChartLook } from '#shared/charts/chart-svg.tsx';
import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { directionOf } from '#shared/i18n/format.ts';

/** As wide as the text of the page, in CSS pixels. */
export const PAGE_WIDTH = 628;

/** How every chart of a report looks: the light theme, in the direction of the language. */
export const pageLook = (language: string): Omit<ChartLook, 'label'> => ({
  theme: REPORT_THEME,
  mirrored: directionOf(language) === 'rtl',
});
