import { headsOf } from './chain.ts';
import { lackedBy, type Standing, saysTheSame, standingOf } from './merge.ts';
import type { PackedChange } from './package-format.ts';

/** What a person decides about a conflict. */
export const CHOICES = ['mine', 'theirs', 'comment'] as const;
export type Choice = (typeof CHOICES)[number];

/** A step of a history, wherever it was written. */
export type HistoryStep = Pick<PackedChange, 'id' | 'parents' | 'author' | 'at'> & { readonly after: unknown };

/** A step that an import itself writes, on top of both histories. */
interface SettlingStep {
  readonly id: string;
  readonly parents: readonly string[];
  readonly after: unknown;
}

/** What an import does with one record. */
export interface RecordPlan {
  readonly record: string;
  readonly standing: Standing;
  /** Their steps that we lack. */
  readonly lacked: readonly HistoryStep[];
  /** The state that is stored now, and theirs; null where there is none. */
  readonly mine: unknown;
  readonly theirs: unknown;
  /** The state after the import. */
  readonly result: unknown;
  readonly settling: SettlingStep | null;
  /** A conflict that nobody has decided yet; until then `mine` stands. */
  readonly isOpen: boolean;
}

interface Meeting {
  readonly record: string;
  readonly ours: readonly HistoryStep[];
  readonly theirs: readonly HistoryStep[];
  readonly choice: Choice | undefined;
  readonly keepBoth: (mine: unknown, theirs: unknown) => unknown;
  readonly settlingId: SettlingId;
}

/** The id of a settling step, the same wherever the same ends are settled in the same way: so both sides agree without asking. */
export type SettlingId = (parents: readonly string[], after: unknown) => string;

/** Plans what an import does with one record, by the rule of merging. */
export function planRecord({ record, ours, theirs, choice, keepBoth, settlingId }: Meeting): RecordPlan {
  const standing = standingOf(ours, theirs);
  const mine = ours.at(-1)?.after ?? null;
  const head = theirs.at(-1)?.after ?? null;
  const plan = { record, mine, theirs: head, settling: null, isOpen: false };
  if (standing === 'equal' || standing === 'known') return { ...plan, standing, lacked: [], result: mine };
  const lacked = lackedBy(ours, theirs);
  if (standing !== 'conflict') return { ...plan, standing, lacked, result: head };
  const settled = { ...plan, lacked, isOpen: false };
  if (saysTheSame(mine, head))
    return settle({ ...settled, standing: 'equal', result: laterOf(ours, theirs) }, ours, settlingId);
  const result = choice === 'theirs' ? head : choice === 'comment' ? keepBoth(mine, head) : mine;
  return settle({ ...settled, standing, result, isOpen: choice === undefined }, ours, settlingId);
}

/** Of two states that say the same, the one that was written later, so that both sides keep the same moment. */
function laterOf(ours: readonly HistoryStep[], theirs: readonly HistoryStep[]): unknown {
  const ends = [ours.at(-1), theirs.at(-1)].sort((a, b) =>
    (a?.at ?? '') + (a?.id ?? '') < (b?.at ?? '') + (b?.id ?? '') ? 1 : -1,
  );
  return ends[0]?.after ?? null;
}

/** Puts a state on top of what a plan leaves, by a step that follows every end. */
export function settle(plan: RecordPlan, ours: readonly HistoryStep[], settlingId: SettlingId): RecordPlan {
  const ends = headsOf([...ours, ...plan.lacked]).map(({ id }) => id);
  return { ...plan, settling: { id: settlingId(ends, plan.result), parents: ends, after: plan.result } };
}

/** Whether an import writes anything about this record. */
export const changesSomething = ({ lacked, settling }: RecordPlan): boolean => lacked.length > 0 || settling !== null;
