import type { Level } from '../assessment/level.ts';

/** Why a proposed step ranks where it does, in the order of weight. */
export const PROPOSAL_REASONS = ['critical', 'level-0', 'level-1', 'level-2', 'influence', 'cheap-evidence'] as const;
type ProposalReason = (typeof PROPOSAL_REASONS)[number];

/** What each reason counts; shown to the user beside the list. The weights are this program's own choice. */
export const PROPOSAL_POINTS: Readonly<Record<ProposalReason, number>> = {
  critical: 4,
  'level-0': 3,
  'level-1': 2,
  'level-2': 1,
  influence: 2,
  'cheap-evidence': 1,
};

/** Indicators at this level or below are low: at 0 and 1 the framework has a first step, at 2 a next one. */
const LOW = 2;

export interface RankedIndicator {
  readonly id: string;
  readonly moduleId: string;
  readonly isCritical: boolean;
  /** The counted level; null where it is none. */
  readonly level: Level | null;
  /** Rests on a document, so a later reader can check progress without a new study. */
  readonly isWellEvidenced: boolean;
}

export interface RankedProposal {
  readonly id: string;
  readonly level: Level;
  readonly reasons: readonly ProposalReason[];
  readonly points: number;
}

/** The module whose influence is strong: its influence is above 0 and among the upper half of all nodes that have one. */
export function strongModules(nodes: readonly { readonly id: string; readonly influence: number | null }[]): string[] {
  const known = nodes.flatMap(({ id, influence }) => (influence === null ? [] : [{ id, influence }]));
  const ranked = known.map(({ influence }) => influence).sort((a, b) => b - a);
  const bar = ranked[Math.ceil(ranked.length / 2) - 1] ?? Number.POSITIVE_INFINITY;
  return known.filter(({ influence }) => influence > 0 && influence >= bar).map(({ id }) => id);
}

/** Low indicators, the most points first, else in the order of the checklist. */
export function rankProposals(indicators: readonly RankedIndicator[], strong: readonly string[]): RankedProposal[] {
  return indicators
    .flatMap((each): RankedProposal[] => {
      const { id, level } = each;
      if (level === null || level > LOW) return [];
      const reasons = reasonsFor({ ...each, level }, strong);
      return [{ id, level, reasons, points: reasons.reduce((sum, reason) => sum + PROPOSAL_POINTS[reason], 0) }];
    })
    .sort((a, b) => b.points - a.points);
}

function reasonsFor(
  { moduleId, isCritical, level, isWellEvidenced }: RankedIndicator,
  strong: readonly string[],
): ProposalReason[] {
  const holds: Readonly<Record<ProposalReason, boolean>> = {
    critical: isCritical,
    'level-0': level === 0,
    'level-1': level === 1,
    'level-2': level === 2,
    influence: strong.includes(moduleId),
    'cheap-evidence': isWellEvidenced,
  };
  return PROPOSAL_REASONS.filter((reason) => holds[reason]);
}
