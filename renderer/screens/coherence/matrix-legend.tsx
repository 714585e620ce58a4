import { EFFECTS } from '#shared/coherence/matrix.ts';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import { fillOf } from './matrix-cell-button.tsx';

/** How the matrix is read: harms are hatched, helps are flat, a dashed frame was not discussed. */
export function MatrixLegend() {
  const { t, language } = useTranslate();
  return (
    <p className="matrix-legend small">
      {t('coherence.legendHarms')}
      {EFFECTS.map((score) => (
        <span key={score} className={`matrix-cell ${fillOf(score)}`}>
          <b className="num">{formatSignedWhole(language, score)}</b>
        </span>
      ))}
      {t('coherence.legendHelps')}
      <span className="matrix-cell blank apart" />
      {t('coherence.notDiscussed')}
    </p>
  );
}
