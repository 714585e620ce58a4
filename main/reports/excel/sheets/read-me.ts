import { LEVELS } from '#shared/assessment/level.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { RATINGS } from '#shared/results/rating.ts';
import type { ReportModel } from '../../report-model.ts';
import { continueRows } from '../continue-rows.ts';
import { blank, type Cell, day, link, type Sheet, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';
import { hasActions } from './actions.ts';
import { hasBenchmarks } from './benchmarks.ts';

type Told = Pick<
  ReportModel,
  | 'title'
  | 'place'
  | 'round'
  | 'roundDate'
  | 'level'
  | 'instrument'
  | 'roles'
  | 'form'
  | 'isShortForm'
  | 'isDraft'
  | 'draft'
  | 'madeAt'
  | 'frameworkLine'
  | 'appLine'
  | 'finding'
  | 'rounds'
  | 'policies'
  | 'matrices'
  | 'context'
  | 'plan'
>;

/** The sheets after this one, as people reach them from it. */
const OTHERS = [
  'context',
  'planReview',
  'answers',
  'allAnswers',
  'byMinistry',
  'scores',
  'obstacles',
  'matrix',
  'matrix2',
  'coordination',
  'conflicts',
  'screening',
  'impact',
  'mitigation',
  'actions',
  'benchmarks',
  'practices',
  'stakeholders',
  'evidenceGaps',
  'rounds',
  'lists',
] as const;

const HOW = ['filter', 'print', 'back'] as const;
const FIGURES = ['score', 'coverage', 'range', 'confidence', 'marks', 'total', 'tags', 'gcm'] as const;

/** What the workbook is, what may be changed in it, and how its figures are read. */
export function readMeSheet(model: Told, t: Translate): Sheet {
  const own = (key: string) => t(`workbook.readMe.${key}`);
  const heading = (key: string): Cell[][] => [[], [text(own(key), 'heading'), blank('heading')]];
  const row = (label: string, words: string): Cell[] => [text(label, 'quiet'), text(words)];
  const rows: Cell[][] = [
    [text(model.title, 'title')],
    [text(own('what'), 'quiet'), text(own('whatText'), 'lead')],
    row(own('finding'), model.finding),
    ...draftRows(model, t),
    ...heading('sheets'),
    ...OTHERS.filter((sheet) => isThere(sheet, model)).map((sheet): Cell[] => [
      link(t(`workbook.sheet.${sheet}`), sheetName(t(`workbook.sheet.${sheet}`))),
      text(own(`sheet.${sheet}`)),
    ]),
    ...heading('use'),
    [text(own('inputSample'), 'input'), text(own('input'))],
    ...HOW.map((key) => row(own(`how.${key}`), own(`how.${key}Text`))),
    row(own('colours'), own('coloursText')),
    ...heading('scale'),
    ...LEVELS.map((level) =>
      row(t('value.level', { level, name: t(`level.${level}.name`) }), t(`level.${level}.means`)),
    ),
    ...(['NA', 'DK'] as const).map((value) => row(`${value}  ${t(`value.${value}`)}`, t(`workbook.value.${value}`))),
    row(t('value.none'), t('workbook.value.none')),
    ...heading('grades'),
    ...(['A', 'B', 'C'] as const).map((grade) => row(grade, t(`grade.${grade}`))),
    ...heading('ratings'),
    ...RATINGS.map((rating) => row(t(`rating.${rating}`), t(`workbook.band.${rating}`))),
    row(t('rating.none'), t('workbook.band.none')),
    row(own('convention'), own('conventionText')),
    ...heading('figures'),
    ...FIGURES.map((key) => row(own(`figure.${key}`), own(`figure.${key}Text`))),
    ...heading('about'),
    ...aboutRows(model, t),
  ];
  return {
    name: sheetName(t('workbook.sheet.readMe')),
    columns: [
      { label: '', width: 30, style: 'text' },
      { label: '', width: 105, style: 'text' },
    ],
    rows: rows.flatMap((cells) => (cells.length === 0 ? [cells] : continueRows(cells, 1))),
    frozenColumns: 0,
    filteredRows: 0,
    lists: [],
    colours: [],
    print: { columns: 2, fit: 'width' },
  };
}

/** Some sheets are made only where there is something to put in. */
function isThere(sheet: (typeof OTHERS)[number], { rounds, policies, matrices, context, plan }: Told): boolean {
  const hasMatrix = (level: number) => matrices.some((each) => each.level === level && each.raw.nodes.length > 1);
  if (sheet === 'matrix') return hasMatrix(1);
  if (sheet === 'matrix2') return hasMatrix(2);
  if (sheet === 'coordination') return hasMatrix(1) || hasMatrix(2);
  if (sheet === 'conflicts') return matrices.some(({ conflicts }) => conflicts.length > 0);
  if (sheet === 'context') return context.figures.some(({ raw }) => raw !== null);
  if (sheet === 'planReview') return context.chapters.length > 0;
  if (sheet === 'obstacles') return context.grid.some(({ lines }) => lines.length > 0);
  if (sheet === 'rounds') return rounds !== null;
  if (sheet === 'screening' || sheet === 'impact') return policies.length > 0;
  if (sheet === 'mitigation') return policies.some(({ effects }) => effects.some(({ measure }) => measure !== null));
  if (sheet === 'actions') return hasActions(plan);
  if (sheet === 'benchmarks') return hasBenchmarks(plan);
  if (sheet === 'practices') return plan.practices.length > 0;
  if (sheet === 'stakeholders') return plan.stakeholders.length > 0;
  if (sheet === 'evidenceGaps') return plan.gaps.length > 0;
  return true;
}

function draftRows({ isDraft, draft }: Pick<Told, 'isDraft' | 'draft'>, t: Translate): Cell[][] {
  const label = t(`workbook.readMe.${isDraft ? 'draft' : 'final'}`);
  if (draft.length === 0)
    return [[text(label, 'quiet'), text(t(`workbook.readMe.${isDraft ? 'draft' : 'final'}Text`))]];
  return draft.map((reason, index) => [text(index === 0 ? label : '', 'strong'), text(reason, 'strong')]);
}

function aboutRows(model: Told, t: Translate): Cell[][] {
  const row = (key: string, words: string): Cell[] => [text(t(`workbook.readMe.${key}`), 'quiet'), text(words)];
  return [
    row('place', model.place),
    row('round', model.round),
    row('roundDate', model.roundDate),
    row('level', model.level),
    row('instrument', model.instrument),
    ...(model.roles === '' ? [] : [row('roles', model.roles)]),
    row('form', model.isShortForm ? `${model.form}. ${t('workbook.readMe.shortForm')}` : model.form),
    row('framework', model.frameworkLine),
    row('version', model.appLine),
    [text(t('workbook.readMe.made'), 'quiet'), day(model.madeAt, 'dayStart')],
  ];
}
