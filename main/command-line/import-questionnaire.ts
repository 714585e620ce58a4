import { basename } from 'node:path';
import type { QuestionnairePreview } from '#shared/contract/questionnaires.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { Choice } from '#shared/exchange/plan-record.ts';
import type { CommandContext } from './command-context.ts';
import { assessmentNamed, respondentOf } from './named-records.ts';
import { word } from './parse-arguments.ts';
import { tellRefused } from './print-import.ts';
import { tellQuestionnaire } from './print-questionnaire-import.ts';

/** `import FILE` for a returned questionnaire or a server's results. False where nothing could be taken. */
export async function importQuestionnaire(context: CommandContext, choice: Choice | undefined): Promise<boolean> {
  const preview = await look(context);
  if (preview instanceof AppError) {
    const { code, values } = preview;
    return tellRefused(context, { state: 'refused', fileName: basename(fileOf(context)), code, values: { ...values } });
  }
  const { assessmentId, readingId, respondentId, items } = preview;
  if (respondentId === null) throw new AppError('respondent-needed', { name: preview.namedRespondent });
  const isOpen = choice === undefined && items.some(({ outcome }) => outcome === 'conflict');
  if (context.options['dry-run'] || isOpen) return tellQuestionnaire(context, preview, false) && !isOpen;
  const accepted = items.flatMap(({ indicatorId, mine, theirs, outcome }) => {
    const take = outcome === 'conflict' ? choice : outcome === 'new' || outcome === 'taken' ? 'theirs' : 'mine';
    return take === 'theirs' || take === 'comment' ? [{ indicatorId, mine, theirs, take }] : [];
  });
  await context.call('questionnaires.apply', { assessmentId, readingId, respondentId, items: accepted });
  return tellQuestionnaire(context, preview, true);
}

const fileOf = (context: CommandContext): string => word(context, 0, 'FILE');

/** The file beside what is stored, for the body that was named; a refusal where it cannot be read. */
async function look(context: CommandContext): Promise<QuestionnairePreview | AppError> {
  const { options, call } = context;
  const token = context.offer(fileOf(context), 'questionnaire');
  const into = options.into === undefined ? {} : { assessmentId: await assessmentNamed(context, options.into) };
  try {
    const read = await call('questionnaires.read', { token, ...into });
    if (options.respondent === undefined) return read;
    const { assessmentId, readingId } = read;
    const { id: respondentId } = await respondentOf(context, assessmentId, options.respondent);
    return await call('questionnaires.preview', { assessmentId, readingId, respondentId });
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
