import { CoherenceNetwork } from '#shared/charts/coherence-network.tsx';
import { directionOf, formatSigned } from '#shared/i18n/format.ts';
import { SCREEN_THEME } from '../../components/screen-theme.ts';
import { useTranslate } from '../../use-translate.ts';
import type { Matrix } from './matrix-types.ts';

/** The matrix as a picture; not drawn where too little was discussed, which the part on measures says. */
export function NetworkPart({ matrix, isLevelTwo }: { matrix: Matrix; isLevelTwo: boolean }) {
  const { t, language } = useTranslate();
  if (matrix.loops === null) return null;
  return (
    <section>
      <h2>{t('coherence.network')}</h2>
      <p className="help-text">{t('coherence.networkHow')}</p>
      <div className="chart">
        <CoherenceNetwork
          label={t('coherence.networkLabel', { count: matrix.nodes.length })}
          nodes={matrix.nodes.map(({ id }, index) => ({ id, code: isLevelTwo ? String(index + 1) : id }))}
          effects={matrix.cells.flatMap(({ from, to, score }) =>
            score === null ? [] : [{ from, to, score, figure: formatSigned(language, score) }],
          )}
          theme={SCREEN_THEME}
          mirrored={directionOf(language) === 'rtl'}
          size={520}
        />
      </div>
    </section>
  );
}
