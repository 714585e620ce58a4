import { preparedAgreement } from '#main/answers/agree.ts';
import type { Rooms } from '#main/core/rooms.ts';
import type { RecordChange } from '#main/history/recorder.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { cellId, type Interaction, interactionSheet } from '#shared/coherence/interaction.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { rowRecord } from '#shared/sheets/sheet.ts';
import { type Decision, decisionSheet } from '#shared/workshop/decision.ts';
import { runningWorkshop, type Shown, stopOf } from './known-workshop.ts';

/** Records the agreed answer, and that this room settled it so, in one act. */
export function settle(rooms: Rooms, { assessmentId, ...input }: InputOf<'workshop.settle'>): Decision {
  const shown = runningWorkshop(rooms, assessmentId, input.workshopId);
  const { indicatorId } = stopOf(shown, input.stop, 'indicator');
  const { agreedBy, write } = preparedAgreement(rooms, { assessmentId, indicatorId, agreement: input.agreement });
  return rooms.act({ assessmentId, author: { respondentId: null, role: agreedBy } }, (record, at) => {
    const { value, grade, reason } = write(record, at);
    const decision: Decision = {
      ...begun(shown, input, at),
      outcome: 'settled',
      settled: { kind: 'answer', value, grade },
      reason,
      agreedBy,
    };
    return writeDecision(rooms, assessmentId, decision, record);
  });
}

/** Records the agreed cells of a pair, and that this room settled them so, in one act. */
export function settlePair(
  rooms: Rooms,
  { assessmentId, forward, back, agreedBy, ...input }: InputOf<'workshop.settlePair'>,
): Decision {
  const shown = runningWorkshop(rooms, assessmentId, input.workshopId);
  const { first, second } = stopOf(shown, input.stop, 'pair');
  if (forward === null && back === null) throw new AppError('text-missing', { field: 'forward', value: '' });
  return rooms.act({ assessmentId, author: { respondentId: null, role: agreedBy } }, (record, at) => {
    if (forward) writeCell(rooms, assessmentId, { from: first, to: second, scoredBy: agreedBy, ...forward }, record);
    if (back) writeCell(rooms, assessmentId, { from: second, to: first, scoredBy: agreedBy, ...back }, record);
    const settled = { kind: 'cells', forward, back } as const;
    const decision: Decision = { ...begun(shown, input, at), outcome: 'settled', settled, reason: '', agreedBy };
    return writeDecision(rooms, assessmentId, decision, record);
  });
}

/** Puts a stop on the parking list. */
export function park(rooms: Rooms, { assessmentId, reason, ...input }: InputOf<'workshop.park'>): Decision {
  const shown = runningWorkshop(rooms, assessmentId, input.workshopId);
  stopOf(shown, input.stop, 'indicator', 'pair');
  return rooms.act({ assessmentId }, (record, at) =>
    writeDecision(
      rooms,
      assessmentId,
      { ...begun(shown, input, at), outcome: 'parked', reason: reason.trim() },
      record,
    ),
  );
}

/** What every decision holds; the questions are those that stood on the wall at this stop. */
const begun = (
  { place }: Pick<Shown, 'place'>,
  { workshopId, stop, dissent }: Pick<Decision, 'workshopId' | 'stop' | 'dissent'>,
  at: string,
) => ({
  workshopId,
  stop,
  dissent: dissent.trim(),
  prompts: place.stop === stop ? place.prompts : [],
  decidedAt: at,
});

function writeDecision(
  { stores }: Rooms,
  assessmentId: AssessmentId,
  decision: Decision,
  record: RecordChange,
): Decision {
  const before = stores.sheets.get(decisionSheet, assessmentId, decisionSheet.idOf(decision));
  stores.sheets.save(decisionSheet, assessmentId, decision);
  record(rowRecord(decisionSheet, decision), before ?? null, decision);
  return decision;
}

/** An agreed cell keeps the grade and the condition that it had. */
function writeCell(
  { stores }: Rooms,
  assessmentId: AssessmentId,
  cell: Pick<Interaction, 'from' | 'to' | 'score' | 'reason' | 'scoredBy'>,
  record: RecordChange,
): void {
  const name = { level: 1, respondentId: null, from: cell.from, to: cell.to } as const;
  const before = stores.sheets.get(interactionSheet, assessmentId, cellId(name));
  const after: Interaction = { ...name, grade: before?.grade ?? null, condition: before?.condition ?? '', ...cell };
  stores.sheets.save(interactionSheet, assessmentId, after);
  record(rowRecord(interactionSheet, after), before ?? null, after);
}
