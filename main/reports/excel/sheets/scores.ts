import { markLabels, ratingLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { ModulePart, ReportModel, TagLine } from '../../report-model.ts';
import { answerReference, indicatorCount } from '../answer-columns.ts';
import { groupFormulas, moduleFormulas, tagFormulas, totalFormulas } from '../score-formulas.ts';
import {
  blank,
  type Cell,
  type ColourRule,
  type Column,
  formula,
  named,
  type Sheet,
  type StyleName,
  text,
} from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';
import { directionCode, tagCode } from '../tags.ts';

type Scored = Pick<ReportModel, 'modules' | 'total' | 'byStage' | 'byDirection' | 'bySdg' | 'byGcm'>;
type Reference = ReturnType<typeof answerReference>;

const COLUMNS: readonly (readonly [key: string, width: number, style: StyleName])[] = [
  ['code', 11, 'code'],
  ['name', 58, 'text'],
  ['score', 9, 'whole'],
  ['coverage', 11, 'whole'],
  ['low', 8, 'whole'],
  ['high', 8, 'whole'],
  ['confidence', 12, 'whole'],
  ['rating', 26, 'verdict'],
  ['notFirm', 11, 'text'],
  ['provisional', 12, 'text'],
  ['answered', 11, 'whole'],
  ['applicable', 11, 'whole'],
  ['unrounded', 13, 'number'],
];

/** Every figure as a live formula on the sheet Answers, with the value that our own rules computed beside it. */
export function scoresSheet(model: Scored, t: Translate): Sheet {
  const reference = answerReference(sheetName(t('workbook.sheet.answers')), indicatorCount(model));
  const last = model.modules.length + 1;
  const modules = model.modules.map((module, index) => moduleRow(module, index + 2, reference, t));
  const total = totalRows(model, last, t);
  const rows = [...modules, ...total];
  const firstTagRow = rows.length + 2;
  const add = (title: string, lines: readonly TagLine[], rowOf: (line: TagLine, row: number) => Cell[]) => {
    rows.push([], headingRow(title));
    for (const line of lines) rows.push(rowOf(line, rows.length + 2));
  };
  add(t('workbook.scores.byStage'), model.byStage, (line, row) =>
    tagRow('stage', line, line.id, groupFormulas(row, 'stage', reference)),
  );
  add(t('workbook.scores.byDirection'), model.byDirection, (line, row) =>
    tagRow('direction', line, directionCode(line.id, t), groupFormulas(row, 'direction', reference)),
  );
  add(t('workbook.scores.bySdg'), model.bySdg, (line, row) =>
    tagRow('sdg', line, tagCode('sdg', line.id, t), tagFormulas(row, 'sdg', reference)),
  );
  add(t('workbook.scores.byGcm'), model.byGcm, (line, row) =>
    tagRow('gcm', line, tagCode('gcm', line.id, t), tagFormulas(row, 'gcm', reference)),
  );
  return {
    name: sheetName(t('workbook.sheet.scores')),
    columns: COLUMNS.map(([key, width, style]): Column => ({ label: t(`workbook.scores.${key}`), width, style })),
    rows: rows.map((row) => (row.length === 0 ? row : COLUMNS.map((_, index) => row[index] ?? blank()))),
    frozenColumns: 2,
    filteredRows: modules.length,
    lists: [],
    colours: [scaleOver(2, last + 3), scaleOver(firstTagRow, rows.length + 1)],
    chart: {
      title: t('workbook.scores.chart'),
      categories: { columns: [1, 1], rows: [2, last] },
      values: { columns: [3, 3], rows: [2, last] },
      highest: 100,
      column: COLUMNS.length + 2,
    },
    print: { columns: COLUMNS.length - 1, fit: 'width' },
  };
}

/** Stops above the numbers of modules, which are no scores. */
const scaleOver = (first: number, last: number): ColourRule => ({
  kind: 'scale',
  area: { columns: [3, 3], rows: [first, last] },
  highest: 100,
});

function moduleRow({ id, name, figures }: ModulePart, row: number, reference: Reference, t: Translate): Cell[] {
  const { raw, rating } = figures;
  const words = moduleFormulas(row, reference, t);
  const isRated = raw.rating !== null;
  const [notFirm, provisional] = [
    { firm: raw.firm, provisional: null },
    { firm: null, provisional: raw.provisional },
  ];
  return [
    text(id),
    text(name),
    named([id, 'score'], formula(words.score, isRated ? raw.score : null)),
    named([id, 'coverage'], formula(words.coverage, raw.coverage)),
    named([id, 'low'], formula(words.low, raw.low)),
    named([id, 'high'], formula(words.high, raw.high)),
    named([id, 'confidence'], formula(words.confidence, raw.confidence)),
    named([id, 'rating'], formula(words.rating, rating)),
    formula(words.notFirm, markLabels(notFirm, t).join('')),
    formula(words.provisional, markLabels(provisional, t).join('')),
    named([id, 'answered'], formula(words.answered, raw.answered)),
    named([id, 'applicable'], formula(words.applicable, raw.applicable)),
    formula(words.unrounded, raw.score),
  ];
}

/** An empty row, a heading, then the total and what it rests on. */
function totalRows({ total, modules }: Scored, last: number, t: Translate): Cell[][] {
  const { raw } = total;
  const words = totalFormulas(last, last + 3, t);
  const lowest = modules.find(({ id }) => id === raw.lowest);
  const gap = [blank(), blank()] as const;
  return [
    [],
    headingRow(t('workbook.scores.total')),
    [
      blank(),
      text(t('workbook.scores.mean'), 'strong'),
      named(['total', 'score'], formula(words.score, raw.score)),
      blank(),
      named(['total', 'low'], formula(words.low, raw.low)),
      named(['total', 'high'], formula(words.high, raw.high)),
      blank(),
      formula(words.rating, total.withheld ? total.rating : ratingLabel(raw.rating, t)),
    ],
    [
      blank(),
      text(t('workbook.scores.lowest')),
      formula(words.lowestScore, lowest?.figures.raw.score ?? null),
      ...gap,
      ...gap,
      formula(words.lowestName, lowest?.name ?? ''),
    ],
    [blank(), text(t('workbook.scores.rated')), formula(words.rated, raw.ratedModules.length)],
    [
      blank(),
      text(t('workbook.scores.assessed')),
      formula(words.assessed, modules.filter(({ figures }) => figures.raw.applicable > 0).length),
    ],
  ];
}

const headingRow = (title: string): Cell[] => [text(title, 'heading'), ...COLUMNS.slice(1).map(() => blank('heading'))];

function tagRow(
  key: 'stage' | 'direction' | 'sdg' | 'gcm',
  { id, label, raw, n, applicable }: TagLine,
  code: string,
  words: ReturnType<typeof tagFormulas>,
): Cell[] {
  const gap = COLUMNS.slice(3, 10).map(() => blank());
  return [
    text(code),
    text(label),
    named([key, id, 'score'], formula(words.score, raw)),
    ...gap,
    named([key, id, 'answered'], formula(words.answered, n)),
    formula(words.applicable, applicable),
  ];
}
