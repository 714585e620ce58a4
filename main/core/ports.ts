import type { SettleCopy } from '#main/database/copy-online.ts';
import type { QuestionnaireOrder } from '#main/exchange/questionnaires/questionnaire-order.ts';
import type { FileReader } from '#main/exchange/read-in-worker.ts';
import type { PaperOrder } from '#main/papers/paper-order.ts';
import type { PictureOrder } from '#main/pictures/picture-order.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { Opening } from '#shared/contract/evidence.ts';
import type { Delivery } from '#shared/contract/reports.ts';

/** A finished file on its way out of the program. */
export interface OutgoingFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The name before could not be written: one that is free is offered beside it. */
  readonly isOtherName?: true;
}

/** What only the outside can do. This list is the whole difference between the hosts. */
export interface Ports {
  /** The present moment. */
  readonly now: () => Date;
  /** A new random UUID. */
  readonly newId: () => string;
  /** Save dialog, download or folder, as the door has it. */
  readonly saveFile: (file: OutgoingFile) => Promise<Delivery>;
  /** Opens a copy of a file in another program, after asking; null where the door cannot, and the file is saved instead. */
  readonly openFile: ((file: OutgoingFile) => Promise<Opening>) | null;
  /** Shows a saved file in the system's file browser; null where the door cannot. */
  readonly showInFolder: ((token: string) => void) | null;
  /** Asks for a folder in the system's own dialog; null where the door has none, and nothing where it is cancelled. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  /** Opens a saved file in the system's own program; null where the door cannot. */
  readonly openSaved: ((token: string) => Promise<void>) | null;
  /** The usual folder of the library, from which it may be moved; null where its folder was named by hand or nobody can choose one. */
  readonly home: string | null;
  /** Makes a report, a questionnaire, a paper or a picture off the interface's thread. */
  readonly makeReport: ReportMaker;
  /** Reads a file from outside off the interface's thread, within limits. */
  readonly readFile: FileReader;
  /** Writes a copy of the library anew and checks it, off the interface's thread. */
  readonly settleCopy: SettleCopy;
  /** Where frameworks, locales, samples, fonts and templates lie. */
  readonly resourcesFolder: string;
  /** The languages to choose from; English is always among them. */
  readonly languages: readonly string[];
  readonly log: Log;
}

export type ReportMaker = (
  order: ReportOrder | QuestionnaireOrder | PaperOrder | PictureOrder,
  onProgress: (event: CoreEvent) => void,
  signal: AbortSignal,
) => Promise<Uint8Array>;

export interface Log {
  /** One line: operation names, codes, durations and ids; never what users typed. */
  readonly write: (line: string) => void;
  readonly bug: (error: unknown) => void;
}
