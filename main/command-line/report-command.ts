import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { REPORT_KINDS, type ReportKind } from '#shared/contract/reports.ts';
import { bodiesHere } from '#shared/reports/kept-bodies.ts';
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
  const preset = await presetOf(context, assessmentId);
  const asked = {
    assessmentId,
    kind,
    language: options.lang ?? preset?.language ?? 'en',
    choices: { ...preset?.choices, ...choicesOf(context) },
    ...(await workshopOf(context, assessmentId)),
  };
  const template =
    options.template === undefined
      ? undefined
      : await context.call('reports.useTemplate', {
          ...asked,
          from: { kind: 'file', token: context.offer(options.template, 'template') },
        });
  const made = await context.call('reports.make', { ...asked, ...(template && { templateId: template.templateId }) });
  const file = made.kind === 'cancelled' ? '' : made.fileName;
  const left = template?.placeholders.left ?? [];
  const taken = template && { template: { styles: template.styles, placeholders: template.placeholders } };
  const missing = preset?.missing ?? [];
  const lines = [
    file,
    ...(left.length === 0 ? [] : [t('cli.placeholdersLeft', { list: left.join(', ') })]),
    ...(missing.length === 0 ? [] : [t('cli.bodiesMissing', { count: missing.length, list: missing.join('; ') })]),
  ];
  const json = { file, ...taken, ...(preset && { missingBodies: missing }) };
  if (!options.timings) return say(context, json, lines);
  const timings = context.timings();
  return say(context, { ...json, timings }, [
    ...lines,
    ...timings.map(({ step, ms }) => t('cli.timing', { step, ms: Math.round(ms) })),
  ]);
}

/** The choices that were kept under a name in the program; what is typed beside it goes before. */
async function presetOf({ options: { preset: name }, call }: CommandContext, assessmentId: AssessmentId) {
  if (name === undefined) return undefined;
  const { reportPresets } = await call('library.settings', {});
  const found = reportPresets.find((preset) => preset.name === name.trim());
  if (!found)
    throw new AppError('unknown-preset', { name, list: reportPresets.map((preset) => preset.name).join('; ') || '–' });
  const { respondents, missing } = bodiesHere(found.bodies, await call('respondents.list', { assessmentId }));
  return { language: found.language, choices: { ...found.choices, respondents }, missing };
}

/** The workshop that was named by its title or its id. */
async function workshopOf({ options: { workshop: named }, call }: CommandContext, assessmentId: AssessmentId) {
  if (named === undefined) return {};
  const all = await call('workshop.list', { assessmentId });
  const found = all.find(({ id, title }) => id === named || title === named);
  if (!found) throw new AppError('unknown-workshop');
  return { workshopId: found.id };
}

/** What was typed goes to the core as it is: its schema refuses what is no section. */
const choicesOf = ({ options: { sections, final } }: CommandContext): Choices => ({
  ...(sections === undefined
    ? {}
    : { sections: sections.split(',').map((section) => section.trim()) as Choices['sections'] }),
  ...(final ? { isFinal: true } : {}),
});

const isReportKind = (kind: string): kind is ReportKind => (REPORT_KINDS as readonly string[]).includes(kind);
