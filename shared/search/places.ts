/** Kinds of things that can be found, as they are shown together; in this order. */
export const SEARCH_GROUPS = [
  'assessments',
  'indicators',
  'answers',
  'sources',
  'steps',
  'plan',
  'context',
  'impact',
  'coherence',
  'diaspora',
  'bodies',
  'workshop',
  'other',
] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

interface Place {
  readonly group: SearchGroup;
  /** The screen within the assessment: the rest of its address after the assessment's id. */
  readonly screenOf: (record: readonly string[], state: object) => string;
}

const at = (screen: string) => (): string => screen;
const inPlan = (part: string): Place => ({ group: 'plan', screenOf: at(`/plan/${part}`) });
const ofPolicy = (state: object): string => `/impact/${String(Reflect.get(state, 'policyId') ?? '')}`;

/** By the first word of a record's name in history. */
const PLACES: Readonly<Record<string, Place>> = {
  assessment: { group: 'assessments', screenOf: at('') },
  respondent: { group: 'bodies', screenOf: at('/setup') },
  answer: { group: 'answers', screenOf: ([, , indicator]) => `/checklist/${indicator}` },
  agreed: { group: 'answers', screenOf: ([, indicator]) => `/settle/${indicator}` },
  'level-change': { group: 'answers', screenOf: at('/compare') },
  evidence: { group: 'sources', screenOf: at('/checklist') },
  suggestion: { group: 'coherence', screenOf: at('/results') },
  measure: { group: 'coherence', screenOf: at('/coherence') },
  interaction: { group: 'coherence', screenOf: at('/coherence') },
  coordination: { group: 'coherence', screenOf: at('/coherence') },
  conflict: { group: 'coherence', screenOf: at('/coherence') },
  policy: { group: 'impact', screenOf: ([, id]) => `/impact/${id}` },
  effect: { group: 'impact', screenOf: (_, state) => ofPolicy(state) },
  figure: { group: 'context', screenOf: at('/context') },
  chapter: { group: 'context', screenOf: at('/context') },
  obstacle: { group: 'diaspora', screenOf: at('/diaspora') },
  workshop: { group: 'workshop', screenOf: ([, id]) => `/workshop/at/${id}` },
  'workshop-place': { group: 'workshop', screenOf: at('/workshop') },
  decision: { group: 'workshop', screenOf: at('/workshop') },
  step: { group: 'steps', screenOf: at('/plan/steps') },
  benchmark: inPlan('benchmarks'),
  reading: inPlan('readings'),
  priority: inPlan('priority'),
  'result-row': inPlan('matrix'),
  'entry-point': inPlan('entry-points'),
  practice: inPlan('practices'),
  stakeholder: inPlan('stakeholders'),
  'evidence-gap': inPlan('evidence-gaps'),
  person: inPlan('steps'),
};

const ELSEWHERE: Place = { group: 'other', screenOf: at('/history') };

/** Where a record is shown, and among which hits it is listed. A kind without a place of its own is shown in what was done. */
export function placeOfHit(record: string, state: unknown): { readonly group: SearchGroup; readonly screen: string } {
  const parts = record.split('/');
  const { group, screenOf } = PLACES[parts[0] ?? ''] ?? ELSEWHERE;
  return { group, screen: screenOf(parts, Object(state)) };
}
