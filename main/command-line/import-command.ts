import type { FileDecision, OpenedFile, OpenPackage } from '#shared/contract/exchange.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { CHOICES, type Choice } from '#shared/exchange/plan-record.ts';
import type { CommandContext } from './command-context.ts';
import { importQuestionnaire } from './import-questionnaire.ts';
import { assessmentNamed, respondentOf } from './named-records.ts';
import { UsageError, word } from './parse-arguments.ts';
import { passphraseOf } from './passphrase.ts';
import { tellImport, tellRefused } from './print-import.ts';

/** `import FILE`: looks at a file, and takes it unless something is undecided or only a look was asked for. False where nothing could be taken. */
export async function importFile(context: CommandContext): Promise<boolean> {
  const { options } = context;
  const token = context.offer(word(context, 0, 'FILE'), 'package');
  const choice = choiceOf(context);
  const into = options.into === undefined ? null : await assessmentNamed(context, options.into);
  const { exchangeId } = await context.call('exchange.open', { tokens: [token] });
  const first = await look(context, exchangeId, { isChosen: true, into, pairings: [], choices: [] });
  if (first.file.state === 'refused' && first.file.values.why === 'not-a-package')
    return importQuestionnaire(context, choice);
  if (first.file.state !== 'open') return tellRefused(context, first.file);
  const paired = { ...first.decision, pairings: await pairingsOf(context, first.file) };
  const { file } = await look(context, exchangeId, paired);
  if (file.state !== 'open') return tellRefused(context, file);
  const isOpen = file.conflicts.length > 0 && choice === undefined;
  if (options['dry-run'] || isOpen) return tellImport(context, file, null) && !isOpen;
  const choices = file.conflicts.flatMap(({ record }) => (choice === undefined ? [] : [{ record, choice }]));
  const decisions = [{ ...paired, choices }];
  const { counts } = await context.call('exchange.apply', { exchangeId, decisions });
  return tellImport(context, file, counts);
}

/** What a decision would do; a locked file is opened on the way. */
async function look(
  context: CommandContext,
  exchangeId: string,
  decision: FileDecision,
): Promise<{ decision: FileDecision; file: Exclude<OpenedFile, { state: 'locked' }> }> {
  const [file] = await context.call('exchange.preview', { exchangeId, decisions: [decision] });
  if (!file) throw new AppError('file-gone');
  if (file.state !== 'locked') return { decision, file };
  const passphrase = passphraseOf(context);
  if (passphrase === null) throw new AppError('file-still-locked', { file: file.fileName });
  await context.call('exchange.unlock', { exchangeId, file: 0, passphrase });
  return look(context, exchangeId, decision);
}

function choiceOf({ options }: CommandContext): Choice | undefined {
  const asked = options['on-conflict'];
  const found = CHOICES.find((choice) => choice === asked);
  if (asked !== undefined && found === undefined) throw new UsageError('wrongChoice', { choice: asked });
  return found;
}

/** Which body a file of another assessment is of: the one that was named. Where it holds several, the one of that name. */
async function pairingsOf(
  context: CommandContext,
  { target, pairings }: OpenPackage,
): Promise<FileDecision['pairings']> {
  const name = context.options.respondent;
  if (target.kind !== 'paired' || name === undefined) return [];
  const { id } = await respondentOf(context, target.assessmentId, name);
  const meant = pairings.length === 1 ? pairings : pairings.filter(({ suggestion }) => suggestion === id);
  return meant.map(({ respondentId }) => ({ respondentId, with: id }));
}
