import { directionOf } from '#shared/i18n/format.ts';
import { textsOf } from '../block-texts.ts';
import type { Block } from '../blocks.ts';
import { captionPlace, eachPiece, piecesOf } from '../inline.ts';
import type { WordDocument } from './word-document.ts';
import { TEXT_WIDTH } from './word-styles.ts';

/** What a caption is to lists and sentences. */
interface Caption {
  readonly block: Captioned;
  /** Its bookmark. */
  readonly place: string;
  readonly number: number;
  /** "Table 4". */
  readonly label: string;
}

/** What can bear a caption. */
export type Captioned = Extract<Block, { kind: 'table' | 'figure' }>;

/** What every block needs to know while it is written. */
export interface Page {
  readonly isRightToLeft: boolean;
  readonly document: WordDocument;
  /** Between the margins, twentieths of a point. */
  readonly textWidth: number;
  /** Whether the words at hand are in the language of the answers. */
  readonly isSaid: boolean;
  /** The style of the file that stands for one of ours. */
  readonly styleOf: (id: string) => string;
  /** Where links can lead. */
  readonly places: ReadonlySet<string>;
  /** The library fills contents from headings in documents of its own, not in templates: there, each heading that the contents name has a place, in their order. */
  readonly headings: ReadonlyMap<Block, string>;
  /** The captioned tables and figures in their order. */
  readonly captions: readonly Caption[];
  /** Pictures are numbered by us: the library's own counter goes on between documents. */
  readonly nextPicture: () => string;
  /** A bookmark's name that was not used yet: the second of a figure ends in "__2". Null where a place has its bookmark already. */
  readonly claim: (name: string, mayRepeat: boolean) => string | null;
}

/** What Word takes as a bookmark's name. */
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,35}$/;

export function newPage(document: WordDocument, blocks: readonly Block[]): Page {
  let pictures = 0;
  const claimed = new Map<string, number>();
  return {
    isRightToLeft: directionOf(document.language) === 'rtl',
    document,
    textWidth: TEXT_WIDTH,
    isSaid: false,
    styleOf: (id) => id,
    headings: new Map(),
    places: placesIn(blocks),
    captions: captionsIn(blocks, document),
    nextPicture: () => {
      pictures += 1;
      return String(pictures);
    },
    claim: (name, mayRepeat) => {
      // Word does not tell capitals in bookmarks.
      const key = name.toLowerCase();
      const count = (claimed.get(key) ?? 0) + 1;
      if (!NAME.test(name) || (count > 1 && !mayRepeat)) return null;
      claimed.set(key, count);
      return count === 1 ? name : `${name}__${count}`;
    },
  };
}

const placesIn = (blocks: readonly Block[]): Set<string> =>
  new Set(
    blocks
      .flatMap(textsOf)
      .flatMap((text) => eachPiece(piecesOf(text)))
      .flatMap((piece) => (piece.kind === 'place' && NAME.test(piece.name) ? [piece.name] : [])),
  );

/** Captions are numbered in the order in which they stand, tables and figures apart. */
function captionsIn(blocks: readonly Block[], { tableWord, figureWord }: WordDocument): Caption[] {
  const counts = { table: 0, figure: 0 };
  return blocks
    .filter((block): block is Captioned => (block.kind === 'table' || block.kind === 'figure') && block.caption !== '')
    .map((block) => {
      counts[block.kind] += 1;
      const number = counts[block.kind];
      return {
        block,
        number,
        place: captionPlace(block.name ?? `${block.kind}_${number}`),
        label: `${block.kind === 'table' ? tableWord : figureWord} ${number}`,
      };
    });
}

/** The place of each heading that contents name. */
export const headingPlaces = (blocks: readonly Block[]): ReadonlyMap<Block, string> =>
  new Map(
    blocks
      .filter((block) => block.kind === 'heading' && block.level < 3)
      .map((block, index) => [block, `h_${index + 1}`] as const),
  );
