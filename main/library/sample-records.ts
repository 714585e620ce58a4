import type { z } from 'zod';
import { namedId } from '#main/core/named-id.ts';
import type { AgreedAnswer, Answer } from '#shared/assessment/answer.ts';
import type { Assessment, FrameworkPin } from '#shared/assessment/assessment.ts';
import type { Evidence } from '#shared/assessment/evidence.ts';
import type { AssessmentId, EvidenceId, IndicatorId, ModuleId, RespondentId } from '#shared/assessment/ids.ts';
import type { LevelChange } from '#shared/assessment/level-change.ts';
import type { RespondentFields } from '#shared/assessment/respondent.ts';
import { evidenceOffered } from '#shared/results/agreement.ts';
import { givenAnswers } from '#shared/results/counted.ts';
import { sampleLevelChanges } from './sample-level-changes.ts';
import { sampleCitation } from './sample-schema.ts';
import type { Sample } from './samples.ts';

export const sampleAssessmentId = (sample: string, key: string) => namedId(sample, key) as AssessmentId;

export const sampleRespondentId = (sample: string, key: string, body: string) =>
  namedId(sample, key, body) as RespondentId;

/** One assessment of the worked example as records, ready to be stored. Casts give the files' checked names their brands. */
export interface SampleRecords {
  readonly assessment: Assessment;
  readonly respondents: readonly { readonly id: RespondentId; readonly fields: RespondentFields }[];
  readonly evidence: readonly Evidence[];
  readonly answers: readonly Answer[];
  readonly agreed: readonly AgreedAnswer[];
  readonly levelChanges: readonly LevelChange[];
  /** Rows of the companion sheets, by the sheet's name. */
  readonly sheets: Readonly<Record<string, readonly unknown[]>>;
}

export function sampleRecords(
  sample: Sample,
  source: Sample['assessments'][number],
  framework: FrameworkPin,
  at: string,
): SampleRecords {
  const assessmentId = sampleAssessmentId(sample.id, source.key);
  const respondentId = (body: string) => sampleRespondentId(sample.id, source.key, body);
  const evidence = new Map<string, Evidence>();
  const cite = ({ document, page }: { document: string; page: string }): EvidenceId => {
    const id = namedId(sample.id, source.key, document, page) as EvidenceId;
    const { title, body, year } = known(sample.documents, document);
    evidence.set(id, { id, assessmentId, title, body, year, page, link: '' });
    return id;
  };
  const answers = Object.entries(source.answers).flatMap(([indicatorId, own]) =>
    Object.entries(own).map(
      ([body, given]): Answer => ({
        respondentId: respondentId(body),
        indicatorId: indicatorId as IndicatorId,
        value: given.value,
        reason: given.reason ?? '',
        whomToAsk: given.whomToAsk ?? '',
        grade: given.grade ?? null,
        comment: given.comment ?? '',
        isFlagged: given.flagged ?? false,
        evidenceIds: (given.cites ?? []).map(cite),
        role: '',
        answeredAt: source.answeredAt,
      }),
    ),
  );
  const answersOf = Map.groupBy<string, Answer>(answers, (answer) => answer.indicatorId);
  const sheets = Object.fromEntries(
    Object.entries(source.sheets ?? {}).map(([name, rows]) => [
      name,
      rows.map((row) => named(row, respondentId, cite)),
    ]),
  );
  return {
    assessment: {
      ...source.setup,
      baselineId: source.baseline === undefined ? null : sampleAssessmentId(sample.id, source.baseline),
      id: assessmentId,
      framework,
      status: 'in-progress',
      sample: sample.id,
      createdAt: at,
      updatedAt: at,
    },
    respondents: source.respondents.map((body) => {
      const { modules, ...fields } = known(sample.bodies, body);
      return { id: respondentId(body), fields: { ...fields, modules: modules as ModuleId[] } };
    }),
    answers,
    levelChanges: sampleLevelChanges(sample, source),
    evidence: [...evidence.values()],
    sheets,
    agreed: Object.entries(source.agreed).map(
      ([indicatorId, { value, grade, by, reason, whomToAsk }]): AgreedAnswer => ({
        indicatorId: indicatorId as IndicatorId,
        value,
        grade: grade ?? null,
        whomToAsk: whomToAsk ?? '',
        agreedBy: by,
        reason: reason ?? '',
        agreedAt: source.agreedAt,
        evidenceIds: evidenceOffered({ answers: givenAnswers(answersOf.get(indicatorId) ?? []) }, value),
      }),
    ),
  };
}

/** A row names its body and its document by their keys. */
function named(
  row: unknown,
  idOf: (body: string) => RespondentId,
  cite: (source: z.infer<typeof sampleCitation>) => EvidenceId,
): unknown {
  const { cites, ...rest } = Object(row) as { respondentId?: unknown; cites?: unknown };
  const body = rest.respondentId;
  return {
    ...rest,
    ...(typeof body === 'string' ? { respondentId: idOf(body) } : {}),
    ...(cites === undefined ? {} : { evidenceId: cite(sampleCitation.parse(cites)) }),
  };
}

function known<V>(record: Readonly<Record<string, V>>, key: string): V {
  const found = record[key];
  if (found === undefined) throw new Error(`The worked example names ${key}, which none of its files describes`);
  return found;
}
