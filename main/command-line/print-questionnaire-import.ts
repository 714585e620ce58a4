import type { QuestionnairePreview } from '#shared/contract/questionnaires.ts';
import { OUTCOMES, type Outcome } from '#shared/exchange/compare-reading.ts';
import { rowFaultPlace, rowFaultSentence } from '#shared/exchange/row-fault-sentence.ts';
import type { CommandContext } from './command-context.ts';
import { say } from './say.ts';

/** What an import did, or would do. True, for it went well. */
export function tellQuestionnaire(context: CommandContext, preview: QuestionnairePreview, applied: boolean): true {
  const { t } = context;
  const { kind, fileName, items, respondentId, notes, missing } = preview;
  const count = (outcome: Outcome) => items.filter((item) => item.outcome === outcome).length;
  const counts = { new: count('new'), taken: count('taken'), equal: count('equal'), known: count('known') };
  const conflicts = items
    .filter(({ outcome }) => outcome === 'conflict')
    .map(({ indicatorId, mine, theirs }) => ({ record: `answer/${respondentId}/${indicatorId}`, mine, theirs }));
  const refused = preview.refused.map((fault) => ({
    where: rowFaultPlace(fault, t),
    why: rowFaultSentence(fault, t),
  }));
  const told = notes.map(({ note, values }) => t(`questionnaire.note.${note}`, values));
  say(context, { kind, applied, ...counts, conflicts, refused, missing, notes: told }, [
    t(applied ? 'cli.questionnaireTaken' : 'cli.questionnaireLooked', { file: fileName }),
    ...told,
    ...OUTCOMES.map((outcome) => t(`cli.outcome.${outcome}`, { count: count(outcome) })),
    ...refused.map(({ where, why }) => `${where}: ${why}`),
    ...(missing.length === 0 ? [] : [t('questionnaire.missing', { count: missing.length, list: missing.join(', ') })]),
  ]);
  return true;
}
