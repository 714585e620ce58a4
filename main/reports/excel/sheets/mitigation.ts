import type { Translate } from '#shared/i18n/translate.ts';
import type { EffectLine, PolicyLines } from '../../impact-model.ts';
import type { ReportModel } from '../../report-model.ts';
import { residualFormulas } from '../impact-formulas.ts';
import { sheetReference } from '../references.ts';
import { type Cell, type Column, formula, named, number, type Sheet, type StyleName, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';
import { effectsInOrder } from './impact.ts';

const COLUMNS: readonly (readonly [key: string, width: number, style: StyleName])[] = [
  ['policy', 28, 'text'],
  ['id', 10, 'code'],
  ['kind', 13, 'text'],
  ['measure', 50, 'text'],
  ['owner', 28, 'text'],
  ['date', 16, 'text'],
  ['cost', 20, 'text'],
  ['magnitudeAfter', 10, 'centred'],
  ['likelihoodAfter', 10, 'centred'],
  ['initial', 11, 'number'],
  ['residual', 11, 'number'],
  ['band', 12, 'text'],
  ['reduction', 11, 'number'],
  ['acceptedBy', 28, 'text'],
  ['indicator', 44, 'text'],
];

/** One row a measure, with what is left of its effect, live on the sheet Impact. None without a measure. */
export function mitigationSheet({ policies }: Pick<ReportModel, 'policies'>, t: Translate): Sheet | null {
  const measured = effectsInOrder(policies)
    .map((each, index) => ({ ...each, effectRow: index + 2 }))
    .filter(({ effect }) => effect.measure !== null);
  if (measured.length === 0) return null;
  return {
    name: sheetName(t('workbook.sheet.mitigation')),
    columns: COLUMNS.map(([key, width, style]): Column => ({ label: t(`workbook.mitigation.${key}`), width, style })),
    rows: measured.map((each, index) => measureRow(each, index + 2, t)),
    frozenColumns: 2,
    filteredRows: measured.length,
    lists: [],
    colours: [],
    print: { columns: COLUMNS.length, fit: 'width' },
  };
}

function measureRow(
  { policy, effect, effectRow }: { policy: PolicyLines; effect: EffectLine; effectRow: number },
  row: number,
  t: Translate,
): Cell[] {
  const { raw, measure } = effect;
  const { mitigation } = raw.effect;
  const words = residualFormulas(row, effectRow, sheetReference(sheetName(t('workbook.sheet.impact'))), t);
  return [
    text(policy.title),
    text(raw.effect.id),
    text(measure?.kind ?? ''),
    text(measure?.text ?? ''),
    text(measure?.owner ?? ''),
    text(measure?.date ?? ''),
    text(measure?.cost ?? ''),
    number(mitigation?.magnitudeAfter ?? null),
    number(mitigation?.likelihoodAfter ?? null),
    formula(words.initial, raw.significance),
    named(['effect', raw.effect.id, 'residual'], formula(words.residual, raw.residual)),
    formula(words.band, raw.residualBand === null ? '' : t(`impact.band.${raw.residualBand}`)),
    formula(words.reduction, raw.reduction),
    text(measure?.acceptedBy ?? ''),
    text(measure?.indicator ?? ''),
  ];
}
