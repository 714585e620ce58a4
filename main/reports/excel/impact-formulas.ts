import type { Translate } from '#shared/i18n/translate.ts';
import { BANDS } from '#shared/impact/significance.ts';
import { quoted } from './references.ts';

/** The columns of the sheet Impact that formulas speak of. */
export const IMPACT = {
  direction: 'G',
  magnitude: 'H',
  extent: 'I',
  duration: 'J',
  likelihood: 'K',
  vulnerability: 'L',
  intensity: 'O',
  significance: 'P',
} as const;

/** The band's name for a significance in `cell` (framework D3). */
const bandWord = (cell: string, t: Translate): string => {
  const [negligible, minor, moderate, major] = BANDS.map((band) => quoted(t(`impact.band.${band}`)));
  return `IF(ABS(${cell})<10,${negligible},IF(ABS(${cell})<30,${minor},IF(ABS(${cell})<55,${moderate},${major})))`;
};

/** An effect's formulas (framework D3), for its row on the sheet Impact. */
export function effectFormulas(row: number, t: Translate) {
  const at = (column: keyof typeof IMPACT) => `${IMPACT[column]}${row}`;
  return {
    intensity: `IF(${at('magnitude')}=0,0,(2*${at('magnitude')}+${at('extent')}+${at('duration')})/4)`,
    significance: `100*${at('intensity')}*${at('likelihood')}*${at('vulnerability')}/4.5*IF(${at('direction')}="-",-1,1)`,
    band: bandWord(at('significance'), t),
  };
}

/** What is left after a measure (framework D4), from the effect's row on the sheet Impact and the new M and L beside it. */
export function residualFormulas(row: number, effectRow: number, sheet: string, t: Translate) {
  const effect = (column: keyof typeof IMPACT) => `${sheet}${IMPACT[column]}${effectRow}`;
  const intensity = `IF(H${row}=0,0,(2*H${row}+${effect('extent')}+${effect('duration')})/4)`;
  return {
    initial: effect('significance'),
    residual: `100*${intensity}*I${row}*${effect('vulnerability')}/4.5*IF(${effect('direction')}="-",-1,1)`,
    band: bandWord(`K${row}`, t),
    reduction: `IF(J${row}=0,"",1-K${row}/J${row})`,
  };
}

/** Points of one screening answer (framework D1). */
export const pointsFormula = (row: number, t: Translate): string =>
  `IF(D${row}=${quoted(t('impact.answer.yes'))},2,IF(D${row}=${quoted(t('impact.answer.not-sure'))},1,0))`;

/** The decision over the ten answers that end in row `last`; empty while it is still open. */
export function decisionFormula(last: number, pointsCell: string, t: Translate): string {
  const answers = `D${last - 9}:D${last}`;
  const [yes, none] = [quoted(t('impact.answer.yes')), quoted(t('value.none'))];
  const [full, short, stop] = (['full', 'short', 'stop'] as const).map((depth) => quoted(t(`impact.depth.${depth}`)));
  return `IF(OR(D${last}=${yes},${pointsCell}>=7),${full},IF(COUNTIF(${answers},${none})>0,"",IF(${pointsCell}>=3,${short},${stop})))`;
}
