import type { AnswerValue } from '../assessment/answer.ts';
import type { IndicatorId, ModuleId } from '../assessment/ids.ts';
import { isLevel, type Level } from '../assessment/level.ts';
import type { ChangeReason, LevelChange } from '../assessment/level-change.ts';
import { indicatorsOf } from '../framework/find-indicator.ts';
import { DIRECTIONS, STAGES } from '../framework/stages.ts';
import { LEAST_TAGGED_ANSWERS } from './by-tag.ts';
import { type Results, type ResultsInput, resultsOf } from './results.ts';
import { scoreOf } from './scoring.ts';

/** A set of indicators in two rounds: on the panel, and each round's headline for itself. Scores 0–100; null where withheld. */
interface ComparedScore {
  /** Indicators answered with a level in both rounds. */
  readonly n: number;
  /** The earlier round over the panel; withheld below three indicators, as every score over a selection. */
  readonly before: number | null;
  readonly after: number | null;
  /** Where the panel would stand had only real change happened. */
  readonly realChangeTo: number | null;
  readonly headlineBefore: number | null;
  readonly headlineAfter: number | null;
}

export interface ComparedIndicator {
  readonly id: IndicatorId;
  readonly moduleId: ModuleId;
  readonly before: AnswerValue | null;
  readonly after: AnswerValue | null;
  /** Answered with a level in both rounds. */
  readonly isInPanel: boolean;
  /** Null while a changed level has none; only an indicator of the panel whose level changed needs one. */
  readonly reason: ChangeReason | null;
  readonly note: string;
}

export interface Comparison {
  readonly modules: readonly (ComparedScore & { readonly id: ModuleId })[];
  readonly byStage: readonly (ComparedScore & { readonly id: string })[];
  readonly byDirection: readonly (ComparedScore & { readonly id: string })[];
  /** Every indicator that was answered in either round, in the order of the later round's framework. */
  readonly indicators: readonly ComparedIndicator[];
  /** Indicators of the panel that weigh otherwise than in the earlier round; both sides use the later weights. */
  readonly reweighted: readonly IndicatorId[];
}

interface PanelItem extends ComparedIndicator {
  readonly before: Level;
  readonly after: Level;
  readonly stage: string;
  readonly direction: string;
  readonly weight: number;
}

/** Two rounds side by side, matched by indicator id within one framework key (framework C3, C4). */
export function compareRounds(
  earlier: ResultsInput,
  later: ResultsInput,
  reasons: readonly LevelChange[] = [],
): Comparison {
  const [before, after] = [earlier, later].map((round) => resultsOf(round, { kind: 'proposed' })) as [Results, Results];
  const indicators = comparedIndicators(before, after, later, reasons);
  const panel = panelOf(indicators, later);
  const ownWeight = weightIn(earlier);
  const compare = (items: readonly PanelItem[], headlineBefore: number | null, headlineAfter: number | null) => ({
    ...panelScores(items),
    headlineBefore,
    headlineAfter,
  });
  const byTag = (part: 'byStage' | 'byDirection', tag: 'stage' | 'direction', ids: readonly string[]) =>
    ids.map((id) => ({
      id,
      ...compare(
        panel.filter((item) => item[tag] === id),
        scoreOfTag(before[part], id),
        scoreOfTag(after[part], id),
      ),
    }));
  return {
    modules: later.framework.modules.map(({ id }) => ({
      id,
      ...compare(
        panel.filter((item) => item.moduleId === id),
        headlineOf(before, id),
        headlineOf(after, id),
      ),
    })),
    byStage: byTag('byStage', 'stage', STAGES),
    byDirection: byTag('byDirection', 'direction', DIRECTIONS),
    indicators,
    reweighted: panel.filter(({ id, weight }) => ownWeight.get(id) !== weight).map(({ id }) => id),
  };
}

function comparedIndicators(
  before: Results,
  after: Results,
  later: ResultsInput,
  reasons: readonly LevelChange[],
): ComparedIndicator[] {
  const valueBefore = new Map(before.indicators.map(({ id, value }) => [id, value]));
  const valueAfter = new Map(after.indicators.map(({ id, value }) => [id, value]));
  const given = new Map(reasons.map((each) => [each.indicatorId, each]));
  return later.framework.modules.flatMap((module) =>
    module.indicators
      .map(({ id }): ComparedIndicator => {
        const [from, to] = [valueBefore.get(id) ?? null, valueAfter.get(id) ?? null];
        const own = given.get(id);
        const holds = own !== undefined && from !== to && own.from === from && own.to === to;
        return {
          id,
          moduleId: module.id,
          before: from,
          after: to,
          isInPanel: isLevel(from) && isLevel(to),
          reason: holds ? own.reason : null,
          note: holds ? own.note : '',
        };
      })
      .filter((each) => each.before !== null || each.after !== null),
  );
}

/** Both sides of the panel are weighed as the later round weighs. */
function panelOf(indicators: readonly ComparedIndicator[], later: ResultsInput): PanelItem[] {
  const structures = new Map(indicatorsOf(later.framework).map((each) => [each.id, each]));
  const weights = weightIn(later);
  return indicators.flatMap((each) => {
    const { before, after } = each;
    const structure = structures.get(each.id);
    if (!structure || !isLevel(before) || !isLevel(after)) return [];
    const { stage, direction } = structure;
    return [{ ...each, before, after, stage, direction, weight: weights.get(each.id) ?? structure.weight }];
  });
}

const weightIn = ({ framework, assessment }: ResultsInput): ReadonlyMap<IndicatorId, number> =>
  new Map(indicatorsOf(framework).map(({ id, weight }) => [id, assessment.weights[id] ?? weight]));

function panelScores(items: readonly PanelItem[]) {
  const scoreAs = (levelOf: (item: PanelItem) => Level) =>
    items.length < LEAST_TAGGED_ANSWERS
      ? null
      : scoreOf(items.map((item) => ({ weight: item.weight, value: levelOf(item), grade: null }))).score;
  return {
    n: items.length,
    before: scoreAs((item) => item.before),
    after: scoreAs((item) => item.after),
    realChangeTo: scoreAs((item) => (item.reason === 'real-change' ? item.after : item.before)),
  };
}

/** A module's headline is withheld with its rating. */
function headlineOf(results: Results, id: ModuleId): number | null {
  const module = results.modules.find((each) => each.id === id);
  return module === undefined || module.rating === null ? null : module.score;
}

const scoreOfTag = (scores: Results['byStage'], id: string): number | null =>
  scores.find((each) => each.id === id)?.score ?? null;

/** Whether a change of level is still without its reason (framework C4). */
export const lacksReason = ({ isInPanel, before, after, reason }: ComparedIndicator): boolean =>
  isInPanel && before !== after && reason === null;
