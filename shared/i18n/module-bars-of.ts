import type { ModuleBar } from '../charts/module-bars.tsx';
import type { Results } from '../results/results.ts';
import { formatNumber, roundHalfUp } from './format.ts';
import { ratingLabel } from './sentences.ts';
import type { Translate } from './translate.ts';

/** The modules that are assessed as bars, in their order: score and range, or why there is none. */
export function moduleBarsOf(
  { modules, indicators }: Pick<Results, 'modules' | 'indicators'>,
  shortOf: (moduleId: string) => string,
  language: string,
  t: Translate,
): ModuleBar[] {
  const whole = (value: number) => formatNumber(language, roundHalfUp(value));
  return modules
    .filter(({ applicable }) => applicable > 0)
    .map(({ id, score, low, high, rating }) => {
      const isRated = rating !== null && score !== null;
      const range = low === null || high === null ? '' : t('figure.range', { low: whole(low), high: whole(high) });
      return {
        id,
        name: `${id}  ${shortOf(id)}`,
        score: isRated ? score : null,
        low: low ?? 0,
        high: high ?? 100,
        figure: isRated ? whole(score) : '',
        detail: isRated ? (low === high ? '' : range) : ratingLabel(rating, t),
        isProposed: indicators.some(({ moduleId, from }) => moduleId === id && from === 'proposed'),
      };
    });
}
