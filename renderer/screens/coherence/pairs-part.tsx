import { COORDINATION } from '#shared/coherence/pairs.ts';
import { formatSigned } from '#shared/i18n/format.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import { type Matrix, type MatrixPair, nodeName } from './matrix-types.ts';

/** The pairs, the most urgent first: what they need, how well they work together now, and who meets. */
export function PairsPart({
  matrix,
  isLevelTwo,
  isReadOnly,
  draftKey,
  onSave,
}: {
  matrix: Matrix;
  isLevelTwo: boolean;
  isReadOnly: boolean;
  draftKey: string;
  onSave: (pair: MatrixPair, changes: Partial<Pick<MatrixPair, 'now' | 'whoMeets'>>) => Promise<boolean>;
}) {
  const { t, language } = useTranslate();
  const score = (value: MatrixPair['forward']) => (value === null ? '–' : formatSigned(language, value));
  const steps = COORDINATION.map((step) => ({ id: String(step), name: t(`coherence.now.${step}`) }));
  return (
    <section>
      <h2>{t('coherence.pairs')}</h2>
      <table className="pairs">
        <thead>
          <tr>
            <th scope="col">{t('coherence.column.pair')}</th>
            <th scope="col">{t('coherence.column.type')}</th>
            <th scope="col" className="end">
              {t('coherence.column.need')}
            </th>
            <th scope="col">{t('coherence.column.now')}</th>
            <th scope="col" className="end">
              {t('coherence.column.gap')}
            </th>
            <th scope="col">{t('coherence.column.whoMeets')}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.pairs.map((pair) => {
            const name = isLevelTwo
              ? `${nodeName(matrix, pair.first)} – ${nodeName(matrix, pair.second)}`
              : `${pair.first}–${pair.second}`;
            return (
              <tr key={`${pair.first}/${pair.second}`}>
                <th scope="row">
                  <bdi>{name}</bdi>
                  <span className="small dim num">{`${score(pair.forward)} / ${score(pair.back)}`}</span>
                </th>
                <td>{t(`coherence.pair.${pair.type}`)}</td>
                <td className="end num">{pair.need ?? '–'}</td>
                <td>
                  {isReadOnly ? (
                    (steps[pair.now ?? -1]?.name ?? '–')
                  ) : (
                    <ChoiceField
                      label={t('coherence.nowOf', { pair: name })}
                      isLabelHidden
                      value={pair.now === null ? '' : String(pair.now)}
                      options={pair.now === null ? [{ id: '', name: t('coherence.nobodySaid') }, ...steps] : steps}
                      onChange={(chosen) => {
                        const now = COORDINATION.find((step) => String(step) === chosen);
                        if (now !== undefined) void onSave(pair, { now });
                      }}
                    />
                  )}
                </td>
                <td className="end num">{pair.gap === null ? '–' : <b>{pair.gap}</b>}</td>
                <td>
                  {pair.now === null || isReadOnly ? (
                    pair.whoMeets
                  ) : (
                    <SavedTextField
                      label={t('coherence.whoMeetsOf', { pair: name })}
                      saved={pair.whoMeets}
                      save={(whoMeets) => onSave(pair, { whoMeets })}
                      draftKey={`${draftKey}/${pair.first}/${pair.second}`}
                      isReadOnly={false}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
