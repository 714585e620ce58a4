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

/** Word's names of how a cell or line speaks; undefined is as the paragraph. */
export const TONE_STYLES = {
  plain: undefined,
  strong: 'Strong',
  quiet: 'Quiet',
  harm: 'Harm',
  inverse: 'Inverse',
} as const satisfies Record<Tone, string | undefined>;
