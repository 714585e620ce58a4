import { formatSigned } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { RATINGS } from '#shared/results/rating.ts';
import { type AnnexNumber, annexNumbers } from '../brief/annex-numbers.ts';
import type { BriefModel } from '../brief/brief-model.ts';
import { cut } from '../brief/cut.ts';
import { BRIEF_LIMITS, type Within } from '../brief/limits.ts';
import { briefPlan } from '../brief/plan.ts';
import type { MatrixLines } from '../coherence-model.ts';
import type { EffectLine, PolicyLines } from '../impact-model.ts';
import type { IndicatorLine, ReportModel } from '../report-model.ts';
import { briefFigures } from './brief-figures.ts';

/** How many of each the two pages have room for (framework F2). */
const MOST = { redFlags: 3, conflicts: 2, benchmarks: 3, decisions: 3 } as const;

/** What every part of the brief stands on. */
interface Desk {
  readonly model: ReportModel;
  readonly t: Translate;
  readonly numberOf: AnnexNumber;
  readonly within: Within;
}

/** What the executive brief says, all of it taken from what the annex says. */
export function briefModel(model: ReportModel, t: Translate): BriefModel {
  const within: Desk['within'] = (piece, text, number) => cut(text, BRIEF_LIMITS[piece], t('brief.see', { number }));
  const desk: Desk = { model, t, numberOf: annexNumbers(model, t), within };
  const flags = inOrderOfUrgency(model.redFlags);
  const harm = biggestHarm(model);
  const conflicts = openConflicts(model);
  return {
    masthead: model.masthead && { ...model.masthead, name: cut(model.masthead.name, BRIEF_LIMITS.organisation, '…') },
    place: within('place', model.place, '1'),
    round: within('round', t('annex.cover.dated', { round: model.round, date: model.roundDate }), '1'),
    isDraft: model.isDraft,
    headline: within('headline', model.finding, desk.numberOf('results', t('annex.results.overview'))),
    figures: briefFigures(model, within, desk.numberOf, t),
    modules: model.modules.map(({ id, short, figures }) => ({
      id,
      name: short,
      score: figures.score,
      rating: figures.rating,
      range: figures.raw.low === figures.raw.high ? '' : figures.range,
      band: figures.score === '' || figures.raw.rating === null ? null : RATINGS.indexOf(figures.raw.rating),
    })),
    redFlags: flags.slice(0, MOST.redFlags).map((flag) => flagOf(flag, desk)),
    redFlagsInAll: flags.length > MOST.redFlags ? t('brief.redFlagsInAll', { count: flags.length }) : '',
    conflicts: conflicts.slice(0, MOST.conflicts).map((conflict) => conflictOf(conflict, desk)),
    harm: harm && harmOf(harm, desk),
    ...briefPlan(model, within, desk.numberOf, t),
    decisions: decisionsOf(conflicts, harm, desk).slice(0, MOST.decisions),
  };
}

/** The lowest level first, then the heaviest; else as in the framework. */
const inOrderOfUrgency = (flags: readonly IndicatorLine[]): IndicatorLine[] =>
  [...flags].sort((a, b) => Number(a.raw) - Number(b.raw) || b.weight - a.weight);

function flagOf(
  { id, statement, value, step }: IndicatorLine,
  { t, within, numberOf }: Desk,
): BriefModel['redFlags'][number] {
  const number = numberOf('results', t('annex.redFlags.title'));
  return {
    statement: within('redFlag', `${id}  ${statement}`, number),
    level: value,
    step: within('step', step, number),
  };
}

/** A clash that is not settled, logged or read from the matrix. */
interface OpenConflict {
  readonly matrix: MatrixLines;
  readonly pair: string;
  readonly clash: string;
  readonly owner: string;
  readonly decision: string;
  /** The stronger of the two effects, −3 to 0. */
  readonly worst: number;
}

const worstOf = ({ raw }: MatrixLines, ids: readonly string[]): number =>
  Math.min(
    0,
    ...raw.cells.filter(({ from, to }) => ids.includes(from) && ids.includes(to)).map(({ score }) => score ?? 0),
  );

