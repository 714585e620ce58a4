import type { ReportStep } from '#shared/contract/events.ts';
import type { FileKind } from '#shared/contract/files.ts';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/index.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { ParsedArguments } from './parse-arguments.ts';

/** How long one step of making a report took. */
interface StepTiming {
  readonly step: ReportStep;
  readonly ms: number;
}

export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** What every command stands on. */
export interface CommandContext extends ParsedArguments {
  readonly folder: string;
  readonly output: Output;
  readonly t: Translate;
  /** Brings a file or folder of this computer in, and answers its token. */
  readonly offer: (path: string, kind: FileKind) => string;
  /** What the steps of the last report took. */
  readonly timings: () => readonly StepTiming[];
  readonly call: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
}
