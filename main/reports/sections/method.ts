import { LEVELS } from '#shared/assessment/level.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, column, heading, list, paragraph, strong, table } from '../blocks.ts';
import { figure } from '../inline.ts';
import type { ReportModel } from '../report-model.ts';

type MethodPart = Pick<
  ReportModel,
  'place' | 'instrument' | 'isShortForm' | 'hasLeadRule' | 'respondents' | 'gcmNotCovered'
>;

const FORMULAS = [
  'score',
  'coverage',
  'range',
  'confidence',
  'total',
  'bands',
  'rule',
  'notFirm',
  'provisional',
  'redFlag',
  'proposed',
] as const;
const GRADES = ['A', 'B', 'C'] as const;

/** Purpose, answer scale, evidence, formulas in words, and who answered. */
export function methodSection(model: MethodPart, t: Translate): Block[] {
  return [
    heading(1, t('annex.method.title'), true),
    paragraph(
      `${t('annex.method.purpose', { place: model.place })} ${t('annex.method.plan', { instrument: model.instrument })}`,
      'lead',
    ),
    ...(model.isShortForm ? [paragraph(t('annex.method.shortForm'))] : []),
    heading(2, t('annex.method.scaleTitle')),
    paragraph(t('annex.method.scale')),
    table(
      t('annex.method.scaleTable'),
      [column(t('annex.method.level'), 0.26), column(t('annex.method.means'), 0.74)],
      LEVELS.map((level) => [
        strong(t('value.level', { level, name: t(`level.${level}.name`) })),
        t(`level.${level}.means`),
      ]),
      { name: 'levels' },
    ),
    heading(2, t('annex.method.gradeTitle')),
    paragraph(t('annex.method.grade')),
    list(GRADES.map((grade) => ({ label: `${grade}:`, text: t(`grade.${grade}`) }))),
    heading(2, t('annex.method.formulaTitle')),
    list(formulasOf(model).map((key) => ({ label: t(`annex.method.${key}`), text: t(`annex.method.${key}Text`) }))),
    ...gcmNotCovered(model, t),
    heading(2, t('annex.method.whoTitle')),
    ...whoAnswered(model, t),
  ];
}

/** The lead body's rule is explained where it is on. */
const formulasOf = ({ hasLeadRule }: MethodPart) => [...FORMULAS, ...(hasLeadRule ? (['leadRule'] as const) : [])];

function whoAnswered({ respondents }: Pick<ReportModel, 'respondents'>, t: Translate): Block[] {
  if (respondents.length === 0) return [paragraph(t('annex.method.nobody'))];
  return [
    paragraph(t('annex.method.who', { count: respondents.length })),
    table(
      t('annex.method.whoTable'),
      [
        column(t('annex.method.body'), 0.28),
        column(t('annex.method.kind'), 0.15),
        column(t('annex.method.modules'), 0.46),
        column(t('annex.method.answers'), 0.11, 'end'),
      ],
      respondents.map(({ name, kind, modules, answered }) => [
        strong(name),
        kind,
        modules,
        figure(['answered', name], String(answered)),
      ]),
      { name: 'bodies' },
    ),
  ];
}

function gcmNotCovered({ gcmNotCovered: objectives }: Pick<ReportModel, 'gcmNotCovered'>, t: Translate): Block[] {
  if (objectives.length === 0) return [];
  const items = objectives.map(({ id, label }) => `${id} ${label}`).join('; ');
  return [heading(2, t('annex.method.gcmTitle')), paragraph(t('annex.method.gcm', { list: items }))];
}
