import { Document, Packer } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { newPage } from './word/page.ts';
import { printable } from './word/printable.ts';
import { sectionsOf } from './word/sections.ts';
import type { WordDocument } from './word/word-document.ts';
import { BASE_STYLES, BULLETS, wordStyles } from './word/word-styles.ts';
/** Writes a document; estimating the page numbers of the contents costs most of the time. */
export async function writeWord(
  document: WordDocument,
  { estimatesPages }: { estimatesPages: boolean },
): Promise<Uint8Array> {
  const page = newPage(
    document,
    document.parts.flatMap(({ blocks }) => blocks),
  );
  const file = new Document({
    title: printable(document.title),
    subject: printable(document.subject),
    keywords: printable(document.keywords),
    creator: 'Mainstay',
    lastModifiedBy: 'Mainstay',
    externalStyles: BASE_STYLES,
    styles: wordStyles(document.language),
    numbering: BULLETS,
    customProperties: Object.entries(document.properties ?? {}).map(([name, value]) => ({
      name,
      value: printable(value),
    })),
    ...(estimatesPages ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: document.parts.flatMap((part, index) => sectionsOf(part, index, page)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
