import type { AssessmentId } from '#shared/assessment/ids.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { QuestionnaireReading } from '#shared/exchange/questionnaire-reading.ts';

/** A returned file that waits for a person's decision. */
export interface KeptReading {
  readonly assessmentId: AssessmentId;
  readonly fileName: string;
  readonly reading: QuestionnaireReading;
}

/** So many returned files are kept at once; the oldest gives way. */
const KEPT = 10;

/** Keeps what was read between preview and acceptance, in memory only. */
export function createReadings() {
  const kept = new Map<string, KeptReading>();
  return {
    keep(id: string, reading: KeptReading): void {
      kept.set(id, reading);
      for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
    },
    get(id: string, assessmentId: AssessmentId): KeptReading {
      const found = kept.get(id);
      if (found?.assessmentId !== assessmentId) throw new AppError('reading-gone');
      return found;
    },
  };
}
