import type { Translate } from '#shared/i18n/translate.ts';
import {
  type Block,
  column,
  definitions,
  heading,
  line,
  list,
  note,
  type Picture,
  paragraph,
  table,
} from '../blocks.ts';
import type { BenchmarkLine, PlanLines, StepLine } from '../plan-model.ts';
import type { ReportModel } from '../report-model.ts';
import { evidenceInShort, stakeholderBlocks } from './plan-around.ts';

/** What is promised: the one priority, next steps by actor, the results matrix, benchmarks with their trackers, entry points, and what stands around them. */
export function actionSection(
  { plan }: Pick<ReportModel, 'plan'>,
  pictures: readonly (Picture | null)[],
  t: Translate,
): Block[] {
  return [
    heading(1, t('annex.action.title')),
    ...priorityBlocks(plan, t),
    ...stepBlocks(plan, t),
    ...resultBlocks(plan, t),
    ...benchmarkBlocks(plan, pictures, t),
    ...entryBlocks(plan, t),
    ...stakeholderBlocks(plan, t),
    ...evidenceInShort(plan, t),
  ];
}

function priorityBlocks({ priority }: PlanLines, t: Translate): Block[] {
  const title = heading(2, t('annex.action.priorityTitle'));
  if (priority === null) return [title, paragraph(t('annex.action.noPriority'))];
  return [
    title,
    paragraph(priority.issue, 'finding'),
    ...(priority.mark === '' ? [] : [note(priority.mark)]),
    ...(priority.facts.length === 0
      ? []
      : [definitions(priority.facts.map(([term, text]) => ({ term, under: [], lines: line(text) })))]),
  ];
}

/** What was dropped was a promise once: it stays in the table with its state. */
function stepBlocks({ actors, costs }: PlanLines, t: Translate): Block[] {
  const title = heading(2, t('annex.action.stepsTitle'));
  if (actors.every(({ steps }) => steps.length === 0)) return [title, paragraph(t('annex.action.noSteps'))];
  return [
    title,
    ...actors.flatMap(({ name, steps, warning }) => [
      steps.length === 0 ? paragraph(t('annex.action.noStepsOf', { actor: name })) : stepTable(name, steps, t),
      ...(warning === '' ? [] : [note(warning)]),
    ]),
    ...(costs.length === 0 ? [] : [paragraph(t('annex.action.totals')), list(costs.map((text) => ({ text })))]),
  ];
}

const stepTable = (actor: string, steps: readonly StepLine[], t: Translate): Block =>
  table(
    t('annex.action.stepTable', { actor }),
    [
      column(t('annex.action.step'), 0.37),
      column(t('annex.action.owner'), 0.2),
      column(t('annex.action.date'), 0.13),
      column(t('annex.action.cost'), 0.15),
      column(t('annex.action.state'), 0.15),
    ],
    steps.map((step) => [
      [
        step.step,
        [
          step.isNewElement ? t('annex.action.newElement') : '',
          step.source === '' ? '' : t('annex.action.answers', { source: step.source }),
        ]
          .filter(Boolean)
          .join('; '),
        step.benchmark === '' ? '' : t('annex.action.serves', { benchmark: step.benchmark }),
      ]
        .filter(Boolean)
        .join('\n'),
      step.owner,
      step.date,
      step.cost,
      [step.status, ...step.marks].join('\n'),
    ]),
  );

function resultBlocks({ resultRows }: PlanLines, t: Translate): Block[] {
  const title = heading(2, t('annex.action.resultsTitle'));
  if (resultRows.length === 0) return [title, paragraph(t('annex.action.noResults'))];
  return [
    title,
    table(
      t('annex.action.resultTable'),
      [
        column(t('annex.action.objective'), 0.16),
        column(t('annex.action.measure'), 0.16),
        column(t('annex.action.indicator'), 0.14),
        column(t('annex.action.baseline'), 0.09),
        column(t('annex.action.target'), 0.09),
        column(t('annex.action.lead'), 0.13),
        column(t('annex.action.cost'), 0.11),
        column(t('annex.action.sourceOfMoney'), 0.12),
      ],
      resultRows.map((row) => [
        row.objective,
        row.measure,
        row.indicator,
        row.baseline,
        row.target,
        row.lead,
        row.cost,
        row.sourceOfMoney,
      ]),
      { isWide: resultRows.some((row) => lengthOf(row) > MOST_UPRIGHT) },
    ),
  ];
}

/** Characters of a row of eight columns that an upright page has room for in about eight lines. */
const MOST_UPRIGHT = 320;

const lengthOf = (row: PlanLines['resultRows'][number]): number =>
  Object.values(row).reduce<number>((sum, words) => sum + (typeof words === 'string' ? words.length : 0), 0);

function benchmarkBlocks({ benchmarks }: PlanLines, pictures: readonly (Picture | null)[], t: Translate): Block[] {
  const title = heading(2, t('annex.action.benchmarksTitle'));
  if (benchmarks.length === 0) return [title, paragraph(t('annex.action.noBenchmarks'))];
  return [
    title,
    benchmarkTable(benchmarks, t),
    ...benchmarks.flatMap((benchmark, index) => courseBlocks(benchmark, pictures[index] ?? null)),
  ];
}

const benchmarkTable = (benchmarks: readonly BenchmarkLine[], t: Translate): Block =>
  table(
    t('annex.action.benchmarkTable'),
    [
      column(t('annex.action.benchmark'), 0.3),
      column(t('annex.action.baseline'), 0.12),
      column(t('annex.action.target'), 0.12),
      column(t('annex.action.sourceAndTime'), 0.18),
      column(t('annex.action.tracker'), 0.28),
    ],
    benchmarks.map((benchmark) => [
      [benchmark.statement, benchmark.measure, benchmark.mark].filter(Boolean).join('\n'),
      benchmark.baseline,
      benchmark.target,
      [benchmark.source, benchmark.frequency].filter(Boolean).join('\n'),
      [benchmark.tracker, benchmark.ifMissed === '' ? '' : t('annex.action.ifMissed', { what: benchmark.ifMissed })]
        .filter(Boolean)
        .join('\n'),
    ]),
  );

/** The readings of one benchmark, with the picture of its path where there is one. */
function courseBlocks({ statement, course, readings }: BenchmarkLine, picture: Picture | null): Block[] {
  return [
    ...(picture === null ? [] : [{ kind: 'figure' as const, picture, caption: statement, altText: course.inWords }]),
    ...(readings.length === 0
      ? []
      : [
          paragraph(course.state),
          list(
            readings.map(({ date, value, share, source }) => ({
              label: date,
              text: [value, share, source].filter(Boolean).join('; '),
            })),
          ),
        ]),
  ];
}

function entryBlocks({ entryPoints }: PlanLines, t: Translate): Block[] {
  const title = heading(2, t('annex.action.entryTitle'));
  if (entryPoints.length === 0) return [title, paragraph(t('annex.action.noEntry'))];
  return [
    title,
    table(
      t('annex.action.entryTable'),
      [
        column(t('annex.action.document'), 0.26),
        column(t('annex.action.cycle'), 0.14),
        column(t('annex.action.date'), 0.14),
        column(t('annex.action.body'), 0.18),
        column(t('annex.action.what'), 0.28),
      ],
      entryPoints.map(({ document, cycle, date, body, what }) => [document, cycle, date, body, what]),
    ),
  ];
}
