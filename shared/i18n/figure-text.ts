import { citationLine } from '../assessment/citation-line.ts';
import type { Evidence } from '../assessment/evidence.ts';
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

/** Where a figure is from: the document with its page, and what was written besides. */
export function figureSource(
  { source, evidenceId }: Pick<Figure, 'source' | 'evidenceId'>,
  evidence: readonly Evidence[],
  t: Translate,
): string {
  const document = evidence.find(({ id }) => id === evidenceId);
  if (!document) return source;
  const citation = citationLine(document, (page) => t('evidence.page', { page }));
  return citation.startsWith(source) ? citation : `${citation}; ${source}`;
}
