import { formatSigned } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import { type Matrix, nodeName } from './matrix-types.ts';

type Figure = 'out' | 'in' | 'secondOrder' | 'influence' | 'outNormalised' | 'secondOrderNormalised';
const FIGURES: readonly Figure[] = ['out', 'in', 'secondOrder', 'influence', 'outNormalised', 'secondOrderNormalised'];

/** What the matrix says as a whole: measures, the strongest paths, loops, and two warnings. `before` is the record while something is tried out. */
export function ReadingPart({ matrix, before }: { matrix: Matrix; before: Matrix | null }) {
  const { t, language } = useTranslate();
  const figure = (value: number | null | undefined) =>
    value == null ? '–' : formatSigned(language, Math.round(value * 100) / 100);
  const name = (id: string) => nodeName(matrix, id);
  return (
    <section>
      <h2>{t('coherence.measures')}</h2>
      <table className="node-measures">
        <thead>
          <tr>
            <th scope="col">{t('coherence.column.area')}</th>
            {FIGURES.map((each) => (
              <th key={each} scope="col" className="end">
                {t(`coherence.column.${each}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.nodes.map((node) => {
            const old = before?.nodes.find(({ id }) => id === node.id);
            return (
              <tr key={node.id}>
                <th scope="row">{node.name}</th>
                {FIGURES.map((each) => (
                  <td key={each} className="end num">
                    {old && old[each] !== node[each] ? (
                      <b>{t('coherence.moved', { before: figure(old[each]), after: figure(node[each]) })}</b>
                    ) : (
                      figure(node[each])
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="help-text">{t('coherence.measuresHelp')}</p>
      {matrix.paths === null ? <p>{t('coherence.withheld')}</p> : null}
      {matrix.paths?.length ? (
        <>
          <h3>{t('coherence.paths')}</h3>
          <ul>
            {matrix.paths.map(({ from, through, to, effect }) => (
              <li key={`${from}/${through}/${to}`}>
                {t('coherence.path', {
                  from: name(from),
                  through: name(through),
                  to: name(to),
                  effect: figure(effect),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {matrix.loops?.length ? (
        <>
          <h3>{t('coherence.loops')}</h3>
          <ul>
            {matrix.loops.map(({ first, second, kind }) => (
              <li key={`${first}/${second}`}>
                {t(`coherence.loop.${kind}`, { first: name(first), second: name(second) })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>{t('coherence.levers')}</h3>
      {matrix.leversUnused.length === 0 ? <p className="dim">{t('coherence.noLever')}</p> : null}
      {matrix.leversUnused.map((id) => (
        <p key={id} className="voice">
          {t('coherence.leverUnused', { name: name(id) })}
        </p>
      ))}
      <h3>{t('coherence.harmful')}</h3>
      {matrix.harmfulContent.length === 0 ? <p className="dim">{t('coherence.noHarmful')}</p> : null}
      {matrix.harmfulContent.map((id) => (
        <p key={id} className="voice">
          {t('coherence.harmfulContent', { name: name(id) })}
        </p>
      ))}
    </section>
  );
}
