import type { DocumentPart } from '../blocks.ts';

/** A whole document on its way to Word. */
export interface WordDocument {
  readonly language: string;
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  /** Left and right of the running head. */
  readonly head: readonly [string, string];
  /** Right of the head in the warning colour, such as "DRAFT"; empty when it is none. */
  readonly mark: string;
  /** Left of the running foot. */
  readonly foot: string;
  /** A second line of the foot, such as the fingerprint. */
  readonly underFoot?: string;
  /** The language of what people wrote, where it may be another one. */
  readonly answersLanguage?: string;
  /** What the file says of itself to programs; never a person. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Said under a table that a template's pages are too narrow for. */
  readonly splitNote?: string;
  /** Between page number and number of pages, as in "3 of 25". */
  readonly ofWord: string;
  readonly tableWord: string;
  readonly figureWord: string;
  /** False where the first page is one like the others; without it, it has no running head and no page number. */
  readonly hasCover?: boolean;
  readonly parts: readonly DocumentPart[];
}
