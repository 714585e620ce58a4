import { useTranslate } from '../../use-translate.ts';

/** A chart's numbers: one row a mark, the first column its name. */
export interface ChartNumbers {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** The same numbers as in the chart, for who would rather read them or cannot see it. */
export function ChartTable({ title, numbers: { columns, rows } }: { title: string; numbers: ChartNumbers }) {
  const { t } = useTranslate();
  return (
    <details className="chart-table">
      <summary>{t('charts.asTable')}</summary>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [name, ...rest] }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {rest.map((cell, at) => (
                <td key={columns[at + 1]} className="num">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
