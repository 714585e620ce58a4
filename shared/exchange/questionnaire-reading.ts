import type { RefusalValues } from '../contract/refusal.ts';
import type { InputColumn, InputTexts, QuestionnaireMark } from './questionnaire-mark.ts';
import type { RawCell } from './raw-book.ts';
import type { RowFaultCode } from './row-faults.ts';

/** Where in a file something stands, as people find it. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** What is not taken from a file, and why. */
export interface RowFault extends Place {
  /** As the file names the question; empty where it names none. */
  readonly question: string;
  readonly why: RowFaultCode;
  readonly values: RefusalValues;
}

/** One question's row of a returned file, not yet judged. */
export interface FilledRow extends Place {
  /** The id that the file gives it. */
  readonly question: string;
  readonly cells: { readonly [C in InputColumn]?: RawCell };
}

/** A returned file taken apart, whichever program wrote it. */
export interface QuestionnaireReading {
  readonly kind: 'questionnaire' | 'xlsform-results';
  /** Absent where the hidden sheet is gone. */
  readonly mark: QuestionnaireMark | undefined;
  readonly rows: readonly FilledRow[];
  /** What the file said when it went out, by indicator. */
  readonly issued: ReadonlyMap<string, InputTexts>;
  readonly faults: readonly RowFault[];
}
