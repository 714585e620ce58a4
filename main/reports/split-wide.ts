import { type Block, note, type Table } from './blocks.ts';

/** Columns that an upright page of any template has room for. */
const MOST_COLUMNS = 6;

/** Tables of more than six columns, or only those of them that need a page across, by columns: the first one, which says what a row is, comes again in each part. The note says so under the last one. */
export const splitWide = (
  blocks: readonly Block[],
  { splitNote, isOnlyAcross }: { splitNote: string; isOnlyAcross: boolean },
): Block[] =>
  blocks.flatMap((block) =>
    isTooWide(block) && (block.isWide || !isOnlyAcross) ? [...partsOf(block), note(splitNote)] : [block],
  );

const isTooWide = (block: Block): block is Table => block.kind === 'table' && block.columns.length > MOST_COLUMNS;

function partsOf(table: Table): Table[] {
  const rest = table.columns.length - 1;
  const count = Math.ceil(rest / (MOST_COLUMNS - 1));
  const size = Math.ceil(rest / count);
  return Array.from({ length: count }, (_part, part) => {
    const from = 1 + part * size;
    const take = <T>(all: readonly T[]): T[] => [...all.slice(0, 1), ...all.slice(from, from + size)];
    const { name, isWide: _isWide, ...plain } = table;
    return {
      ...plain,
      ...(part === 0 && name !== undefined ? { name } : {}),
      caption: table.caption === '' ? '' : `${table.caption} (${part + 1}/${count})`,
      columns: take(table.columns),
      rows: table.rows.map(take),
    };
  });
}
