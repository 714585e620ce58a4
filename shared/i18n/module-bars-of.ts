import type { ModuleBar } from '../charts/module-bars.tsx';
import type { Results } from '../results/results.ts';
import { formatWhole } from './format.ts';
import { ratingLabel, scoreRange } from './sentences.ts';
import type { Translate } from './translate.ts';

/** The modules that are assessed as bars, in their order: score and range, or why there is none. */
export function moduleBarsOf(
  { modules, indicators }: Pick<Results, 'modules' | 'indicators'>,
  shortOf: (moduleId: string) => string,
  language: string,
  t: Translate,
): ModuleBar[] {
  return modules
    .filter(({ applicable }) => applicable > 0)
    .map(({ id, score, low, high, rating }) => {
      const isRated = rating !== null && score !== null;
      return {
        id,
        name: `${id}  ${shortOf(id)}`,
        score: isRated ? score : null,
        low: low ?? 0,
        high: high ?? 100,
        figure: isRated ? formatWhole(language, score) : '',
        detail: isRated ? (low === high ? '' : scoreRange({ low, high }, language, t)) : ratingLabel(rating, t),
        isProposed: indicators.some(({ moduleId, from }) => moduleId === id && from === 'proposed'),
      };
    });
}
