import type { Translate } from '#shared/i18n/translate.ts';
import { LEAST_TAGGED_ANSWERS } from '#shared/results/by-tag.ts';
import { BAND_BOUNDS, FIRM_CONFIDENCE, LEAST_ANSWERS, LEAST_COVERAGE, RATINGS } from '#shared/results/rating.ts';
import type { AnswerColumn } from './answer-columns.ts';
import { quoted } from './references.ts';

type Reference = (column: AnswerColumn) => string;

/** The columns of the sheet Scores that formulas speak of. */
export const SCORE = {
  code: 'A',
  name: 'B',
  score: 'C',
  coverage: 'D',
  low: 'E',
  high: 'F',
  confidence: 'G',
  answered: 'K',
  applicable: 'L',
  unrounded: 'M',
} as const;

const BOUNDS = `{${BAND_BOUNDS.join(',')}}`;

/** The number of the band, 0 to 75, that a score falls in. */
const bandOf = (cell: string) => `LOOKUP(${cell},${BOUNDS})`;

const ratingOf = (cell: string, t: Translate) =>
  `LOOKUP(${cell},${BOUNDS},{${RATINGS.map((rating) => quoted(t(`rating.${rating}`))).join(',')}})`;

/** A module's formulas (framework C3), for the row whose column A holds its code. Functions of Excel 2010 only. */
export function moduleFormulas(row: number, reference: Reference, t: Translate) {
  const cell = (column: keyof typeof SCORE) => `${SCORE[column]}${row}`;
  const own = `${reference('module')},$A${row}`;
  const sum = (column: AnswerColumn) => `SUMIFS(${reference(column)},${own})`;
  const count = (column: AnswerColumn) => `COUNTIFS(${own},${reference(column)},">0")`;
  const [points, answered, applicable] = [sum('points'), sum('answeredWeight'), sum('applicableWeight')];
  const ifRated = (then: string) => `IF(${cell('score')}="","",${then})`;
  return {
    unrounded: `IF(${answered}=0,"",100*${points}/(4*${answered}))`,
    score: `IF(OR(${cell('unrounded')}="",${cell('coverage')}<${LEAST_COVERAGE},${count('answeredWeight')}<${LEAST_ANSWERS}),"",${cell('unrounded')})`,
    coverage: `IF(${applicable}=0,"",100*${answered}/${applicable})`,
    low: `IF(${applicable}=0,"",100*${points}/(4*${applicable}))`,
    high: `IF(${applicable}=0,"",100*(${points}+4*(${applicable}-${answered}))/(4*${applicable}))`,
    // Rounded to the tenths that grade values are made of: sums of 0.6 and 0.3 are not exact, and the bound is.
    confidence: `IF(${answered}=0,"",100*ROUND(10*${sum('confidenceWeight')},0)/(10*${answered}))`,
    rating: `IF(${cell('applicable')}=0,${quoted(t('figure.notAssessed'))},IF(${cell('score')}="",${quoted(t('rating.none'))},${ratingOf(cell('score'), t)}))`,
    notFirm: ifRated(`IF(${bandOf(cell('low'))}=${bandOf(cell('high'))},"",${quoted(t('mark.notFirm'))})`),
    provisional: ifRated(`IF(${cell('confidence')}<${FIRM_CONFIDENCE},${quoted(t('mark.provisional'))},"")`),
    answered: count('answeredWeight'),
    applicable: count('applicableWeight'),
  };
}

/** The total over the modules in rows 2 to `last`: plain means, withheld below seven in ten (framework C3). */
export function totalFormulas(last: number, totalRow: number, t: Translate) {
  const range = (column: keyof typeof SCORE) => `$${SCORE[column]}$2:$${SCORE[column]}$${last}`;
  const rated = `COUNT(${range('score')})`;
  const assessed = `COUNTIF(${range('applicable')},">0")`;
  const ifEnough = (then: string, otherwise: string) =>
    `IF(AND(${rated}>0,10*${rated}>=7*${assessed}),${then},${otherwise})`;
  const meanOfRated = (column: 'low' | 'high') =>
    ifEnough(`SUMIF(${range('score')},">=0",${range(column)})/${rated}`, '""');
  return {
    rated,
    assessed,
    score: ifEnough(`SUM(${range('score')})/${rated}`, '""'),
    low: meanOfRated('low'),
    high: meanOfRated('high'),
    rating: ifEnough(ratingOf(`${SCORE.score}${totalRow}`, t), quoted(t('figure.totalWithheld'))),
    lowestScore: `IF(${rated}=0,"",MIN(${range('score')}))`,
    lowestName: `IF(${rated}=0,"",INDEX(${range('name')},MATCH(MIN(${range('score')}),${range('score')},0)))`,
  };
}

/** Score and numbers over the indicators that stand under one stage or direction. */
export function groupFormulas(row: number, column: 'stage' | 'direction', reference: Reference) {
  const own = `${reference(column)},$A${row}`;
  const sum = (summed: AnswerColumn) => `SUMIFS(${reference(summed)},${own})`;
  const count = (counted: AnswerColumn) => `COUNTIFS(${own},${reference(counted)},">0")`;
  return taggedFormulas(row, sum, count);
}

/** Over the indicators that carry one tag. FIND knows no wildcards, and SUMPRODUCT needs no dynamic arrays. */
export function tagFormulas(row: number, column: 'sdg' | 'gcm', reference: Reference) {
  const carries = `ISNUMBER(FIND($A${row}&";",${reference(column)}))`;
  const sum = (summed: AnswerColumn) => `SUMPRODUCT(${carries}*${reference(summed)})`;
  const count = (counted: AnswerColumn) => `SUMPRODUCT(${carries}*(${reference(counted)}>0))`;
  return taggedFormulas(row, sum, count);
}

function taggedFormulas(row: number, sum: (column: AnswerColumn) => string, count: (column: AnswerColumn) => string) {
  return {
    score: `IF(${SCORE.answered}${row}<${LEAST_TAGGED_ANSWERS},"",100*${sum('points')}/(4*${sum('answeredWeight')}))`,
    answered: count('answeredWeight'),
    applicable: count('applicableWeight'),
  };
}
