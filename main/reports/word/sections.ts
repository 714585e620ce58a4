import { Bookmark, Footer, Header, PageNumber, PageReference, type Paragraph, Tab, TextRun } from 'docx';
import type { Block, DocumentPart } from '../blocks.ts';
import type { Page } from './page.ts';
import { printable } from './printable.ts';
import { runs } from './runs.ts';
import { PAGE, TEXT_HEIGHT, TEXT_WIDTH } from './word-styles.ts';
import { gapAfter, paragraphOf, written } from './written-block.ts';

/** Pages of one direction of the paper. */
interface Stretch {
  readonly isWide: boolean;
  readonly blocks: Block[];
}

/** A part as sections of Word: one, or several where a table needs its page across; the page numbers go on. */
export function sectionsOf({ pageWord, blocks }: DocumentPart, index: number, page: Page) {
  const stretches = stretchesOf(blocks);
  const end = `end_${index + 1}`;
  return stretches.map((stretch, place) => {
    const isCover = index === 0 && place === 0 && page.document.hasCover !== false;
    const own: Page = { ...page, textWidth: stretch.isWide ? TEXT_HEIGHT : TEXT_WIDTH };
    const isLast = place === stretches.length - 1;
    return {
      properties: {
        titlePage: isCover,
        page: {
          size: {
            width: PAGE.width,
            height: PAGE.height,
            ...(stretch.isWide ? { orientation: 'landscape' as const } : {}),
          },
          margin: stretch.isWide ? PAGE.wideMargin : PAGE.margin,
          pageNumbers: { ...(place === 0 ? { start: 1 } : {}), formatType: 'decimal' as const },
        },
      },
      headers: {
        default: new Header({ children: [runningHead(own)] }),
        ...(isCover ? { first: new Header({ children: [paragraphOf('Header', [], own)] }) } : {}),
      },
      footers: {
        default: new Footer({ children: runningFoot(pageWord, end, own) }),
        ...(isCover ? { first: new Footer({ children: runningFoot('', end, own) }) } : {}),
      },
      children: [
        ...stretch.blocks.flatMap((block, at) => [
          ...written(block, own),
          ...(isLast && at === stretch.blocks.length - 1 ? [] : gapAfter(block, stretch.blocks[at + 1], own)),
        ]),
        ...(isLast ? [paragraphOf('TableGap', [new Bookmark({ id: end, children: [] })], own)] : []),
      ],
    };
  });
}

function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    const isWide = block.kind === 'table' && block.isWide === true;
    const last = stretches.at(-1);
    if (last?.isWide === isWide) last.blocks.push(block);
    else stretches.push({ isWide, blocks: [...(isWide ? headingsAtEnd(last) : []), block] });
  }
  const filled = stretches.filter(({ blocks: own }) => own.length > 0);
  return filled.length === 0 ? [{ isWide: false, blocks: [] }] : filled;
}

/** Takes the headings that a stretch ends with: they go with what they head. */
function headingsAtEnd(stretch: Stretch | undefined): Block[] {
  const from = (stretch?.blocks.findLastIndex(({ kind }) => kind !== 'heading') ?? -1) + 1;
  return stretch?.blocks.splice(from) ?? [];
}

/** The styles know the width of an upright page; across, the stop on the right moves out. */
const tabAt = ({ textWidth }: Page) =>
  textWidth === TEXT_WIDTH
    ? {}
    : {
        tabStops: [
          { type: 'clear' as const, position: TEXT_WIDTH },
          { type: 'right' as const, position: textWidth },
        ],
      };

function runningHead(page: Page): Paragraph {
  const { head, mark } = page.document;
  const end =
    mark === ''
      ? runs({ text: head[1] }, page)
      : [...runs({ text: `${head[1]}  ` }, page), ...runs({ text: mark }, page, 'Harm')];
  return paragraphOf(
    'Header',
    [...runs({ text: head[0] }, page), new TextRun({ children: [new Tab()] }), ...end],
    page,
    '',
    tabAt(page),
  );
}

/** The page number is left out of the cover's foot. `end` is the place at the end of the part: LibreOffice knows no field for the pages of a section. */
function runningFoot(pageWord: string, end: string, page: Page): Paragraph[] {
  const { foot, ofWord, underFoot = '' } = page.document;
  const upTo = [new Tab(), `${printable(pageWord)} `, PageNumber.CURRENT, ` ${printable(ofWord)} `];
  const number = [new TextRun({ children: upTo }), new PageReference(end)];
  return [
    paragraphOf('Footer', [...runs({ text: foot }, page), ...(pageWord === '' ? [] : number)], page, '', tabAt(page)),
    ...(underFoot === '' ? [] : [paragraphOf('Footer', runs({ text: underFoot }, page, 'Fingerprint'), page)]),
  ];
}
