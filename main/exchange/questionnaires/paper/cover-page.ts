import {
  type Block,
  column,
  definitions,
  heading,
  line,
  list,
  paragraph,
  table,
  writingSpace,
} from '#main/reports/blocks.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { QuestionnaireModel } from '../questionnaire-model.ts';

const STEPS = ['level', 'whole', 'stop'] as const;

/** Who answers what, where the form goes, how it is filled, and what the levels mean. */
export function coverPage(model: QuestionnaireModel, t: Translate): Block[] {
  const own = (key: string) => t(`questionnaire.readMe.${key}`);
  const facts: readonly (readonly [string, string])[] = [
    [own('respondent'), model.respondent.name],
    [own('instrument'), model.instrument],
    [own('modules'), model.modules.map(({ id, name }) => `${id} ${name}`).join('\n')],
    [own('returnTo'), model.returnTo],
    [own('made'), model.madeOn],
  ];
  return [
    paragraph(model.place, 'title'),
    paragraph(t('questionnaire.paper.subtitle', { round: model.round }), 'subtitle'),
    definitions(facts.map(([term, text]) => ({ term, under: [], lines: line(text) }))),
    writingSpace({ label: t('questionnaire.paper.filledBy'), text: '', lines: 1 }),
    heading(3, own('how')),
    list(STEPS.map((step) => ({ text: t(`questionnaire.paper.${step}`) }))),
    heading(3, own('scale')),
    table(
      '',
      [column(t('questionnaire.column.answer'), 0.25), column(t('questionnaire.paper.means'), 0.75)],
      LEVELS.map((level) => [valueLabel(level, t), t(`level.${level}.means`)]),
    ),
  ];
}
