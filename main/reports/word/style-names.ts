import type { ParagraphStyle, Tone } from '../blocks.ts';

/** Word's own names of our paragraph styles; `word-styles.ts` says how they look. */
export const PARAGRAPH_STYLES = {
  title: 'Title',
  'brief-title': 'BriefTitle',
  subtitle: 'Subtitle',
  draft: 'DraftMark',
  finding: 'Finding',
  lead: 'Lead',
  body: 'BodyText',
  note: 'Note',
  marks: 'Marks',
} as const satisfies Record<ParagraphStyle, string>;

/** Every style of ours that a report can need, by its id: the others are Word's own. */
export const OWN_STYLES: ReadonlySet<string> = new Set([
  ...Object.values(PARAGRAPH_STYLES),
  ...['Heading1', 'Heading2', 'Heading3', 'Caption', 'ListBullet', 'Figure'],
  ...['ContentsTitle', 'TOC1', 'TOC2', 'TableofFigures', 'FootnoteText', 'FootnoteReference'],
  ...['TableHead', 'TableText', 'TableNote', 'TableGap', 'SectionGap', 'StripFigure', 'StripScore'],
  ...['Strong', 'Quiet', 'Harm', 'Inverse', 'Way', 'RuledTable', 'DefinitionTable', 'StripTable'],
]);

/** Word's names of how a cell or line speaks; undefined is as the paragraph. */
export const TONE_STYLES = {
  plain: undefined,
  strong: 'Strong',
  quiet: 'Quiet',
  harm: 'Harm',
  inverse: 'Inverse',
} as const satisfies Record<Tone, string | undefined>;
