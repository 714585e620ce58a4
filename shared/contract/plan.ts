import { z } from 'zod';
import { assessmentId } from '../assessment/ids.ts';
import { filledText, TEXT_LIMITS, text } from '../assessment/text.ts';
import { BENCHMARK_GAPS, benchmark } from '../plan/benchmark.ts';
import { entryPoint } from '../plan/entry-point.ts';
import { evidenceGap, GAP_REASONS } from '../plan/evidence-gap.ts';
import { person, personOf } from '../plan/person.ts';
import { practice } from '../plan/practice.ts';
import { PRIORITY_GAPS, priority } from '../plan/priority.ts';
import { PROPOSAL_REASONS } from '../plan/proposed-steps.ts';
import { reading } from '../plan/reading.ts';
import { resultRow } from '../plan/result-row.ts';
import { stakeholder } from '../plan/stakeholder.ts';
import { ACTORS, step, stepSource } from '../plan/step.ts';
import { STEP_GAPS } from '../plan/step-gaps.ts';
import { TIMELINE_KINDS, TIMELINE_STATES } from '../plan/timeline.ts';
import { rowId } from '../sheets/sheet.ts';
import { command, query } from './operation.ts';
import { delivery } from './reports.ts';

const ofAssessment = z.object({ assessmentId });
const row = ofAssessment.extend({ id: rowId });
const inLanguage = ofAssessment.extend({ language: z.string().max(20) });

const planned = z.object({
  steps: z.array(step.extend({ gaps: z.array(z.enum(STEP_GAPS)), isOverdue: z.boolean() })),
  /** One for each actor type, with a warning under three and over five. */
  counts: z.array(
    z.object({ actor: z.enum(ACTORS), count: z.int(), warning: z.enum(['too-few', 'too-many']).nullable() }),
  ),
  /** What the steps cost that are not dropped, within each currency. */
  costs: z.array(z.object({ currency: z.string(), amount: z.number(), priceYears: z.array(z.int()).readonly() })),
  benchmarks: z.array(
    benchmark.extend({
      gaps: z.array(z.enum(BENCHMARK_GAPS)),
      /** Earliest first; with those of the earlier rounds of the same benchmark. */
      readings: z.array(
        reading.extend({
          /** Written down in another round. */
          isOfOtherRound: z.boolean(),
          /** Of the way from baseline to target; 0 to 1, below 0 backwards. */
          share: z.number().nullable(),
        }),
      ),
    }),
  ),
  priority: priority.extend({ gaps: z.array(z.enum(PRIORITY_GAPS)) }).nullable(),
  resultRows: z.array(resultRow),
  entryPoints: z.array(entryPoint),
  practices: z.array(practice),
  stakeholders: z.array(stakeholder),
  persons: z.array(person),
});

/** A line as it counts: what people wrote, else what the framework and the answers say. */
const gapLine = evidenceGap.extend({
  reason: z.enum(GAP_REASONS),
  /** What people wrote themselves; empty texts where they wrote nothing. */
  own: evidenceGap,
});

const proposal = z.object({
  source: stepSource,
  /** The step in the framework's words. */
  step: z.string(),
  /** What makes it rank where it does, the weightiest first. */
  reasons: z.array(z.enum(PROPOSAL_REASONS)),
  points: z.number(),
  /** Counted level of the indicator. */
  level: z.int(),
});

const timelineEntry = z.object({
  kind: z.enum(TIMELINE_KINDS),
  id: z.string(),
  day: z.string(),
  isYearOnly: z.boolean(),
  title: z.string(),
  body: z.string(),
  state: z.enum(TIMELINE_STATES),
});

const stepChanges = step.omit({ id: true }).partial();
const benchmarkChanges = benchmark.omit({ id: true }).partial();
const priorityChanges = priority.omit({ id: true }).partial();

export const planContract = {
  /** The whole plan but for what is derived from the framework. */
  'plan.get': query(ofAssessment, planned),
  /** Steps that the framework has for low indicators and red flags, the most urgent first; without those that stand in the plan already. */
  'plan.proposals': query(inLanguage, z.array(proposal)),
  /** The data-collection plan: derived lines with what people wrote beside them. */
  'plan.evidenceGaps': query(inLanguage, z.array(gapLine)),

  /** Readings that later rounds wrote down of these benchmarks. */
  'plan.laterReadings': query(ofAssessment, z.array(reading)),
  /** Everything that has a date, in order of time, seen from today. */
  'plan.timeline': query(inLanguage, z.array(timelineEntry)),
  /** What of it is still to come or late, as a calendar file (.ics). */
  'plan.saveCalendar': command(inLanguage, delivery),

  /** A draft, which may lack everything but its words. */
  'plan.addStep': command(
    ofAssessment.extend({ actor: z.enum(ACTORS), step: filledText(TEXT_LIMITS.reason), source: stepSource.optional() }),
    step,
  ),
  /** The step that answers this source; the one that is there already, or a new draft in the framework's or the row's own words. */
  'plan.addStepFrom': command(
    inLanguage.extend({ source: stepSource, actor: z.enum(ACTORS).optional() }),
    z.object({ step, isNew: z.boolean() }),
  ),
  /** What the changes leave out stays. A step that is more than a draft needs an owner. */
  'plan.saveStep': command(row.extend({ changes: stepChanges }), step),
  /** One place up or down among the steps of its actor; beyond the end nothing happens. */
  'plan.moveStep': command(row.extend({ by: z.union([z.literal(-1), z.literal(1)]) }), z.object({})),
  /** Lines of the results matrix that came from it stay. */
  'plan.removeStep': command(row, z.object({})),

  /** Refused for a fourth. */
  'plan.addBenchmark': command(ofAssessment.extend({ statement: filledText(TEXT_LIMITS.reason) }), benchmark),
  'plan.saveBenchmark': command(row.extend({ changes: benchmarkChanges }), benchmark),
  /** With its readings; steps and the priority stay without it. */
  'plan.removeBenchmark': command(row, z.object({})),
  /** Adds a reading, or puts it in place of the one with its id; allowed in a closed round too. */
  'plan.saveReading': command(ofAssessment.extend({ reading }), reading),
  'plan.removeReading': command(row, z.object({})),

  /** Refused where there is one already. */
  'plan.addPriority': command(ofAssessment.extend({ issue: filledText(TEXT_LIMITS.reason) }), priority),
  'plan.savePriority': command(ofAssessment.extend({ changes: priorityChanges }), priority),
  'plan.removePriority': command(ofAssessment, z.object({})),

  /** Lines for the steps that have none yet; answers with those that were added. */
  'plan.proposeResultRows': command(inLanguage, z.array(resultRow)),
  'plan.saveResultRow': command(ofAssessment.extend({ resultRow }), resultRow),
  'plan.removeResultRow': command(row, z.object({})),

  'plan.saveEntryPoint': command(ofAssessment.extend({ entryPoint }), entryPoint),
  'plan.removeEntryPoint': command(row, z.object({})),
  'plan.savePractice': command(ofAssessment.extend({ practice }), practice),
  'plan.removePractice': command(row, z.object({})),
  'plan.saveStakeholder': command(ofAssessment.extend({ stakeholder }), stakeholder),
  'plan.removeStakeholder': command(row, z.object({})),
  /** What people write beside a derived line; texts of the framework are kept as empty. */
  'plan.saveEvidenceGap': command(ofAssessment.extend({ evidenceGap }), evidenceGap),

  /** Names the person beside a body and a role; an empty name takes it out. */
  'plan.savePerson': command(ofAssessment.extend({ of: personOf, name: text(TEXT_LIMITS.line) }), z.object({})),
} as const;
