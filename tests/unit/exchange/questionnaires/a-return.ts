import type { IndicatorId } from '#shared/assessment/ids.ts';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { questionnaireOf } from '#tests/helpers/a-questionnaire.ts';
import { anAssessment, aSetup } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

export type Preview = OutputOf<'questionnaires.read'>;

/** An assessment whose body Labour answers from outside. */
export async function aLabourOffice() {
  const core = openTestCore();
  const { assessmentId, labour, planning } = await anAssessment(core, aSetup());
  const ids = { assessmentId, respondentId: labour };
  const readBytes = (bytes: Uint8Array, parts: Partial<InputOf<'questionnaires.read'>> = {}, name = 'returned.xlsx') =>
    core.call('questionnaires.read', { assessmentId, token: core.offer(bytes, name, 'questionnaire'), ...parts });
  const accept = (preview: Preview, choose = (item: Preview['items'][number]) => TAKEN.has(item.outcome)) =>
    core.call('questionnaires.apply', {
      ...ids,
      readingId: preview.readingId,
      items: preview.items
        .filter(choose)
        .map(({ indicatorId, mine, theirs }) => ({ indicatorId, mine, theirs, take: 'theirs' as const })),
    });
  const answer = (indicatorId: IndicatorId, changes: object) =>
    core.call('answers.save', { ...ids, indicatorId, changes });
  const answers = async () => {
    const all = await core.call('answers.list', ids);
    return new Map(all.map((each) => [each.indicatorId as string, each]));
  };
  const issue = (parts: Parameters<typeof questionnaireOf>[2] = {}) => questionnaireOf(core, ids, parts);
  return { core, ids, planning, readBytes, accept, answer, answers, issue };
}

const TAKEN: ReadonlySet<string> = new Set(['new', 'taken']);

/** The outcome of each question. */
export const outcomesOf = ({ items }: Preview) =>
  Object.fromEntries(items.map(({ indicatorId, outcome }) => [indicatorId, outcome]));

/** What was not taken: which row, which question, why. */
export const refusalsOf = ({ refused }: Preview) => refused.map(({ row, question, why }) => [row, question, why]);
