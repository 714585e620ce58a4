import type { OutputOf } from '#shared/contract/index.ts';
import { roundHalfUp } from '#shared/i18n/format.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { lacksReason } from '#shared/results/comparison.ts';

type Comparison = OutputOf<'rounds.compare'>;

/** Ids and unrounded numbers; null where withheld or not answered. */
export const comparisonJson = ({ modules, indicators }: Comparison) => ({
  modules: modules.map(({ id, n, before, after, headlineBefore, headlineAfter }) => ({
    id,
    n,
    before,
    after,
    headlineBefore,
    headlineAfter,
  })),
  indicators: indicators.map(({ id, before, after, reason }) => ({ id, before, after, reason })),
});

const shown = (score: number | null) => (score === null ? '–' : String(roundHalfUp(score)));

/** One line a module, then each change of level with its reason. */
export function comparisonText({ modules, indicators }: Comparison, t: Translate): string[] {
  const changed = indicators.filter(({ isInPanel, before, after }) => isInPanel && before !== after);
  return [
    ...modules.map(({ id, n, before, after, headlineBefore, headlineAfter }) =>
      t('cli.compared', {
        module: id,
        count: n,
        before: shown(before),
        after: shown(after),
        headlineBefore: shown(headlineBefore),
        headlineAfter: shown(headlineAfter),
      }),
    ),
    ...changed.map(
      ({ id, before, after, reason }) =>
        `${id}  ${valueLabel(before, t)} → ${valueLabel(after, t)}  ${t(`changeReason.${reason ?? 'none'}.name`)}`,
    ),
    t('cli.withoutReason', { count: changed.filter(lacksReason).length }),
  ];
}
