import type { OutputOf } from '#shared/contract/index.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';
import { TagFigure } from './figures.tsx';

type TagScores = OutputOf<'results.get'>['bySdg'];

/** The same answers by direction, SDG target and GCM objective; folded, for whoever reports on them. */
export function TagTables({ results, framework }: { results: OutputOf<'results.get'>; framework: Framework }) {
  const { t } = useTranslate();
  return (
    <details className="tag-tables">
      <summary>{t('results.byTag')}</summary>
      <p className="note">{t('results.byTagNote')}</p>
      <div className="two">
        <div>
          <TagTable
            title={t('results.byDirection')}
            scores={results.byDirection}
            labelOf={(id) => t(`direction.${id}`)}
          />
          <TagTable
            title={t('results.byGcm')}
            scores={results.byGcm}
            labelOf={(id) => `${id} ${framework.gcm[id] ?? ''}`}
          />
        </div>
        <TagTable
          title={t('results.bySdg')}
          scores={results.bySdg}
          labelOf={(id) => `${id} ${framework.sdg[id] ?? ''}`}
        />
      </div>
    </details>
  );
}

function TagTable({ title, scores, labelOf }: { title: string; scores: TagScores; labelOf: (id: string) => string }) {
  const { t } = useTranslate();
  return (
    <table className="tag-table">
      <thead>
        <tr>
          <th>{title}</th>
          <th className="end">{t('results.score')}</th>
          <th className="end">{t('results.answers')}</th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ id, score, n, applicable }) => (
          <tr key={id}>
            <td>{labelOf(id)}</td>
            <td className="num end">
              <TagFigure name={labelOf(id)} score={score} n={n} applicable={applicable} />
            </td>
            <td className="num end">{t('checklist.of', { answered: n, of: applicable })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
