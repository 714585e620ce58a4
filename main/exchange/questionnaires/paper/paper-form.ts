import { type Block, type DocumentPart, heading, paragraph, writingSpace } from '#main/reports/blocks.ts';
import type { WordDocument } from '#main/reports/word/word-document.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { QuestionnaireItem, QuestionnaireModel, QuestionnaireModule } from '../questionnaire-model.ts';
import { coverPage } from './cover-page.ts';

/** Ruled lines left to write on. */
const LINES = { comment: 2, sources: 1 } as const;

/** The form to print and fill by hand, or to fill in Word. */
export function paperForm(model: QuestionnaireModel, t: Translate): WordDocument {
  const part: DocumentPart = {
    pageWord: t('annex.page'),
    blocks: [...coverPage(model, t), ...model.modules.flatMap((module) => modulePages(module, t))],
  };
  return {
    language: model.language,
    title: t('xlsform.title', { title: model.title, respondent: model.respondent.name }),
    subject: t('questionnaire.paper.subtitle', { round: model.round }),
    keywords: t('annex.keywords'),
    head: [model.respondent.name, model.title],
    mark: '',
    foot: model.frameworkLine,
    ofWord: t('annex.of'),
    tableWord: t('annex.table'),
    figureWord: t('annex.figure'),
    parts: [part],
  };
}

const modulePages = ({ id, name, purpose, bring, items }: QuestionnaireModule, t: Translate): Block[] => [
  heading(1, `${name} (${id})`, true),
  paragraph(purpose),
  paragraph(t('questionnaire.paper.bring', { what: bring }), 'note'),
  ...items.flatMap((item) => itemBlocks(item, t)),
];

function itemBlocks(item: QuestionnaireItem, t: Translate): Block[] {
  const { id, statement, question, critical, issued } = item;
  return [
    heading(3, `${id}  ${statement}`),
    paragraph(critical ? `${question} ${t('questionnaire.paper.critical')}` : question, 'marks'),
    { kind: 'choices', rows: answerChoices(item, t) },
    paragraph(t('checklist.howSure'), 'marks'),
    {
      kind: 'choices',
      rows: (['A', 'B', 'C'] as const).map((grade) => ({
        isChosen: issued.grade === grade,
        term: grade,
        text: t(`grade.${grade}`),
      })),
    },
    writingSpace(
      { label: `${t('xlsform.field.sources')}:`, text: issued.sources.join('\n'), lines: LINES.sources },
      { label: `${t('xlsform.field.comment')}:`, text: issued.comment, lines: LINES.comment },
    ),
  ];
}

function answerChoices({ levels, issued }: QuestionnaireItem, t: Translate) {
  const levelRows = LEVELS.map((level) => ({
    isChosen: issued.value === level,
    term: valueLabel(level, t),
    text: levels[level],
  }));
  const said = { NA: issued.reason, DK: issued.whomToAsk };
  const others = (['NA', 'DK'] as const).map((value) => ({
    isChosen: issued.value === value,
    term: t(`value.${value}`),
    text: said[value] === '' ? t(`questionnaire.paper.said.${value}`) : said[value],
  }));
  return [...levelRows, ...others];
}
