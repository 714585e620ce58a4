import type { InputOf } from '#shared/contract/index.ts';
import { REPORT_KINDS, type ReportKind } from '#shared/contract/reports.ts';
import type { CommandContext } from './command-context.ts';
import { assessmentOf } from './named-records.ts';
import { required, UsageError } from './parse-arguments.ts';
import { say } from './say.ts';

type Choices = NonNullable<InputOf<'reports.make'>['choices']>;

/** Makes a report; with `--timings` also says what each step took. */
export async function report(context: CommandContext): Promise<undefined> {
  const { options, t } = context;
  const kind = required(context, 'kind');
  if (!isReportKind(kind)) throw new UsageError('wrongKind', { kind });
  required(context, 'out');
  const assessmentId = await assessmentOf(context);
  const made = await context.call('reports.make', {
    assessmentId,
    kind,
    language: options.lang ?? 'en',
    choices: choicesOf(context),
  });
  const file = made.kind === 'cancelled' ? '' : made.fileName;
  if (!options.timings) return say(context, { file }, [file]);
  const timings = context.timings();
  return say(context, { file, timings }, [
    file,
    ...timings.map(({ step, ms }) => t('cli.timing', { step, ms: Math.round(ms) })),
  ]);
}

/** What was typed goes to the core as it is: its schema refuses what is no section. */
const choicesOf = ({ options: { sections, final } }: CommandContext): Choices => ({
  ...(sections === undefined
    ? {}
    : { sections: sections.split(',').map((section) => section.trim()) as Choices['sections'] }),
  ...(final ? { isFinal: true } : {}),
});

const isReportKind = (kind: string): kind is ReportKind => (REPORT_KINDS as readonly string[]).includes(kind);
