import { CoherenceNetwork } from '#shared/charts/coherence-network.tsx';
import { formatSigned } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { MatrixLines } from './coherence-model.ts';
import { pageLook } from './page-look.ts';

/** In CSS pixels; small enough to stand beside a table on a page. */
const SIZE = 380;

/** Which policy acts on which, with the signs and numbers of the matrix. */
export function networkChart({ raw, codes }: MatrixLines, language: string, t: Translate) {
  return (
    <CoherenceNetwork
      label={t('coherence.networkLabel', { count: raw.nodes.length })}
      nodes={raw.nodes.map(({ id }, index) => ({ id, code: codes[index] ?? id }))}
      effects={raw.cells.flatMap(({ from, to, score }) =>
        score === null ? [] : [{ from, to, score, figure: formatSigned(language, score) }],
      )}
      {...pageLook(language)}
      size={SIZE}
    />
  );
}
