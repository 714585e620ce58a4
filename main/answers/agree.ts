import { consolidated } from '#main/consolidation/consolidation-handlers.ts';
import type { Rooms } from '#main/core/rooms.ts';
import type { RecordChange } from '#main/history/recorder.ts';
import { agreedRecord } from '#main/history/records.ts';
import type { AgreedAnswer } from '#shared/assessment/answer.ts';
import type { AssessmentId, IndicatorId } from '#shared/assessment/ids.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { type AgreementFault, completeAgreement } from '#shared/results/agreement.ts';
import type { ConsolidatedIndicator } from '#shared/results/consolidation.ts';

/** Records what a meeting settled, in place of what it settled before; the respondents' own answers stay as they are. */
export function agree(rooms: Rooms, input: InputOf<'answers.agree'>): AgreedAnswer {
  const { agreedBy, write } = preparedAgreement(rooms, input);
  return rooms.act({ assessmentId: input.assessmentId, author: { respondentId: null, role: agreedBy } }, write);
}

/** An agreement that lacks nothing, and what writes it inside an act that may hold more. */
export function preparedAgreement(
  rooms: Rooms,
  { assessmentId, indicatorId, agreement }: InputOf<'answers.agree'>,
): { readonly agreedBy: string; readonly write: (record: RecordChange, at: string) => AgreedAnswer } {
  const before = assessedIndicator(rooms, assessmentId, indicatorId);
  const completed = completeAgreement(before, agreement);
  if (typeof completed === 'string') throw refusal(completed, indicatorId);
  return {
    agreedBy: completed.agreedBy,
    write: (record, at) => {
      const agreed = { indicatorId, ...completed, agreedAt: at };
      rooms.stores.answers.saveAgreed(assessmentId, agreed);
      record(agreedRecord(indicatorId), before.agreed, agreed);
      return agreed;
    },
  };
}

export function withdrawAgreement(rooms: Rooms, assessmentId: AssessmentId, indicatorId: IndicatorId): void {
  const { stores, guard, act } = rooms;
  guard.indicator(guard.open(assessmentId), indicatorId);
  const before = stores.answers.getAgreed(assessmentId, indicatorId);
  if (!before) throw new AppError('nothing-agreed', { indicator: indicatorId });
  act({ assessmentId }, (record) => {
    stores.answers.removeAgreed(assessmentId, before);
    record(agreedRecord(indicatorId), before, null);
  });
}

/** An agreed value in a module that was left out would count nowhere. */
function assessedIndicator(rooms: Rooms, assessmentId: AssessmentId, id: IndicatorId): ConsolidatedIndicator {
  rooms.guard.indicator(rooms.guard.open(assessmentId), id);
  const found = consolidated(rooms, assessmentId).find((each) => each.id === id);
  if (!found) throw new AppError('indicator-not-assessed', { indicator: id });
  return found;
}

function refusal(fault: AgreementFault, indicator: IndicatorId): AppError {
  if (fault === 'why-not-applicable') return new AppError('reason-missing', { indicator });
  if (fault === 'why-this-value') return new AppError('agreement-reason-missing', { indicator });
  return new AppError('unknown-evidence', { id: indicator });
}
