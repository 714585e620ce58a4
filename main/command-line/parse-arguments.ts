import { parseArgs } from 'node:util';

/** The call's words are off; `key` names the sentence in the catalogue under `cli`. */
export class UsageError extends Error {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  constructor(key: string, values: Readonly<Record<string, string>> = {}) {
    super(key);
    this.name = 'UsageError';
    this.key = key;
    this.values = values;
  }
}

const OPTIONS = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  restore: { type: 'boolean' },
  view: { type: 'string' },
  level: { type: 'string' },
  respondent: { type: 'string' },
  grade: { type: 'string' },
  comment: { type: 'string' },
  reason: { type: 'string' },
  kind: { type: 'string' },
  format: { type: 'string' },
  blank: { type: 'boolean' },
  'return-to': { type: 'string' },
  asked: { type: 'string' },
  workshop: { type: 'string' },
  groups: { type: 'string' },
  lang: { type: 'string' },
  template: { type: 'string' },
  sections: { type: 'string' },
  preset: { type: 'string' },
  final: { type: 'boolean' },
  now: { type: 'string' },
  timings: { type: 'boolean' },
  framework: { type: 'string' },
  'dry-run': { type: 'boolean' },
  key: { type: 'string' },
  out: { type: 'string' },
  'other-name': { type: 'boolean' },
  ics: { type: 'string' },
  port: { type: 'string' },
  by: { type: 'string' },
  into: { type: 'string' },
  'on-conflict': { type: 'string' },
  'passphrase-file': { type: 'string' },
  invitation: { type: 'boolean' },
  names: { type: 'boolean' },
} as const;

export interface ParsedArguments {
  readonly command: string;
  readonly words: readonly string[];
  readonly options: {
    readonly [K in keyof typeof OPTIONS]?: (typeof OPTIONS)[K]['type'] extends 'boolean' ? boolean : string;
  };
}

/** Splits the command line into command, words and options. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
    const [command, ...words] = positionals;
    if (command === undefined) throw new UsageError('noCommand');
    return { command, words, options: values };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError('wrongOption', { why: error instanceof Error ? error.message : String(error) });
  }
}

/** The moment that `--now` sets the clock to; undefined where it goes as usual. A day is its midnight in UTC. */
export function momentOf({ options: { now } }: Pick<ParsedArguments, 'options'>): Date | undefined {
  if (now === undefined) return undefined;
  const moment = new Date(now);
  if (!/^\d{4}-\d{2}-\d{2}(T\S+)?$/.test(now) || Number.isNaN(moment.getTime()))
    throw new UsageError('wrongNow', { value: now });
  return moment;
}

/** The word at `index`, or wrong usage. */
export function word(parsed: Pick<ParsedArguments, 'words'>, index: number, name: string): string {
  const found = parsed.words[index];
  if (found === undefined) throw new UsageError('missingWord', { name });
  return found;
}

/** A word that is an answer's value: digits are a level. What is none is for the core to refuse. */
export function valueWord(parsed: Pick<ParsedArguments, 'words'>, index: number): string | number {
  const typed = word(parsed, index, 'VALUE');
  return /^\d+$/.test(typed) ? Number(typed) : typed;
}

/** An option that must be given. */
export function required(
  parsed: Pick<ParsedArguments, 'options'>,
  name: 'respondent' | 'kind' | 'format' | 'out' | 'by' | 'key',
): string {
  const found = parsed.options[name];
  if (found === undefined) throw new UsageError('missingOption', { name });
  return found;
}
