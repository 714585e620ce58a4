import type { AssessmentStore } from '#main/assessments/assessment-store.ts';
import type { Ports } from '#main/core/ports.ts';
import { currentWindow } from '#main/core/window-context.ts';
import type { Database } from '#main/database/database.ts';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { type HistoryStore, ORDINARY, type UndoMark } from './history-store.ts';

/** Writes one step of history inside the act that is under way. */
export type RecordChange = (record: string, before: unknown, after: unknown) => void;

/** The respondent worked as, and a role; never a person. */
export interface Author {
  readonly respondentId: RespondentId | null;
  readonly role: string;
}

interface Act {
  readonly assessmentId: AssessmentId;
  readonly author?: Author;
  readonly undo?: UndoMark;
}

/** One act of a user: one transaction with its records and their history, or nothing. `work` must not await. */
export type PerformAct = <T>(act: Act, work: (record: RecordChange, at: string, group: string) => T) => T;

const NOBODY = { respondentId: null, role: '' };

export function createPerformAct(
  database: Database,
  stores: { readonly history: HistoryStore; readonly assessments: AssessmentStore },
  ports: Pick<Ports, 'newId' | 'now'>,
  emit: (event: CoreEvent) => void,
): PerformAct {
  return ({ assessmentId, author = NOBODY, undo = ORDINARY }, work) => {
    const done = database
      .transaction(() => {
        const group = ports.newId();
        const at = ports.now().toISOString();
        const value = work(
          (record, before, after) => {
            stores.history.append({
              id: ports.newId(),
              group,
              assessmentId,
              record,
              before,
              after,
              author,
              at,
              window: currentWindow(),
              undo,
            });
          },
          at,
          group,
        );
        stores.assessments.touch(assessmentId, at);
        return value;
      })
      .immediate();
    emit({ kind: 'assessment-changed', assessmentId });
    return done;
  };
}
