import type { Translate } from '#shared/i18n/translate.ts';
import type { EffectLine, PolicyLines } from '../../impact-model.ts';
import type { ReportModel } from '../../report-model.ts';
import { effectFormulas } from '../impact-formulas.ts';
import { type Cell, type Column, formula, named, number, type Sheet, type StyleName, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

const COLUMNS: readonly (readonly [key: string, width: number, style: StyleName])[] = [
  ['policy', 28, 'text'],
  ['option', 16, 'text'],
  ['id', 10, 'code'],
  ['effect', 46, 'text'],
  ['group', 26, 'text'],
  ['channel', 24, 'text'],
  ['direction', 9, 'centred'],
  ['magnitude', 9, 'centred'],
  ['extent', 9, 'centred'],
  ['duration', 9, 'centred'],
  ['likelihood', 9, 'centred'],
  ['vulnerability', 9, 'centred'],
  ['grade', 9, 'centred'],
  ['marks', 24, 'text'],
  ['intensity', 9, 'number'],
  ['significance', 11, 'number'],
  ['band', 12, 'text'],
  ['source', 36, 'text'],
];

/** Every effect on this sheet in its order: its place gives its row there. */
export const effectsInOrder = (policies: readonly PolicyLines[]) =>
  policies.flatMap((policy) => policy.effects.map((effect) => ({ policy, effect })));

/** One row an effect, with live significance and band. None without a policy. */
export function impactSheet({ policies }: Pick<ReportModel, 'policies'>, t: Translate): Sheet | null {
  if (policies.length === 0) return null;
  const rows = effectsInOrder(policies).map(({ policy, effect }, index) => effectRow(policy, effect, index + 2, t));
  return {
    name: sheetName(t('workbook.sheet.impact')),
    columns: COLUMNS.map(([key, width, style]): Column => ({ label: t(`workbook.impact.${key}`), width, style })),
    rows,
    frozenColumns: 3,
    filteredRows: rows.length,
    lists: [],
    colours: [],
    print: { columns: COLUMNS.length, fit: 'width' },
  };
}

function effectRow({ title }: PolicyLines, line: EffectLine, row: number, t: Translate): Cell[] {
  const { effect, intensity, significance, band } = line.raw;
  const words = effectFormulas(row, t);
  return [
    text(title),
    text(line.option),
    text(effect.id),
    text(line.text),
    text(line.group),
    text(line.channel),
    text(effect.direction),
    number(effect.magnitude),
    number(effect.extent),
    number(effect.duration),
    number(effect.likelihood),
    number(effect.vulnerability),
    text(effect.grade),
    text(line.marks.join('; ')),
    formula(words.intensity, intensity),
    named(['effect', effect.id, 'significance'], formula(words.significance, significance)),
    formula(words.band, t(`impact.band.${band}`)),
    text(line.source),
  ];
}
