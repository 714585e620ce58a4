import { isDeepStrictEqual } from 'node:util';
import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import type { RecordChange } from '#main/history/recorder.ts';
import { answerRecord, evidenceRecord } from '#main/history/records.ts';
import { applyAnswerChanges, blankAnswer } from '#shared/assessment/apply-answer-changes.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { Evidence } from '#shared/assessment/evidence.ts';
import type { EvidenceId } from '#shared/assessment/ids.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { StatedAnswer } from '#shared/exchange/stated-answer.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { comparisonOf, sourceLines } from './preview-reading.ts';
import type { KeptReading } from './readings.ts';

type Accepted = InputOf<'questionnaires.apply'>['items'][number];

/** Takes the accepted items in one act with the body as its author; nothing where anything moved since the preview. */
export function applyReading(
  rooms: Rooms,
  { assessmentId, reading }: KeptReading,
  { respondentId, items }: Pick<InputOf<'questionnaires.apply'>, 'respondentId' | 'items'>,
): number {
  const { guard, act } = rooms;
  const assessment = guard.open(assessmentId);
  const respondent = guard.respondent(assessmentId, respondentId);
  const now = new Map(
    comparisonOf(rooms, assessment, reading, respondent).items.map((each) => [each.indicatorId, each]),
  );
  for (const item of items) {
    const present = now.get(item.indicatorId);
    const isAsSeen = isDeepStrictEqual([present?.mine, present?.theirs], [item.mine, item.theirs]);
    if (!isAsSeen) throw new AppError('changed-since-preview', { indicator: item.indicatorId });
    guard.answerable(assessmentId, respondentId, item.indicatorId);
  }
  if (items.length === 0) return 0;
  return act({ assessmentId, author: { respondentId, role: '' } }, (record, at) => {
    const tie = sourceTier(rooms, { assessment, language: reading.mark?.language, record });
    for (const item of items) saveItem(rooms, { assessment, respondent, item, at, record, tie });
    return items.length;
  });
}

interface Saving {
  readonly assessment: Assessment;
  readonly respondent: Respondent;
  readonly item: Accepted;
  readonly at: string;
  readonly record: RecordChange;
  readonly tie: (lines: readonly string[]) => EvidenceId[];
}

function saveItem({ stores }: Rooms, { assessment, respondent, item, at, record, tie }: Saving): void {
  const { indicatorId } = item;
  const stored = stores.answers.get(assessment.id, respondent.id, indicatorId);
  const before = stored ?? blankAnswer(respondent.id, indicatorId);
  const { sources, ...said } = item.take === 'theirs' ? item.theirs : beside(item);
  const after = applyAnswerChanges(before, said);
  if (after === 'reason-missing') throw new AppError('reason-missing', { indicator: indicatorId });
  const added = sources.filter((line) => !item.mine.sources.includes(line));
  const saved = { ...after, evidenceIds: [...new Set([...before.evidenceIds, ...tie(added)])], answeredAt: at };
  stores.answers.save(assessment.id, saved);
  record(answerRecord(respondent.id, indicatorId), stored ?? null, saved);
}

/** Mine as it is, with theirs written under its comment. */
function beside({ mine, theirs }: Accepted): StatedAnswer {
  const t = createTranslate('en');
  const { value, grade, reason, whomToAsk, comment } = theirs;
  const parts = [
    grade === null ? valueLabel(value, t) : t('annex.answers.valueGrade', { value: valueLabel(value, t), grade }),
    reason,
    whomToAsk,
    comment === mine.comment ? '' : comment,
  ].filter((part) => part !== '');
  const told = t('questionnaire.theirsBeside', { said: parts.join(' · ') });
  return { ...mine, comment: [mine.comment, told].filter((part) => part !== '').join('\n\n') };
}

/** Finds the sources that lines name, or cites them anew: the line as their title. */
function sourceTier(
  { stores, ports }: Rooms,
  { assessment, language, record }: { assessment: Assessment; language: string | undefined; record: RecordChange },
) {
  const known = new Map([...sourceLines(stores, assessment, language)].map(([id, line]) => [line, id]));
  const cite = (line: string): EvidenceId => {
    // The one cast of a new id: here a UUID of the port becomes a source's.
    const id = ports.newId() as EvidenceId;
    const evidence: Evidence = {
      id,
      assessmentId: assessment.id,
      title: line,
      body: '',
      year: null,
      page: '',
      link: '',
    };
    stores.evidence.save(evidence);
    record(evidenceRecord(id), null, evidence);
    known.set(line, id);
    return id;
  };
  return (lines: readonly string[]): EvidenceId[] => lines.map((line) => known.get(line) ?? cite(line));
}
