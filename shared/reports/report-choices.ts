import { z } from 'zod';
import { moduleId, respondentId } from '../assessment/ids.ts';
import { filledText } from '../assessment/text.ts';
import { keptBody } from './kept-bodies.ts';
import { SECTIONS } from './sections.ts';

/** Summary: what counts. Full: also what each body said, and the reasons cell by cell. */
const DETAILS = ['full', 'summary'] as const;
/** Who stands beside an answer: body and role; a person's name too; the body alone. */
const NAMINGS = ['role', 'names', 'none'] as const;

/** What a person may choose of a report. */
export const reportChoices = z.object({
  /** In the order of printing; null for all in the usual order. */
  sections: z.array(z.enum(SECTIONS, 'unknown-section')).max(SECTIONS.length).nullable(),
  /** Whose pages and answers are printed; null for all. Totals are always those of the whole assessment. */
  modules: z.array(moduleId).max(100).nullable(),
  /** Whose own answers are printed; null for all. */
  respondents: z.array(respondentId).max(1_000).nullable(),
  detail: z.enum(DETAILS),
  names: z.enum(NAMINGS),
  hasCharts: z.boolean(),
  /** Without the DRAFT mark; only for a closed round. */
  isFinal: z.boolean(),
});
export type ReportChoices = z.infer<typeof reportChoices>;

const USUAL_CHOICES: ReportChoices = {
  sections: null,
  modules: null,
  respondents: null,
  detail: 'full',
  names: 'role',
  hasCharts: true,
  isFinal: false,
};

/** The choices as a whole: what was not chosen is as usual. */
export const withUsual = (chosen: { readonly [K in keyof ReportChoices]?: ReportChoices[K] | undefined }) =>
  Object.assign(
    {},
    USUAL_CHOICES,
    Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)),
  ) satisfies ReportChoices;

/** Choices kept under a name for any assessment; bodies belong to one, so their names are kept too. */
export const reportPreset = z.object({
  name: filledText(80),
  language: z.string().max(20),
  choices: reportChoices.omit({ respondents: true }),
  /** Whose own answers are printed; null for all, as in presets from before bodies were kept. */
  bodies: z.array(keptBody).max(1_000).nullable().default(null),
});
export type ReportPreset = z.infer<typeof reportPreset>;
