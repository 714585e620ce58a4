import { type DueFrequency, readingsDue } from './readings-due.ts';

/** What stands on the timeline, in the order in which things of one day are shown. */
export const TIMELINE_KINDS = [
  'step',
  'review',
  'evidence',
  'reading',
  'target',
  'entry-point',
  'priority',
  'next-round',
] as const;
/** Nobody can be late for what merely takes place: such a day is `past` once it is over. */
export const TIMELINE_STATES = ['open', 'done', 'overdue', 'past'] as const;

export interface TimelineEntry {
  readonly kind: (typeof TIMELINE_KINDS)[number];
  /** The same each time: the row, and for a reading that is due its last day. */
  readonly id: string;
  /** Where only a year is known, its last day. */
  readonly day: string;
  readonly isYearOnly: boolean;
  readonly title: string;
  /** The body that must act; empty where none is known. */
  readonly body: string;
  readonly state: (typeof TIMELINE_STATES)[number];
}

interface Value {
  readonly value: number;
  readonly year: number;
}

export interface TimelineInput {
  /** Such as "2027-06-30". Something is overdue from the day after its own. */
  readonly today: string;
  readonly steps: readonly {
    readonly id: string;
    readonly step: string;
    readonly ownerBody: string;
    readonly date: string;
    readonly status: string;
  }[];
  readonly policies: readonly {
    readonly id: string;
    readonly title: string;
    readonly lead: string;
    readonly reviewDate: string;
  }[];
  readonly gaps: readonly {
    readonly id: string;
    readonly what: string;
    readonly ownerBody: string;
    readonly date: string;
  }[];
  readonly benchmarks: readonly {
    readonly id: string;
    readonly statement: string;
    readonly trackerBody: string;
    readonly baseline: Value | null;
    readonly target: Value | null;
    readonly frequency: DueFrequency | null;
    readonly isReached: boolean;
  }[];
  /** A reading's date is a year or a day. */
  readonly readings: readonly { readonly benchmarkId: string; readonly date: string }[];
  readonly entryPoints: readonly {
    readonly id: string;
    readonly document: string;
    readonly body: string;
    readonly date: string;
  }[];
  readonly priority: {
    readonly issue: string;
    readonly speakerBody: string;
    readonly date: string;
  } | null;
  /** Rounds that follow this one. */
  readonly nextRounds: readonly { readonly id: string; readonly title: string; readonly date: string }[];
}

type Dated = Omit<TimelineEntry, 'state' | 'isYearOnly'> & { readonly isDone: boolean };

/** Everything of the plan that has a date, in order of time; steps that were dropped are left out. */
export function timelineOf(input: TimelineInput): TimelineEntry[] {
  const entries = [...tasks(input), ...benchmarkEntries(input), ...events(input)];
  return entries.filter(({ day }) => day !== '').sort(byDay);
}

function tasks({ today, steps, policies, gaps }: TimelineInput): TimelineEntry[] {
  const rows: Dated[] = [
    ...steps
      .filter(({ status }) => status !== 'dropped')
      .map(({ id, step, ownerBody, date, status }) => ({
        kind: 'step' as const,
        id,
        day: date,
        title: step,
        body: ownerBody,
        isDone: status === 'done',
      })),
    // A review leaves no mark of its own: it is due until its day is moved on.
    ...policies.map(({ id, title, lead, reviewDate }) => ({
      kind: 'review' as const,
      id,
      day: reviewDate,
      title,
      body: lead,
      isDone: false,
    })),
    ...gaps.map(({ id, what, ownerBody, date }) => ({
      kind: 'evidence' as const,
      id,
      day: date,
      title: what,
      body: ownerBody,
      isDone: false,
    })),
  ];
  return rows.map((row) => withState(row, today, false));
}

function benchmarkEntries({ today, benchmarks, readings }: TimelineInput): TimelineEntry[] {
  return benchmarks.flatMap((benchmark) => {
    const { id, statement, trackerBody, baseline, target, frequency, isReached } = benchmark;
    const own = readings.filter(({ benchmarkId }) => benchmarkId === id).map(({ date }) => date);
    const named = { title: statement, body: trackerBody };
    const due =
      baseline && target && frequency
        ? readingsDue({ from: baseline.year, to: target.year, frequency, readings: own }).map(
            ({ day, isDone }): Dated => ({ kind: 'reading', id: `${id}/${day}`, day, ...named, isDone }),
          )
        : [];
    const goal: Dated[] = target
      ? [{ kind: 'target', id, day: `${target.year}-12-31`, ...named, isDone: isReached }]
      : [];
    return [
      ...due.map((row) => withState(row, today, false)),
      ...goal.map((row) => ({ ...withState(row, today, false), isYearOnly: true })),
    ];
  });
}

function events({ today, entryPoints, priority, nextRounds }: TimelineInput): TimelineEntry[] {
  const rows: Dated[] = [
    ...entryPoints.map(({ id, document, body, date }) => ({
      kind: 'entry-point' as const,
      id,
      day: date,
      title: document,
      body,
      isDone: false,
    })),
    ...(priority
      ? [
          {
            kind: 'priority' as const,
            id: 'the-one',
            day: priority.date,
            title: priority.issue,
            body: priority.speakerBody,
            isDone: false,
          },
        ]
      : []),
    ...nextRounds.map(({ id, title, date }) => ({
      kind: 'next-round' as const,
      id,
      day: date,
      title,
      body: '',
      isDone: false,
    })),
  ];
  return rows.map((row) => withState(row, today, true));
}

function withState({ isDone, ...row }: Dated, today: string, isEvent: boolean): TimelineEntry {
  const isOver = row.day < today;
  const state = isDone ? 'done' : !isOver ? 'open' : isEvent ? 'past' : 'overdue';
  return { ...row, isYearOnly: false, state };
}

const byDay = (one: TimelineEntry, other: TimelineEntry): number => {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return TIMELINE_KINDS.indexOf(one.kind) - TIMELINE_KINDS.indexOf(other.kind);
};
