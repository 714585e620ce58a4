import { type Figure, MONEY } from '../plan/figure.ts';
import { formatNumber } from './format.ts';
import type { Translate } from './translate.ts';

/** A key figure with its unit: "7.4 %", "1,570,000,000 USD", "6,200,000 people", "not available"; empty while nobody has looked. */
export function figureText(
  figure: Pick<Figure, 'value' | 'unit' | 'currency'> | null,
  unitName: (key: string) => string,
  language: string,
  t: Translate,
): string {
  if (figure === null || figure.value === null) return '';
  if (figure.value === 'not-available') return t('context.notAvailable');
  const value = formatNumber(language, figure.value);
  if (figure.unit === 'percent') return t('context.percent', { value });
  const unit = figure.unit === MONEY ? figure.currency : unitName(figure.unit);
  return [value, unit].filter(Boolean).join(' ');
}
