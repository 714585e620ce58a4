import {
  Bookmark,
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';
import { localeOf } from '#shared/i18n/format.ts';
import type { Phrase } from '../blocks.ts';
import { type Piece, piecesOf, plainText } from '../inline.ts';
import { languageOf } from './language-of.ts';
import type { Page } from './page.ts';
import { printable, runsRightToLeft } from './printable.ts';

/** A phrase as Word has it: its label in bold, line feeds as breaks, its marks as bookmarks, links, fields and footnotes. */
export function runs({ label = '', text }: Phrase, page: Page, style?: string): ParagraphChild[] {
  const opening = label === '' ? [] : [...runs({ text: label }, page, 'Strong'), ...words(' ', page, 'Strong')];
  return [...opening, ...piecesOf(text).flatMap((piece) => written(piece, page, style))];
}

function written(piece: Piece, page: Page, style: string | undefined): ParagraphChild[] {
  const within = (own = style, on = page) =>
    piece.kind === 'text' ? [] : piece.pieces.flatMap((each) => written(each, on, own));
  switch (piece.kind) {
    case 'text':
      return words(piece.text, page, style);
    case 'said':
      return within(style, { ...page, isSaid: true });
    case 'figure':
    case 'place': {
      const id = page.claim(piece.name, piece.kind === 'figure');
      return id === null ? within() : [new Bookmark({ id, children: within() })];
    }
    case 'link':
      return page.places.has(piece.name)
        ? [new InternalHyperlink({ anchor: piece.name, children: within(style ?? 'Way') })]
        : within();
    case 'caption': {
      const found = page.captions.find(({ place }) => place === piece.name);
      return found === undefined ? within() : [new SimpleField(`REF ${piece.name} \\h`, printable(found.label))];
    }
    case 'note':
      return [new FootnoteReferenceRun({ children: [footnoteOf(within(), page)] })];
  }
}

const footnoteOf = (children: ParagraphChild[], page: Page): Paragraph =>
  new Paragraph({
    style: page.styleOf('FootnoteText'),
    children,
    ...(page.isRightToLeft ? { bidirectional: true } : {}),
  });

/** Line feeds become line breaks. */
const words = (text: string, page: Page, style: string | undefined): TextRun[] =>
  printable(text)
    .split('\n')
    .flatMap((line, index) => lineOf(line, page, style, index > 0));

function lineOf(line: string, page: Page, style: string | undefined, breaksBefore: boolean): TextRun[] {
  const parts = page.isRightToLeft ? [line] : inOneDirection(line);
  return parts.flatMap((part, index) => {
    const isBroken = breaksBefore && index === 0;
    return part === '' && !isBroken ? [] : [runOf(part, page, style, isBroken)];
  });
}

function runOf(text: string, page: Page, style: string | undefined, breaksBefore: boolean): TextRun {
  const { language: own, answersLanguage = own } = page.document;
  const language = languageOf(text, page.isSaid ? answersLanguage : own);
  return new TextRun({
    text,
    ...(style === undefined ? {} : { style: page.styleOf(style) }),
    ...(breaksBefore ? { break: 1 } : {}),
    ...(page.isRightToLeft || runsRightToLeft(text) ? { rightToLeft: true } : {}),
    ...(language === localeOf(own)
      ? {}
      : { language: { value: language, eastAsia: language, bidirectional: language } }),
  });
}

const RIGHT_TO_LEFT = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
/** Letters of one direction with what stands between them; signs after a letter go with it. */
const STRETCH = new RegExp(
  `[^\\p{L}]*(?:[${RIGHT_TO_LEFT}]+(?:[^\\p{L}]+[${RIGHT_TO_LEFT}]+)*|(?:(?![${RIGHT_TO_LEFT}])\\p{L})+(?:[^\\p{L}]+(?:(?![${RIGHT_TO_LEFT}])\\p{L})+)*)`,
  'gu',
);

/** Word shapes a run in one direction: a text of both is cut where it turns. */
function inOneDirection(text: string): string[] {
  if (!new RegExp(`[${RIGHT_TO_LEFT}]`, 'u').test(text)) return [text];
  const parts: string[] = [...(text.match(STRETCH) ?? [])];
  const rest = text.slice(parts.join('').length);
  const last = parts.pop() ?? '';
  return [...parts, last + rest];
}

/** Whether a paragraph of these words runs from right to left. */
export const isRightToLeft = (text: string, page: Page): boolean =>
  page.isRightToLeft || runsRightToLeft(plainText(text));
