import { type FileChild, type IPatch, PatchType, patchDetector, patchDocument } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { textsOf } from '../block-texts.ts';
import { figuresIn } from '../inline.ts';
import { splitWide } from '../split-wide.ts';
import { writeWord } from '../word-writer.ts';
import { customProperties } from './custom-properties.ts';
import { type MergedStyles, mergedStyles, styleLines } from './merge-styles.ts';
import { headingPlaces, newPage, type Page } from './page.ts';
import { printable } from './printable.ts';
import { runs } from './runs.ts';
import { OWN_STYLES } from './style-names.ts';
import { templateContent } from './template-content.ts';
import type { WordDocument } from './word-document.ts';
import { BULLETS, TEXT_WIDTH } from './word-styles.ts';
import { gapAfter, written } from './written-block.ts';

const DELIMITERS = { placeholderDelimiters: { start: '{{', end: '}}' }, trimPlaceholders: true } as const;
const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** The placeholders of a template, each once. */
const placeholdersIn = async (template: Uint8Array): Promise<string[]> => [
  ...new Set(await patchDetector({ data: template, ...DELIMITERS })),
];

/** How our styles stand to those of a template. */
async function stylesIn(template: Uint8Array, document: WordDocument): Promise<MergedStyles> {
  const own = await writeWord({ ...document, parts: [{ pageWord: '', blocks: [] }] }, { estimatesPages: false });
  const ours = styleLines(partOf(unzipSync(own), STYLES)).filter(({ id }) => OWN_STYLES.has(id));
  return mergedStyles(styleLines(partOf(unzipSync(template), STYLES)), ours);
}

/** What of a report a template takes: styles by their names, placeholders that are filled, and those that stay as they are typed. */
export async function lookAtTemplate(template: Uint8Array, document: WordDocument) {
  const content = templateContent(document);
  const { found, missing } = await stylesIn(template, document);
  const placeholders = await placeholdersIn(template);
  return {
    isWholeBody: isWithoutPlaceholders(template),
    styles: { found, missing },
    placeholders: {
      filled: placeholders.filter((name) => content(name) !== undefined),
      left: placeholders.filter((name) => content(name) === undefined),
    },
  };
}

const isWithoutPlaceholders = (template: Uint8Array): boolean =>
  !wordsOf(partOf(unzipSync(template), BODY)).includes(DELIMITERS.placeholderDelimiters.start);

/** A report in the user's own template: in its placeholders, or as its whole body where that has none; in its styles either way. */
export async function fillTemplate(template: Uint8Array, document: WordDocument): Promise<Uint8Array> {
  const content = templateContent(document);
  const found = (await placeholdersIn(template)).filter((name) => content(name) !== undefined);
  const isWholeBody = isWithoutPlaceholders(template);
  const names = isWholeBody ? ['report', ...found] : found;
  const styles = await stylesIn(template, document);
  const parts = unzipSync(template);
  if (isWholeBody) parts[BODY] = strToU8(emptied(partOf(parts, BODY)));
  parts[STYLES] = strToU8(styles.merge(partOf(parts, STYLES)));
  const used = names.map((name) => [name, content(name) ?? ''] as const);
  const split = used.map(
    ([name, each]) =>
      [
        name,
        typeof each === 'string'
          ? each
          : splitWide(each, { splitNote: document.splitNote ?? '', isOnlyAcross: isWholeBody }),
      ] as const,
  );
  const blocks = split.flatMap(([, each]) => (typeof each === 'string' ? [] : each));
  const marked = split
    .flatMap(([, each]) => (typeof each === 'string' ? [each] : each.flatMap(textsOf)))
    .flatMap(figuresIn);
  Object.assign(parts, customProperties(parts, { ...document.properties, MainstayFigures: String(marked.length) }));
  const page: Page = {
    ...newPage(document, blocks),
    headings: headingPlaces(blocks),
    textWidth: textWidthOf(partOf(parts, BODY)),
    styleOf: styles.idOf,
  };
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: zipSync(parts),
    ...DELIMITERS,
    keepOriginalStyles: true,
    numbering: BULLETS,
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    properties: {
      title: printable(document.title),
      subject: printable(document.subject),
      keywords: printable(document.keywords),
      creator: 'Mainstay',
      lastModifiedBy: 'Mainstay',
    },
    patches: Object.fromEntries(split.map(([name, each]) => [name, patchOf(each, page)])),
  });
  return new Uint8Array(filled);
}

const partOf = (parts: Readonly<Record<string, Uint8Array>>, name: string): string =>
  strFromU8(parts[name] ?? new Uint8Array());

/** Word cuts words into runs as it likes. */
const wordsOf = (xml: string): string => [...xml.matchAll(/<w:t\b[^>]*>([^<]*)</g)].map(([, text]) => text).join('');

/** Only the last section's set-up is left: page, margins, head and foot. */
function emptied(xml: string): string {
  const section = lastSection(xml);
  return xml.replace(
    /(<w:body>)[\s\S]*(<\/w:body>)/,
    (_all, open: string, close: string) => `${open}<w:p><w:r><w:t>{{report}}</w:t></w:r></w:p>${section}${close}`,
  );
}

const lastSection = (xml: string): string =>
  xml.match(/<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*?<\/w:sectPr>/g)?.at(-1) ?? '';

/** Between the margins of the template's last section, twentieths of a point. */
function textWidthOf(xml: string): number {
  const section = lastSection(xml);
  const size = (name: string) =>
    Number(new RegExp(`<w:pg(?:Sz|Mar)\\b[^>]*w:${name}="(\\d+)"`).exec(section)?.[1] ?? 0);
  const width = size('w') - size('left') - size('right') - size('gutter');
  return width > 0 ? width : TEXT_WIDTH;
}

function patchOf(content: string | ReturnType<typeof splitWide>, page: Page): IPatch {
  if (typeof content === 'string') return { type: PatchType.PARAGRAPH, children: runs({ text: content }, page) };
  const children: FileChild[] = content.flatMap((block, at) => [
    ...written(block, page),
    ...gapAfter(block, content[at + 1], page),
  ]);
  return { type: PatchType.DOCUMENT, children };
}
