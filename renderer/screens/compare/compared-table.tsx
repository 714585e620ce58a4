import type { ReactNode } from 'react';
import { pointsLine } from '#shared/i18n/comparison-words.ts';
import { formatWhole } from '#shared/i18n/format.ts';
import type { Comparison } from '#shared/results/comparison.ts';
import { useTranslate } from '../../use-translate.ts';

type ComparedScore = Omit<Comparison['modules'][number], 'id'>;

export interface ComparedRow extends ComparedScore {
  readonly id: string;
  readonly name: ReactNode;
}

/** One row a module, stage or direction: the panel in both rounds, its change and how much of it is real; then each round's own headline. */
export function ComparedTable({
  title,
  rows,
  before,
  after,
}: {
  title: string;
  rows: readonly ComparedRow[];
  before: string;
  after: string;
}) {
  const { t } = useTranslate();
  return (
    <table className="compared-table">
      <thead>
        <tr>
          <th rowSpan={2} scope="col">
            {title}
          </th>
          <th colSpan={5} scope="colgroup" className="group">
            {t('compare.panelGroup')}
          </th>
          <th colSpan={2} scope="colgroup" className="group">
            {t('compare.headlineGroup')}
          </th>
        </tr>
        <tr>
          <th scope="col" className="end group">
            {t('compare.n')}
          </th>
          <th scope="col" className="end">
            {before}
          </th>
          <th scope="col" className="end">
            {after}
          </th>
          <th scope="col" className="end">
            {t('compare.change')}
          </th>
          <th scope="col" className="end">
            {t('compare.ofItReal')}
          </th>
          <th scope="col" className="end group">
            {before}
          </th>
          <th scope="col" className="end">
            {after}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: ComparedRow }) {
  const { t, language } = useTranslate();
  const { n, before, after, realChangeTo, headlineBefore, headlineAfter } = row;
  const score = (value: number | null) =>
    value === null ? (
      <span className="dim" title={t('compare.withheld')}>
        –
      </span>
    ) : (
      formatWhole(language, value)
    );
  const points = (to: number | null) =>
    before === null || to === null ? <span className="dim">–</span> : <bdi>{pointsLine(language, to - before)}</bdi>;
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td className="num end group dim">{n}</td>
      <td className="num end">{score(before)}</td>
      <td className="num end">
        <b>{score(after)}</b>
      </td>
      <td className="num end">{points(after)}</td>
      <td className="num end">{points(realChangeTo)}</td>
      <td className="num end group">{score(headlineBefore)}</td>
      <td className="num end">{score(headlineAfter)}</td>
    </tr>
  );
}