/** Logged ones first, as they have owners; then pairs in conflict that nobody has logged. */
function openConflicts({ matrices, language }: ReportModel): OpenConflict[] {
  const logged = matrices.flatMap((matrix) =>
    matrix.raw.conflicts.map((conflict, index) => ({
      matrix,
      between: conflict.between.join(' '),
      isSettled: conflict.isSettled,
      pair: matrix.conflicts[index]?.pair ?? '',
      clash: conflict.clash,
      owner: conflict.owner || conflict.decidedBy,
      decision: conflict.decision,
      worst: worstOf(matrix, conflict.between),
    })),
  );
  const isLogged = (matrix: MatrixLines, ids: readonly [string, string]) =>
    logged.some((each) => each.matrix === matrix && [ids.join(' '), ids.toReversed().join(' ')].includes(each.between));
  const unlogged = matrices.flatMap((matrix) =>
    matrix.raw.pairs.flatMap((pair, index) => {
      const worst = worstOf(matrix, [pair.first, pair.second]);
      if (worst === 0 || isLogged(matrix, [pair.first, pair.second])) return [];
      const line = matrix.pairs[index];
      const effects = [pair.forward, pair.back].map((effect) =>
        effect === null ? '–' : formatSigned(language, effect),
      );
      return line
        ? [
            {
              matrix,
              pair: line.pair,
              clash: `${line.type}: ${effects.join(' / ')}`,
              owner: line.whoMeets,
              decision: '',
              worst,
            },
          ]
        : [];
    }),
  );
  const byWorst = (a: OpenConflict, b: OpenConflict) => a.worst - b.worst;
  return [...logged.filter(({ isSettled }) => !isSettled).sort(byWorst), ...unlogged.sort(byWorst)];
}

function conflictOf({ matrix, pair, clash, owner }: OpenConflict, { t, within, numberOf }: Desk) {
  const number = numberOf('coherence', matrix.title);
  return {
    pair: within('pair', pair, number),
    clash: within('conflict', clash, number),
    owner: owner === '' ? t('brief.noOwner') : within('body', owner, number),
  };
}

/** A harm with the policy that does it. */
interface Harm {
  readonly policy: PolicyLines;
  readonly effect: EffectLine;
}

const biggestHarm = ({ policies }: ReportModel): Harm | null =>
  policies
    .flatMap((policy) => policy.effects.map((effect) => ({ policy, effect })))
    .filter(({ effect }) => effect.raw.significance < 0)
    .sort((a, b) => a.effect.raw.significance - b.effect.raw.significance)[0] ?? null;

function harmOf({ policy, effect }: Harm, { t, within, numberOf }: Desk): NonNullable<BriefModel['harm']> {
  const number = numberOf('impact', policy.title);
  return {
    policy: within('policy', policy.title, number),
    effect: within('harm', t('brief.harmTo', { group: effect.group, effect: effect.text }), number),
    figure: effect.figure,
    measure: effect.measure === null ? t('brief.noMeasure') : within('measure', effect.measure.text, number),
    residual: effect.residual,
  };
}

/** What only the minister can decide: the policy that harms most, and the conflicts without a decision. */
function decisionsOf(conflicts: readonly OpenConflict[], harm: Harm | null, { t, within, numberOf }: Desk): string[] {
  const recommended = harm?.policy.raw.policy.recommendation ?? null;
  return [
    ...(harm && recommended
      ? [
          within(
            'decision',
            t('brief.decidePolicy', { policy: harm.policy.title, what: t(`impact.recommend.${recommended}`) }),
            numberOf('impact', harm.policy.title),
          ),
        ]
      : []),
    ...conflicts
      .slice(0, MOST.conflicts)
      .filter(({ decision }) => decision === '')
      .map(({ matrix, pair, owner }) =>
        within(
          'decision',
          t(owner === '' ? 'brief.decideConflict' : 'brief.decideOwned', { pair, owner }),
          numberOf('coherence', matrix.title),
        ),
      ),
  ];
}
