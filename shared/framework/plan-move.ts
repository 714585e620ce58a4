import type { AgreedAnswer, Answer } from '../assessment/answer.ts';
import type { AssessmentSetup } from '../assessment/assessment.ts';
import type { IndicatorId, ModuleId } from '../assessment/ids.ts';
import { type ComparableFramework, compareFrameworks } from './compare-frameworks.ts';
import { indicatorsOf } from './find-indicator.ts';
import type { FrameworkShape } from './framework.ts';

export interface MoveInput {
  /** Null where the framework in which the answers were given is not here: then only ids can be compared. */
  readonly from: ComparableFramework | null;
  readonly to: ComparableFramework;
  readonly answers: readonly Pick<Answer, 'indicatorId'>[];
  readonly agreed: readonly Pick<AgreedAnswer, 'indicatorId'>[];
}

/** What becomes of an assessment in another framework. Answers go by the id of the indicator; none is ever thrown away. */
export interface MovePlan {
  /** Answered, and asked as before. */
  readonly carried: readonly IndicatorId[];
  /** Answered, and asked in other words that mean the same. */
  readonly reworded: readonly IndicatorId[];
  /** Answered, and asked otherwise now: own answers are to be confirmed, an agreed one must be agreed again. */
  readonly toConfirm: readonly IndicatorId[];
  /** Not asked before. */
  readonly added: readonly IndicatorId[];
  /** Not asked any more, answered or not. */
  readonly dropped: readonly IndicatorId[];
  /** Answered and not asked any more: kept, in no figure. */
  readonly setAside: readonly {
    readonly indicatorId: IndicatorId;
    readonly answers: number;
    readonly isAgreed: boolean;
  }[];
  readonly modulesAdded: readonly ModuleId[];
  readonly modulesDropped: readonly ModuleId[];
}

export function planMove({ from, to, answers, agreed }: MoveInput): MovePlan {
  const compared = compareFrameworks(from ?? to, to);
  const answersOf = Map.groupBy(answers, ({ indicatorId }) => indicatorId);
  const isAgreed = new Set(agreed.map(({ indicatorId }) => indicatorId));
  const isAsked = new Set(indicatorsOf(to).map(({ id }) => id));
  const answered = [...new Set([...answersOf.keys(), ...isAgreed])].sort();
  const among = (ids: readonly IndicatorId[]) => answered.filter((id) => ids.includes(id));
  const [reworded, toConfirm] = [among(compared.reworded), among(compared.changed)];
  const modulesOf = (framework: FrameworkShape) => framework.modules.map(({ id }) => id);
  return {
    carried: answered.filter((id) => isAsked.has(id) && !reworded.includes(id) && !toConfirm.includes(id)),
    reworded,
    toConfirm,
    added: compared.added,
    dropped: compared.dropped,
    setAside: answered
      .filter((id) => !isAsked.has(id))
      .map((indicatorId) => ({
        indicatorId,
        answers: answersOf.get(indicatorId)?.length ?? 0,
        isAgreed: isAgreed.has(indicatorId),
      })),
    modulesAdded: modulesOf(to).filter((id) => !modulesOf(from ?? to).includes(id)),
    modulesDropped: modulesOf(from ?? to).filter((id) => !modulesOf(to).includes(id)),
  };
}

/** A body answers for its modules as far as they are there; one that answered for all of them answers for the new ones too. */
export function modulesAfterMove(
  own: readonly ModuleId[],
  from: FrameworkShape | null,
  to: FrameworkShape,
): ModuleId[] {
  const all = to.modules.map(({ id }) => id);
  const hadAll = from?.modules.every(({ id }) => own.includes(id)) ?? false;
  return hadAll ? all : all.filter((id) => own.includes(id));
}

/** The set-up as far as it names modules and indicators that are there. */
export function setupAfterMove<S extends Pick<AssessmentSetup, 'modulesNotAssessed' | 'weights' | 'leadBodies'>>(
  setup: S,
  to: FrameworkShape,
): S {
  const modules = new Set(to.modules.map(({ id }) => id));
  const indicators = new Set<string>(indicatorsOf(to).map(({ id }) => id));
  const kept = <V>(record: Readonly<Record<string, V>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => indicators.has(id)));
  return {
    ...setup,
    modulesNotAssessed: setup.modulesNotAssessed.filter(({ moduleId }) => modules.has(moduleId)),
    weights: kept(setup.weights),
    leadBodies: kept(setup.leadBodies),
  };
}
