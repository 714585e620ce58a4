import type { Rooms } from '#main/core/rooms.ts';
import { assessmentRecord, respondentRecord } from '#main/history/records.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import type { Respondent, RespondentFields } from '#shared/assessment/respondent.ts';
import { interactionSheet } from '#shared/coherence/interaction.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { respondentsContract } from '#shared/contract/respondents.ts';
import { workshopSheet } from '#shared/workshop/workshop.ts';
import { assertDistinctNames } from './distinct-names.ts';

export function respondentHandlers(rooms: Rooms): RoomHandlers<typeof respondentsContract> {
  const { stores, guard, act, ports } = rooms;
  return {
    'respondents.list': ({ assessmentId }) => {
      guard.assessment(assessmentId);
      const counts = stores.answers.countByRespondent(assessmentId);
      return stores.respondents
        .list(assessmentId)
        .map((respondent) => ({ ...respondent, answered: counts.get(respondent.id) ?? 0 }));
    },
    'respondents.add': ({ assessmentId, fields }) => {
      assertFields(rooms, assessmentId, fields, null);
      return act({ assessmentId }, (record) => {
        const added = stores.respondents.add(assessmentId, ports.newId(), fields);
        record(respondentRecord(added.id), null, added);
        return added;
      });
    },
    'respondents.save': ({ assessmentId, respondentId, fields }) => {
      assertFields(rooms, assessmentId, fields, respondentId);
      const before = guard.respondent(assessmentId, respondentId);
      const after: Respondent = { ...before, ...fields, name: fields.name.trim() };
      return act({ assessmentId }, (record) => {
        stores.respondents.save(after);
        record(respondentRecord(respondentId), before, after);
        return after;
      });
    },
    'respondents.remove': ({ assessmentId, respondentId }) => {
      const assessment = guard.open(assessmentId);
      const before = guard.respondent(assessmentId, respondentId);
      const hasCells = stores.sheets
        .list(interactionSheet, assessmentId)
        .some((cell) => cell.respondentId === respondentId);
      if (hasCells || stores.answers.list(assessmentId, respondentId).length > 0)
        throw new AppError('respondent-has-answers', { name: before.name });
      if (stores.sheets.list(workshopSheet, assessmentId).some(({ groupIds }) => groupIds.includes(respondentId)))
        throw new AppError('respondent-in-workshop', { name: before.name });
      act({ assessmentId }, (record, at) => {
        stores.respondents.remove(respondentId);
        record(respondentRecord(respondentId), before, null);
        if (!Object.values(assessment.leadBodies).includes(respondentId)) return;
        const after = { ...withoutLead(assessment, respondentId), updatedAt: at };
        stores.assessments.save(after);
        record(assessmentRecord, assessment, after);
      });
      return {};
    },
  };
}

/** A body that is gone leads nothing: the framework's lead roles decide again. */
const withoutLead = (assessment: Assessment, gone: RespondentId): Assessment => ({
  ...assessment,
  leadBodies: Object.fromEntries(Object.entries(assessment.leadBodies).filter(([, id]) => id !== gone)),
});

function assertFields(
  { stores, guard }: Rooms,
  assessmentId: AssessmentId,
  fields: RespondentFields,
  own: RespondentId | null,
): void {
  const assessment = guard.open(assessmentId);
  guard.modules(guard.shape(assessment), fields.modules);
  const others = stores.respondents.list(assessmentId).filter(({ id }) => id !== own);
  assertDistinctNames([...others.map(({ name }) => name), fields.name]);
}
