import { formatSigned } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import { GapBoxes } from './gap-boxes.tsx';
import { type Matrix, type MatrixPair, nodeCode, nodeName, type Place, pairAt } from './matrix-types.ts';

/** The pairs, the most urgent first: what they need, how well they work together now, and who meets. A pair is changed beside the matrix. */
export function PairsPart({
  matrix,
  isLevelTwo,
  place,
  onSelect,
}: {
  matrix: Matrix;
  isLevelTwo: boolean;
  place: Place | null;
  onSelect: (place: Place) => void;
}) {
  const { t, language } = useTranslate();
  const score = (value: MatrixPair['forward']) => (value === null ? '–' : formatSigned(language, value));
  const selected = place && pairAt(matrix, place);
  return (
    <section>
      <h2>{t('coherence.pairs')}</h2>
      <table className="pairs">
        <thead>
          <tr>
            <th scope="col">{t('coherence.column.pair')}</th>
            <th scope="col">{t('coherence.column.type')}</th>
            <th scope="col">{t('coherence.column.coordination')}</th>
            <th scope="col">{t('coherence.column.whoMeets')}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.pairs.map((pair) => {
            const { first, second } = pair;
            const codes = t('coherence.pairCodes', {
              first: nodeCode(matrix, first, isLevelTwo),
              second: nodeCode(matrix, second, isLevelTwo),
            });
            const name = t('coherence.pairCodes', { first: nodeName(matrix, first), second: nodeName(matrix, second) });
            return (
              <tr key={`${first}/${second}`} className={pair === selected ? 'selected' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="text-button"
                    aria-label={t('coherence.openPair', { pair: name })}
                    onClick={() => onSelect({ from: first, to: second })}
                  >
                    <bdi>{codes}</bdi>
                  </button>{' '}
                  <span className="small dim num">{`${score(pair.forward)} / ${score(pair.back)}`}</span>
                </th>
                <td>{t(`coherence.pair.${pair.type}`)}</td>
                <td className="num">
                  <GapBoxes pair={pair} />
                </td>
                <td>{pair.whoMeets}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
