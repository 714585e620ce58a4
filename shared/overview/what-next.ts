import type { IndicatorId } from '../assessment/ids.ts';

/** What of an assessment says what comes next. Moments are ISO texts. */
export interface Standing {
  /** Indicators without a counted value, in the framework's order. */
  readonly unanswered: readonly { readonly id: IndicatorId; readonly critical: boolean }[];
  readonly indicators: number;
  readonly toSettle: number;
  readonly toConfirm: number;
  readonly plan: {
    readonly steps: number;
    /** Steps that lack an owner, a date, a cost or a benchmark. */
    readonly lacking: number;
    readonly hasPriority: boolean;
  };
  readonly lastChange: string;
  /** When a report was last made of it; null where none was. */
  readonly lastReport: string | null;
  readonly lastBackup: string | null;
  readonly now: string;
  /** Whether anything can still be answered, settled or planned. */
  readonly isOpen: boolean;
}

export type NextThing =
  | { readonly kind: 'critical' | 'unanswered'; readonly count: number; readonly first: IndicatorId }
  | { readonly kind: 'settle' | 'confirm' | 'plan-lacking'; readonly count: number }
  | { readonly kind: 'plan-none' | 'plan-priority' | 'report-none' | 'report-outdated' | 'backup-none' }
  | { readonly kind: 'backup-old'; readonly days: number };

const MOST_LINES = 6;
/** A backup older than this, with something saved since, is worth a line. */
const OLD_BACKUP_DAYS = 7;
const DAY_MS = 86_400_000;

/** What comes next: what decides most of the results first, then what only a meeting can do, then the rest in the order of the work; the safety of it all last. */
export function whatNext(standing: Standing): readonly NextThing[] {
  const { isOpen } = standing;
  return [...(isOpen ? openThings(standing) : []), ...reportThing(standing), ...backupThing(standing)].slice(
    0,
    MOST_LINES,
  );
}

function openThings({ unanswered, toSettle, toConfirm, ...standing }: Standing): NextThing[] {
  const counted = (kind: 'settle' | 'confirm', count: number): NextThing[] => (count > 0 ? [{ kind, count }] : []);
  return [
    ...indicatorsThing(
      'critical',
      unanswered.filter(({ critical }) => critical),
    ),
    ...counted('settle', toSettle),
    ...counted('confirm', toConfirm),
    ...indicatorsThing(
      'unanswered',
      unanswered.filter(({ critical }) => !critical),
    ),
    ...planThing({ unanswered, ...standing }),
  ];
}

function indicatorsThing(kind: 'critical' | 'unanswered', indicators: Standing['unanswered']): NextThing[] {
  const [first] = indicators;
  return first ? [{ kind, count: indicators.length, first: first.id }] : [];
}

/** A plan is asked for once half of the indicators are answered: before that there is little to plan from. */
function planThing({
  plan: { steps, lacking, hasPriority },
  unanswered,
  indicators,
}: Pick<Standing, 'plan' | 'unanswered' | 'indicators'>): NextThing[] {
  if (steps === 0) return unanswered.length * 2 > indicators ? [] : [{ kind: 'plan-none' }];
  if (lacking > 0) return [{ kind: 'plan-lacking', count: lacking }];
  return hasPriority ? [] : [{ kind: 'plan-priority' }];
}

function reportThing({ lastReport, lastChange, unanswered, indicators }: Standing): NextThing[] {
  if (lastReport !== null) return lastReport < lastChange ? [{ kind: 'report-outdated' }] : [];
  return indicators > 0 && unanswered.length === 0 ? [{ kind: 'report-none' }] : [];
}

function backupThing({ lastBackup, lastChange, now }: Standing): NextThing[] {
  if (lastBackup === null) return [{ kind: 'backup-none' }];
  const days = Math.floor((Date.parse(now) - Date.parse(lastBackup)) / DAY_MS);
  return lastChange > lastBackup && days >= OLD_BACKUP_DAYS ? [{ kind: 'backup-old', days }] : [];
}
