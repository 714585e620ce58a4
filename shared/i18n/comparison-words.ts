import type { Assessment } from '../assessment/assessment.ts';
import type { RoundChange } from '../charts/round-changes.tsx';
import type { Comparison } from '../results/comparison.ts';
import { comparisonFindingOf } from '../results/comparison-finding.ts';
import { formatNumber, formatWhole, roundHalfUp } from './format.ts';
import type { Translate } from './translate.ts';

type ComparedModule = Comparison['byStage'][number];

/** Who is compared with whom, in words: the labels of both rounds and the names of modules. */
export interface ComparedNames {
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly nameOf: (moduleId: string) => string;
}

/** The headline above a comparison, in up to three sentences. */
export function comparisonSentence(
  comparison: Pick<Comparison, 'modules' | 'indicators'>,
  { place, before, after, nameOf }: ComparedNames,
  t: Translate,
): string {
  const found = comparisonFindingOf(comparison);
  if (found.comparedModules === 0) return t('comparison.nothing', { place, before, after });
  const names = { place, before, after, of: found.comparedModules };
  const first =
    found.furthest === null
      ? t('comparison.noneUp', names)
      : t('comparison.up', { ...names, count: found.up, module: nameOf(found.furthest) });
  return [
    first,
    found.down > 0 ? t('comparison.down', { count: found.down }) : '',
    t('comparison.changes', { count: found.changedLevels, real: found.realChanges }),
    found.withoutReason > 0 ? t('comparison.withoutReason', { count: found.withoutReason }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What must be known before two rounds are read side by side. */
export function comparisonNotes(
  { indicators, reweighted }: Pick<Comparison, 'indicators' | 'reweighted'>,
  before: Pick<Assessment, 'form' | 'framework'>,
  after: Pick<Assessment, 'form' | 'framework'>,
  t: Translate,
): string[] {
  const versions = { before: before.framework.version, after: after.framework.version };
  return [
    t('comparison.panelNote', { count: indicators.filter(({ isInPanel }) => isInPanel).length }),
    reweighted.length > 0 ? t('comparison.reweighted', { count: reweighted.length, list: reweighted.join(', ') }) : '',
    before.form !== after.form ? t('comparison.otherForm') : '',
    versions.before !== versions.after ? t('comparison.otherVersion', versions) : '',
  ].filter(Boolean);
}

/** "+19", "−3" with a true minus, or "0": a difference of scores in points, rounded half up for show. */
export function pointsLine(language: string, points: number): string {
  const rounded = roundHalfUp(Math.abs(points));
  if (rounded === 0) return formatNumber(language, 0);
  return `${points < 0 ? '−' : '+'}${formatNumber(language, rounded)}`;
}

/** "33 to 52", or that too few indicators were answered in both rounds. */
export function panelLine({ before, after }: ComparedModule, language: string, t: Translate): string {
  if (before === null || after === null) return t('figure.tooFew');
  return t('figure.range', { low: formatWhole(language, before), high: formatWhole(language, after) });
}

/** A module as a row of the chart. */
export const changeRow = (module: ComparedModule, name: string, language: string, t: Translate): RoundChange => ({
  id: module.id,
  name,
  panel: t('comparison.panel', { count: module.n }),
  before: module.before,
  after: module.after,
  realChangeTo: module.realChangeTo,
  figure: panelLine(module, language, t),
});

/** The whole chart in words, for those who do not see it. */
export function changesInWords(
  modules: Comparison['modules'],
  nameOf: (moduleId: string) => string,
  language: string,
  t: Translate,
): string {
  const rows = modules
    .filter(({ n }) => n > 0)
    .map((module) => {
      const figures = panelLine(module, language, t);
      const real =
        module.before === null || module.realChangeTo === null
          ? ''
          : t('comparison.ofItReal', { points: pointsLine(language, module.realChangeTo - module.before) });
      return [nameOf(module.id), figures, real].filter(Boolean).join(', ');
    });
  return `${t('comparison.chart')} ${rows.join('; ')}.`;
}
