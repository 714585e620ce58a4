import { assertNever, type Block, type DocumentPart } from './blocks.ts';
import { figuresIn } from './inline.ts';

/** Every text of a block that can hold marks, in the order in which a person reads it. */
export function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.phrase.text];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'table':
      return block.rows.flatMap((row) => row.map(({ text }) => text));
    case 'strip':
      return block.cells.flatMap(({ label, figure, lines }) => [label, figure, ...lines]);
    case 'definitions':
      return block.rows.flatMap(({ term, under, lines }) => [term, ...under, ...lines.map(({ text }) => text)]);
    case 'masthead':
    case 'figure':
    case 'contents':
    case 'choices':
    case 'writing-space':
    case 'page-break':
    case 'cut-line':
      return [];
    default:
      return assertNever(block);
  }
}

/** Every figure of a document with its words; one that stands in several places has its words of each. */
export function figuresOf(parts: readonly DocumentPart[]): Map<string, string[]> {
  const figures = new Map<string, string[]>();
  for (const [name, words] of parts.flatMap(({ blocks }) => blocks.flatMap(textsOf).flatMap(figuresIn)))
    figures.set(name, [...(figures.get(name) ?? []), words]);
  return figures;
}
