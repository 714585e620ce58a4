import type { Section } from '../reports/sections.ts';
import type { NoteQuestionId } from './path.ts';

/** One of the founding note's guiding questions, as a stop for a group without a checklist. */
interface NoteQuestion {
  /** The element of the founding note that holds its words. */
  readonly id: NoteQuestionId;
  readonly minutes: number;
  /** Screens of the assessment in which it is answered: what stands after "/a/<id>/". */
  readonly places: readonly { readonly name: string; readonly path: string }[];
  /** Sections of the annex that print the answer. */
  readonly sections: readonly Section[];
}

const STEPS = { name: 'steps', path: 'plan/steps' };
const PRACTICES = { name: 'practices', path: 'plan/practices' };
const BENCHMARKS = { name: 'benchmarks', path: 'plan/benchmarks' };
const PRIORITY = { name: 'priority', path: 'plan/priority' };
const OBSTACLES = { name: 'obstacles', path: 'diaspora' };
const CONTEXT = { name: 'context', path: 'context' };
const COHERENCE = { name: 'coherence', path: 'coherence' };
const IMPACT = { name: 'impact', path: 'impact' };
const ENTRY_POINTS = { name: 'entryPoints', path: 'plan/entry-points' };

/** The questions of working sessions 2.A and 2.B in their order, for a group with two hours (founding note, lines 225–268 and 410–437). */
export const NOTE_ROUTE: readonly NoteQuestion[] = [
  { id: 'QA1', minutes: 20, places: [OBSTACLES], sections: ['obstacles'] },
  { id: 'QA2', minutes: 15, places: [STEPS, PRACTICES], sections: ['action', 'practices'] },
  { id: 'QA3', minutes: 10, places: [BENCHMARKS], sections: ['action'] },
  { id: 'QA4', minutes: 5, places: [PRIORITY], sections: ['action'] },
  {
    id: 'QB1',
    minutes: 30,
    places: [CONTEXT, COHERENCE, IMPACT],
    sections: ['plan-review', 'results', 'coherence', 'impact'],
  },
  { id: 'QB2', minutes: 10, places: [STEPS, PRACTICES], sections: ['action', 'practices'] },
  { id: 'QB3', minutes: 10, places: [CONTEXT, BENCHMARKS], sections: ['context', 'action'] },
  { id: 'QB4', minutes: 10, places: [PRIORITY, ENTRY_POINTS], sections: ['action'] },
];
