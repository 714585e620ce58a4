import type { Translate } from '#shared/i18n/translate.ts';
import { SCREENING_POINTS } from '#shared/impact/screening.ts';
import type { PolicyLines } from '../../impact-model.ts';
import type { ReportModel } from '../../report-model.ts';
import { decisionFormula, pointsFormula } from '../impact-formulas.ts';
import { type Cell, formula, number, type Sheet, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

const ROWS_PER_POLICY = 11;

/** The ten screening questions of each policy with their points, then its sum and decision. None without a policy. */
export function screeningSheet({ policies }: Pick<ReportModel, 'policies'>, t: Translate): Sheet | null {
  if (policies.length === 0) return null;
  const label = (key: string) => t(`workbook.screening.${key}`);
  return {
    name: sheetName(t('workbook.sheet.screening')),
    columns: [
      { label: label('policy'), width: 32, style: 'text' },
      { label: label('number'), width: 6, style: 'centred' },
      { label: label('question'), width: 56, style: 'text' },
      { label: label('answer'), width: 22, style: 'text' },
      { label: label('points'), width: 8, style: 'centred' },
      { label: label('note'), width: 60, style: 'text' },
    ],
    rows: policies.flatMap((policy, index) => policyRows(policy, 2 + index * ROWS_PER_POLICY, t)),
    frozenColumns: 1,
    filteredRows: policies.length * ROWS_PER_POLICY,
    lists: [],
    colours: [],
    print: { columns: 6, fit: 'width' },
  };
}

function policyRows({ title, questions, raw, verdict }: PolicyLines, first: number, t: Translate): Cell[][] {
  const last = first + questions.length - 1;
  const { points, decision } = raw.screening;
  return [
    ...questions.map(({ number: no, question, answer, note }, index) => [
      text(title),
      number(no),
      text(question),
      text(answer),
      formula(pointsFormula(first + index, t), SCREENING_POINTS[raw.policy.screening.answers[index]?.answer ?? 'no']),
      text(note),
    ]),
    [
      text(title, 'strong'),
      text(''),
      text(t('workbook.screening.decision'), 'strong'),
      formula(
        decisionFormula(last, `E${last + 1}`, t),
        decision === null ? '' : t(`impact.depth.${decision}`),
        'strong',
      ),
      formula(`SUM(E${first}:E${last})`, points, 'centred'),
      text(verdict),
    ],
  ];
}
