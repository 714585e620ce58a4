import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { CoherenceNetwork } from '#shared/charts/coherence-network.tsx';
import { directionOf, formatSigned } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { MatrixLines } from './coherence-model.ts';

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
      theme={REPORT_THEME}
      mirrored={directionOf(language) === 'rtl'}
      size={SIZE}
    />
  );
}
