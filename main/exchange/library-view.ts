import type { Stores } from '#main/core/rooms.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { HistoryStep, RecordPlan } from '#shared/exchange/plan-record.ts';

/** Our histories as the files before this one in the same import will leave them; nothing of that is stored yet. */
export interface LibraryView {
  readonly history: (assessmentId: AssessmentId, record: string) => readonly HistoryStep[];
  /** The state of a record now; null where there is none. */
  readonly state: (assessmentId: AssessmentId, record: string) => unknown;
  readonly take: (assessmentId: AssessmentId, plans: readonly RecordPlan[]) => void;
}

export function createLibraryView({ history }: Pick<Stores, 'history'>): LibraryView {
  const seen = new Map<string, readonly HistoryStep[]>();
  const read: LibraryView['history'] = (assessmentId, record) => {
    const key = `${assessmentId} ${record}`;
    const known = seen.get(key) ?? history.ofRecord(assessmentId, record);
    seen.set(key, known);
    return known;
  };
  return {
    history: read,
    state: (assessmentId, record) => read(assessmentId, record).at(-1)?.after ?? null,
    take: (assessmentId, plans) => {
      for (const { record, lacked, settling } of plans) {
        const own = settling ? [{ ...settling, author: NOBODY, at: '' } as HistoryStep] : [];
        if (lacked.length + own.length > 0)
          seen.set(`${assessmentId} ${record}`, [...read(assessmentId, record), ...lacked, ...own]);
      }
    },
  };
}

const NOBODY = { respondentId: null, role: '' };
