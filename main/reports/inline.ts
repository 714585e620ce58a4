import { createHash } from 'node:crypto';

/** Characters that no text may hold (Unicode calls them noncharacters): they set marks apart within a block's text. */
const OPEN = '\uFDD0';
const BETWEEN = '\uFDD1';
const CLOSE = '\uFDD2';
const ALL = /[\uFDD0-\uFDD2]/g;

/**
 * What part of a text is, besides its words:
 * a figure that can be read back, a place to point at, words that a person wrote, a way to a place,
 * the number of a captioned table or figure, a source to be set as a footnote.
 */
const MARKS = ['figure', 'place', 'said', 'link', 'caption', 'note'] as const;
type Mark = (typeof MARKS)[number];

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Mark; readonly name: string; readonly pieces: readonly Piece[] };

const marked = (kind: Mark, name: string, text: string): string => `${OPEN}${kind} ${name}${BETWEEN}${text}${CLOSE}`;

/** The longest name of a bookmark that Word keeps, less the room for telling repeats apart. */
const LONGEST_NAME = 36;

const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 8);

/** Letters of Word's names only; words in other letters, such as the name of a body, are told apart by a short hash. */
const partOf = (part: string | number): string => {
  const plain = String(part)
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[\w .-]*$/.test(String(part)) ? plain : `${plain.slice(0, 12)}${hashOf(String(part))}`;
};

/** A stable bookmark name from its parts: "f_LAB_score". Long ones, such as those with a UUID, end in a short hash. */
const nameOf = (parts: readonly (string | number)[]): string => {
  const name = parts.map(partOf).join('_');
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, 27).replace(/_$/, '')}_${hashOf(name)}`;
};

/** How files know a figure: as a bookmark in Word, as the name of a cell in Excel. */
export const figureName = (parts: readonly (string | number)[]): string => nameOf(['f', ...parts]);

/** A figure: its words are bookmarked, so that `verify-report` can read them back. An empty one is none. */
export const figure = (parts: readonly (string | number)[], words: string): string =>
  words === '' ? '' : marked('figure', figureName(parts), words);

/** As `figure`, where the name is known already. */
export const namedFigure = (name: string, words: string): string => marked('figure', name, words);

/** A sentence that the program reckoned: only its numbers are read back, for its words are to be edited. */
export const reckoned = (parts: readonly (string | number)[], sentence: string): string =>
  figure(['s', ...parts], sentence);

/** Words that a person wrote: they are in the language of the answers, not of the report. */
export const said = (words: string): string => (words === '' ? '' : marked('said', '', words.replace(ALL, '')));

export const indicatorPlace = (id: string): string => nameOf(['i', id]);
export const documentPlace = (line: string): string => `s_${hashOf(line)}`;

/** Makes the words a place that links lead to. */
export const placeAt = (place: string, words: string): string => marked('place', place, words);

/** A way to a place of the same document; plain words where the document lacks the place. */
export const linkTo = (place: string, words: string): string => (words === '' ? '' : marked('link', place, words));

export const captionPlace = (table: string): string => nameOf(['t', table]);

/** "Table 4", as a field that follows its caption; the other words where the document lacks that table. */
export const captionOf = (table: string, otherwise: string): string =>
  marked('caption', captionPlace(table), otherwise);

/** A footnote after what stands before it. */
export const footnote = (words: string): string => (words === '' ? '' : marked('note', '', words));

/** The pieces of a text. Marks that are not whole are left out, so that no text from outside can upset a document. */
export function piecesOf(text: string): Piece[] {
  if (!text.includes(OPEN)) return text === '' ? [] : [{ kind: 'text', text: text.replace(ALL, '') }];
  const root: Piece[] = [];
  const open: { kind: Mark; name: string; pieces: Piece[] }[] = [];
  const here = () => open.at(-1)?.pieces ?? root;
  for (const [token] of text.matchAll(/\uFDD0[^\uFDD0-\uFDD2]*\uFDD1|\uFDD2|[^\uFDD0-\uFDD2]+|[\uFDD0\uFDD1]/g)) {
    const head = /^\uFDD0(\w+) (\w*)\uFDD1$/.exec(token);
    const kind = MARKS.find((mark) => mark === head?.[1]);
    if (kind) open.push({ kind, name: head?.[2] ?? '', pieces: [] });
    else if (token === CLOSE) {
      const done = open.pop();
      if (done) here().push(done);
    } else if (!token.startsWith(OPEN) && token !== BETWEEN) here().push({ kind: 'text', text: token });
  }
  for (const { pieces } of open) root.push(...pieces);
  return root;
}

/** The words alone, as a person reads them; footnotes are left out. */
export const plainText = (text: string): string => wordsOf(piecesOf(text));

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'note' ? '' : wordsOf(piece.pieces)))
    .join('');

/** Every piece within, the pieces within pieces too. */
export const eachPiece = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => (piece.kind === 'text' ? [piece] : [piece, ...eachPiece(piece.pieces)]));

/** A figure's words by the name of its bookmark. */
export const figuresIn = (text: string): [name: string, words: string][] =>
  eachPiece(piecesOf(text)).flatMap((piece) => (piece.kind === 'figure' ? [[piece.name, wordsOf(piece.pieces)]] : []));
