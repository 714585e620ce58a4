import type { AssessmentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { QUESTIONNAIRE_FORMATS, type QuestionnaireFormat } from '#shared/contract/questionnaires.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { ViewRequest } from '#shared/contract/results.ts';
import { formLabel } from '#shared/i18n/sentences.ts';
import { backup, restore } from './backup-commands.ts';
import { coherence } from './coherence-command.ts';
import type { CommandContext } from './command-context.ts';
import { compare } from './compare-command.ts';
import { agree, consolidation, respondents } from './consolidation-commands.ts';
import { exportPackage } from './export-command.ts';
import { framework } from './framework-commands.ts';
import { impact } from './impact-command.ts';
import { importFile } from './import-command.ts';
import { assessmentOf, respondentOf } from './named-records.ts';
import { paper } from './paper-command.ts';
import { required, UsageError, valueWord, word } from './parse-arguments.ts';
import { plan } from './plan-command.ts';
import { resultsJson, resultsText } from './print-results.ts';
import { report } from './report-command.ts';
import { say } from './say.ts';
import { verifyReport } from './verify-report-command.ts';

/** Does its work and speaks; false where what it looked at is not in order. */
type Command = (context: CommandContext) => Promise<boolean | undefined>;

const commandList = {
  sample,
  list,
  respondents,
  results,
  compare,
  answer,
  consolidation,
  agree,
  impact,
  coherence,
  plan,
  report,
  paper,
  'verify-report': verifyReport,
  questionnaire,
  export: exportPackage,
  import: importFile,
  backup,
  restore,
  verify,
  framework,
} as const satisfies Record<string, Command>;
export type CommandName = keyof typeof commandList;
export const commands: Readonly<Record<CommandName, Command>> = commandList;
export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commandList, name);

async function sample(context: CommandContext): Promise<undefined> {
  const { assessmentIds } = await context.call(
    context.options.restore ? 'library.restoreSample' : 'library.addSample',
    {},
  );
  return say(context, assessmentIds, assessmentIds);
}

async function list(context: CommandContext): Promise<undefined> {
  const all = await context.call('assessments.list', {});
  const rows = all.map((each) => ({
    id: each.id,
    title: titleOf(each),
    place: each.place,
    round: each.round.label,
    status: each.status,
    updatedAt: each.updatedAt,
  }));
  return say(
    context,
    rows,
    rows.map(({ id, title, status }) => `${id}  ${title}  ${context.t(`assessment.status.${status}`)}`),
  );
}

async function results(context: CommandContext): Promise<undefined> {
  const assessmentId = await assessmentOf(context);
  const asked = context.options.view ?? 'proposed';
  const found = await context.call('results.get', { assessmentId, view: await viewOf(context, assessmentId, asked) });
  const { form, framework: pin } = await context.call('assessments.get', { assessmentId });
  const shown = await context.call('frameworks.show', {
    key: pin.key,
    version: pin.version,
    language: context.options.lang ?? 'en',
  });
  return say(context, resultsJson(asked, found), resultsText(found, formLabel(form, shown, context.t), context.t));
}

async function viewOf(context: CommandContext, assessmentId: AssessmentId, asked: string): Promise<ViewRequest> {
  if (asked === 'agreed' || asked === 'proposed') return asked;
  const name = /^respondent:(.+)$/s.exec(asked)?.[1];
  if (name === undefined) throw new AppError('unknown-view', { value: asked });
  return { respondentId: (await respondentOf(context, assessmentId, name)).id };
}

async function answer(context: CommandContext): Promise<undefined> {
  const { options, t } = context;
  const indicatorId = word(context, 1, 'INDICATOR');
  const value = valueWord(context, 2);
  const name = required(context, 'respondent');
  const assessmentId = await assessmentOf(context);
  const respondent = await respondentOf(context, assessmentId, name);
  // What was typed goes to the core as it is: its schema refuses what is no level, grade or indicator.
  const changes = {
    value,
    ...(options.grade === undefined ? {} : { grade: options.grade }),
    ...(options.comment === undefined ? {} : { comment: options.comment }),
    ...(options.reason === undefined ? {} : { [value === 'DK' ? 'whomToAsk' : 'reason']: options.reason }),
  };
  const input = { assessmentId, respondentId: respondent.id, indicatorId, changes };
  const saved = await context.call('answers.save', input as InputOf<'answers.save'>);
  return say(context, saved, [
    t('cli.saved', { indicator: saved.indicatorId, value: String(saved.value), respondent: respondent.name }),
  ]);
}

async function questionnaire(context: CommandContext): Promise<undefined> {
  const format = required(context, 'format');
  if (!isQuestionnaireFormat(format)) throw new UsageError('wrongFormat', { format });
  const name = required(context, 'respondent');
  required(context, 'out');
  const { blank = false, lang = 'en' } = context.options;
  const assessmentId = await assessmentOf(context);
  const { id: respondentId } = await respondentOf(context, assessmentId, name);
  const made = await context.call('questionnaires.make', {
    assessmentId,
    respondentId,
    format,
    language: lang,
    isBlank: blank,
    returnTo: context.options['return-to'] ?? '',
  });
  const file = made.kind === 'cancelled' ? '' : made.fileName;
  return say(context, { file }, [file]);
}

const isQuestionnaireFormat = (format: string): format is QuestionnaireFormat =>
  (QUESTIONNAIRE_FORMATS as readonly string[]).includes(format);

async function verify(context: CommandContext): Promise<boolean> {
  const checks = await context.call('library.verify', {});
  const line = ({ name, passed, detail }: (typeof checks)[number]) =>
    context.t(passed ? 'cli.checkPassed' : 'cli.checkFailed', { check: context.t(`cli.check.${name}`), detail });
  say(context, checks, checks.map(line));
  return checks.every(({ passed }) => passed);
}
