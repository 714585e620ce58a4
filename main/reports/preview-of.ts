import type { Preview, PreviewBlock } from '#shared/reports/preview-block.ts';
import { assertNever, type Block, type Phrase } from './blocks.ts';
import { plainText } from './inline.ts';
import type { WordDocument } from './word/word-document.ts';

/** What stands around the blocks while they are turned. */
interface Running {
  readonly document: WordDocument;
  readonly contents: readonly string[];
  /** Captions are numbered as Word numbers them: tables and figures each from 1 on. */
  readonly captionOf: (kind: 'table' | 'figure', caption: string) => string;
}

/** The same blocks that Word gets, as plain data for the screen; footnotes and the list of tables are Word's own. */
export function previewOf(document: WordDocument): Preview {
  const blocks = document.parts.flatMap((part) => part.blocks);
  const counts = { table: 0, figure: 0 };
  const running: Running = {
    document,
    contents: blocks.flatMap((block) =>
      block.kind === 'heading' && block.level < 3
        ? [[block.number, plainText(block.text)].filter(Boolean).join('  ')]
        : [],
    ),
    captionOf: (kind, caption) => {
      if (caption === '') return '';
      counts[kind] += 1;
      return `${kind === 'table' ? document.tableWord : document.figureWord} ${counts[kind]}  ${caption}`;
    },
  };
  return { language: document.language, blocks: blocks.flatMap((block) => shown(block, running)) };
}

const phraseOf = ({ label = '', text }: Phrase) => ({ label: plainText(label), text: plainText(text) });

function shown(block: Block, { contents, captionOf }: Running): PreviewBlock[] {
  switch (block.kind) {
    case 'heading': {
      const { kind, level, number, text } = block;
      return [{ kind, level, number, text: plainText(text) }];
    }
    case 'paragraph':
      return [{ kind: 'paragraph', style: block.style, phrase: phraseOf(block.phrase) }];
    case 'list':
      return [{ kind: 'list', items: block.items.map(phraseOf) }];
    case 'table': {
      const rows = block.rows.map((row) =>
        row.map(({ text, tone, fill = '' }) => ({ text: plainText(text), tone, fill })),
      );
      return [{ kind: 'table', caption: captionOf('table', block.caption), columns: [...block.columns], rows }];
    }
    case 'definitions':
      return [{ kind: 'definitions', rows: block.rows.map(definitionOf) }];
    case 'strip':
      return [
        {
          kind: 'strip',
          columns: block.columns,
          cells: block.cells.map(({ fill = '', lines, label, figure, isLarge }) => ({
            label: plainText(label),
            figure: plainText(figure),
            isLarge,
            lines: lines.map(plainText),
            fill,
          })),
        },
      ];
    case 'figure': {
      const { picture, caption, altText } = block;
      const { png, width, height } = picture;
      return [
        {
          kind: 'figure',
          caption: captionOf('figure', caption),
          altText,
          png: Buffer.from(png).toString('base64'),
          width,
          height,
        },
      ];
    }
    case 'masthead':
      return mastheadOf(block);
    case 'contents':
      return block.of === 'tables' ? [] : [{ kind: 'contents', title: block.title, entries: [...contents] }];
    case 'page-break':
      return [{ kind: 'page-break' }];
    case 'choices':
    case 'writing-space':
    case 'cut-line':
      // Of printed forms only; no report has them.
      return [];
    default:
      return assertNever(block);
  }
}

function mastheadOf({ name, logo, altText }: Extract<Block, { kind: 'masthead' }>): PreviewBlock[] {
  const picture = logo && {
    ...logo,
    png: Buffer.from(logo.png).toString('base64'),
  };
  return [
    ...(picture === null ? [] : [{ kind: 'figure' as const, caption: '', altText, ...picture }]),
    ...(name === '' ? [] : [{ kind: 'paragraph' as const, style: 'masthead', phrase: { label: '', text: name } }]),
  ];
}

const definitionOf = ({ term, under, lines }: Extract<Block, { kind: 'definitions' }>['rows'][number]) => ({
  term: plainText(term),
  under: under.map(plainText),
  lines: lines.map(({ tone, ...phrase }) => ({ ...phraseOf(phrase), tone })),
});
