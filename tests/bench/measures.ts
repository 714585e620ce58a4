import type { Measure } from './measure.ts';
import { library } from './measures/library.ts';
import { memory } from './measures/memory.ts';
import { merge } from './measures/merge.ts';
import { reports } from './measures/reports.ts';
import { results } from './measures/results.ts';
import { save } from './measures/save.ts';
import { search } from './measures/search.ts';
import { start } from './measures/start.ts';
import { switchModule } from './measures/switch-module.ts';

/** Every line of the table of budgets, in its order. */
export const measures: readonly Measure[] = [
  save,
  results,
  reports,
  start,
  switchModule,
  library,
  search,
  merge,
  memory,
];
