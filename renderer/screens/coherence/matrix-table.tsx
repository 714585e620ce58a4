import type { KeyboardEvent } from 'react';
import type { Companion } from '#shared/framework/companion.ts';
import { directionOf, formatSignedWhole } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import { MatrixCellButton } from './matrix-cell-button.tsx';
import { effectName, isAt, type Matrix, nodeCode, type Place } from './matrix-types.ts';

/** The heat map: row acts on column. Arrows move, signs and digits choose, Delete clears. */
export function MatrixTable({
  matrix,
  companion,
  selected,
  rowId,
  isLevelTwo,
  onSelect,
  onSelectRow,
  onKey,
}: {
  matrix: Matrix;
  companion: Companion;
  selected: Place | null;
  /** The row that is being filled at a go. */
  rowId: string | null;
  isLevelTwo: boolean;
  onSelect: (place: Place) => void;
  onSelectRow: (id: string) => void;
  /** Whether the key meant something. */
  onKey: (key: string) => boolean;
}) {
  const { t, language } = useTranslate();
  const ids = matrix.nodes.map(({ id }) => id);
  const code = (id: string) => nodeCode(matrix, id, isLevelTwo);
  const cellAt = (from: string, to: string) => matrix.cells.find((cell) => isAt({ from, to }, cell));
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const place = moved(event.key, selected, ids, directionOf(language) === 'rtl');
    if (place) onSelect(place);
    else if (!onKey(event.key)) return;
    event.preventDefault();
  };
  return (
    <table className={matrix.nodes.length > ROOMY ? 'matrix crowded' : 'matrix'} onKeyDown={press}>
      <caption className="visually-hidden">{t('coherence.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('coherence.acts')}</span>
          </th>
          {matrix.nodes.map(({ id, name }) => (
            <th key={id} scope="col">
              <b>{code(id)}</b>
              <span>{name}</span>
            </th>
          ))}
          <th scope="col" className="end">
            {t('coherence.helps')}
          </th>
          <th scope="col" className="end">
            {t('coherence.harms')}
          </th>
        </tr>
      </thead>
      <tbody>
        {matrix.nodes.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <button
                type="button"
                className="row-head"
                aria-pressed={rowId === row.id}
                title={t('coherence.fillRow', { from: row.name })}
                onClick={() => onSelectRow(row.id)}
              >
                <b>{code(row.id)}</b>
                <span>{row.name}</span>
              </button>
            </th>
            {ids.map((to) => {
              const cell = cellAt(row.id, to);
              return cell ? (
                <MatrixCellButton
                  key={to}
                  cell={cell}
                  word={effectName(companion, cell.score)}
                  isSelected={isAt(selected, cell)}
                  isReverse={selected?.from === cell.to && selected.to === cell.from}
                  isReachable={selected === null ? cell === matrix.cells[0] : isAt(selected, cell)}
                  onSelect={() => onSelect(cell)}
                />
              ) : (
                <td key={to} className="diagonal" />
              );
            })}
            <td className="end num">{formatSignedWhole(language, row.positiveOut)}</td>
            <td className="end num rust">{formatSignedWhole(language, row.negativeOut)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {(['positiveIn', 'negativeIn'] as const).map((sum) => (
          <tr key={sum}>
            <th scope="row">{t(`coherence.${sum}`)}</th>
            {matrix.nodes.map((node) => (
              <td key={node.id} className={sum === 'negativeIn' ? 'num rust' : 'num'}>
                {formatSignedWhole(language, node[sum])}
              </td>
            ))}
            <td colSpan={2} />
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

/** Up to so many nodes, a cell has room for its word. */
const ROOMY = 7;

/** The cell that an arrow leads to, stepping over the diagonal; undefined where it leads nowhere. */
function moved(key: string, place: Place | null, ids: readonly string[], isMirrored: boolean): Place | undefined {
  const [row, column] = ARROWS[key] ?? [0, 0];
  if (!place || (row === 0 && column === 0)) return undefined;
  const by = isMirrored ? -column : column;
  let [from, to] = [ids.indexOf(place.from) + row, ids.indexOf(place.to) + by];
  if (from === to) [from, to] = [from + row, to + by];
  const [first, second] = [ids[from], ids[to]];
  return first === undefined || second === undefined ? place : { from: first, to: second };
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
