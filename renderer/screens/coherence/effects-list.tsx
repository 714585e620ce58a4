import type { Companion } from '#shared/framework/companion.ts';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import { effectName, type Matrix, nodeName } from './matrix-types.ts';
import { walkOf } from './matrix-walk.ts';

/** The matrix and its picture as a plain table, one line an effect: for whoever listens, and for reading the reasons in one go. */
export function EffectsList({ matrix, companion }: { matrix: Matrix; companion: Companion }) {
  const { t, language } = useTranslate();
  const cells = walkOf(matrix).flatMap(({ from, to }) =>
    matrix.cells.filter((cell) => cell.from === from && cell.to === to),
  );
  return (
    <details className="effects-list">
      <summary>{t('coherence.asList')}</summary>
      <table className="pairs">
        <thead>
          <tr>
            <th scope="col">{t('coherence.column.acts')}</th>
            <th scope="col">{t('coherence.column.on')}</th>
            <th scope="col">{t('coherence.effect')}</th>
            <th scope="col">{t('coherence.reason')}</th>
            <th scope="col">{t('coherence.grade')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={`${cell.from}/${cell.to}`}>
              <th scope="row">{nodeName(matrix, cell.from)}</th>
              <td>{nodeName(matrix, cell.to)}</td>
              <td>
                {cell.score === null
                  ? t('coherence.notDiscussed')
                  : t('coherence.effectWord', {
                      score: formatSignedWhole(language, cell.score),
                      word: effectName(companion, cell.score),
                    })}
              </td>
              <td>{cell.reason}</td>
              <td>{cell.grade ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
