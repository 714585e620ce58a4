import type { Translate } from '#shared/i18n/translate.ts';
import type { ReportChoices } from '#shared/reports/report-choices.ts';
import {
  type Block,
  type Cell,
  column,
  definitions,
  drawing,
  heading,
  line,
  list,
  note,
  type Picture,
  paragraph,
  strong,
  table,
  wholeTable,
} from '../blocks.ts';
import type { MatrixLines, SuggestionLine } from '../coherence-model.ts';
import { figure, reckoned, said } from '../inline.ts';
import type { ReportModel } from '../report-model.ts';
import { EFFECT_LOOKS } from './effect-looks.ts';

/** How policies act on each other, who should meet, which conflicts are logged, and what answers suggest. */
export function coherenceSection(
  { matrices, suggestions }: Pick<ReportModel, 'matrices' | 'suggestions'>,
  pictures: readonly (Picture | null)[],
  t: Translate,
  detail: ReportChoices['detail'] = 'full',
): Block[] {
  return [
    heading(1, t('annex.coherence.title'), true),
    ...(matrices.length === 0 ? [paragraph(t('annex.coherence.none'))] : [paragraph(t('annex.coherence.intro'))]),
    ...matrices.flatMap((matrix, index) => matrixBlocks(matrix, pictures[index] ?? null, detail, t)),
    heading(2, t('annex.coherence.suggestions')),
    ...suggestionBlocks(suggestions, t),
  ];
}

const matrixBlocks = (
  matrix: MatrixLines,
  picture: Picture | null,
  detail: ReportChoices['detail'],
  t: Translate,
): Block[] => [
  heading(2, matrix.title),
  paragraph(reckoned(['matrix', matrix.level], matrix.state)),
  ...(matrix.levers.length === 0 ? [] : [list(matrix.levers.map((text) => ({ text })))]),
  matrixTable(matrix, t),
  ...(matrix.level === 2 ? [note(matrix.raw.nodes.map(({ name }, at) => `${at + 1}: ${name}`).join('; '))] : []),
  ...drawing(
    picture,
    t('coherence.network'),
    t('coherence.networkLabel', { count: matrix.raw.nodes.length }),
    t('annex.coherence.networkNote'),
  ),
  measureTable(matrix, t),
  note(t('annex.coherence.method')),
  ...(matrix.withheld === '' ? [] : [paragraph(matrix.withheld)]),
  ...throughOthers(matrix, t),
  pairTable(matrix, t),
  ...conflictBlocks(matrix, t),
  ...(detail === 'full' ? [reasonTable(matrix, t)] : []),
];

/** Paths and loops side by side: both are lists of short lines. */
function throughOthers({ paths, loops }: MatrixLines, t: Translate): Block[] {
  const lists = [
    { title: t('coherence.paths'), lines: paths },
    { title: t('coherence.loops'), lines: loops },
  ].filter(({ lines }) => lines.length > 0);
  if (lists.length === 0) return [];
  const columns = lists.map(({ title }) => column(title, 1 / lists.length));
  return [wholeTable(columns, [lists.map(({ lines }) => lines.join('\n'))])];
}

const matrixTable = ({ raw, codes, signs, level }: MatrixLines, t: Translate): Block =>
  table(
    t('annex.coherence.matrixTable'),
    [column(t('coherence.acts'), 0.34), ...codes.map((code) => column(code, 0.66 / codes.length, 'end'))],
    raw.nodes.map((node, row) => [
      strong(level === 1 ? `${node.id}  ${node.name}` : `${codes[row]}  ${node.name}`),
      ...(signs[row] ?? []).map((sign, at) =>
        at === row
          ? ''
          : signCell(figure(['matrix', node.id, raw.nodes[at]?.id ?? ''], sign), scoreAt(raw, row, at), t),
      ),
    ]),
    { name: 'matrix' },
  );

const scoreAt = ({ nodes, cells }: MatrixLines['raw'], row: number, column: number): number | null =>
  cells.find(({ from, to }) => from === nodes[row]?.id && to === nodes[column]?.id)?.score ?? null;

function signCell(sign: string, score: number | null, t: Translate): Cell {
  if (score === null) return { text: t('annex.coherence.blank'), tone: 'quiet' };
  const { fill, tone } = EFFECT_LOOKS[String(score)] ?? { tone: 'plain' as const };
  return { text: sign, tone, ...(fill === undefined ? {} : { fill }) };
}

const measureTable = ({ raw, measures }: MatrixLines, t: Translate): Block =>
  table(
    t('coherence.measures'),
    [
      column(t('coherence.column.area'), 0.27),
      column(t('coherence.column.out'), 0.08, 'end'),
      column(t('coherence.helps'), 0.08, 'end'),
      column(t('coherence.harms'), 0.08, 'end'),
      column(t('coherence.column.in'), 0.1, 'end'),
      column(t('coherence.positiveIn'), 0.09, 'end'),
      column(t('coherence.negativeIn'), 0.09, 'end'),
      column(t('coherence.column.secondOrder'), 0.09, 'end'),
      column(t('coherence.column.influence'), 0.12, 'end'),
    ],
    measures.map((each, row) => {
      const of = (key: Exclude<keyof typeof each, 'name'>) =>
        figure(['node', raw.nodes[row]?.id ?? '', key], each[key]);
      return [
        each.name,
        of('out'),
        of('helps'),
        of('harms'),
        of('in'),
        of('helped'),
        of('harmed'),
        of('secondOrder'),
        strong(of('influence')),
      ];
    }),
    { name: 'influence' },
  );

/** Areas are named by their codes, as beside their names in the matrix: two names of a line each leave no room for the rest. */
const pairTable = ({ raw, pairs, level }: MatrixLines, t: Translate): Block =>
  table(
    t('coherence.pairs'),
    [
      column(t('coherence.column.pair'), level === 1 ? 0.13 : 0.26),
      column(t('annex.coherence.effects'), 0.1),
      column(t('coherence.column.type'), level === 1 ? 0.19 : 0.16),
      column(t('coherence.column.need'), 0.1, 'end'),
      column(t('coherence.column.now'), level === 1 ? 0.17 : 0.15),
      column(t('coherence.column.gap'), 0.06, 'end'),
      column(t('coherence.column.whoMeets'), level === 1 ? 0.25 : 0.17),
    ],
    pairs.map(({ pair, effects, type, need, now, gap, whoMeets, note: noted }, index) => {
      const { first = pair, second = '' } = raw.pairs[index] ?? {};
      const of = (key: string, words: string) => figure(['pair', first, second, key], words);
      return [
        level === 1 && second !== '' ? `${first} – ${second}` : pair,
        of('effects', effects),
        type,
        of('need', need),
        now,
        strong(of('gap', gap)),
        [whoMeets, said(noted)].filter(Boolean).join('\n'),
      ];
    }),
    { name: 'pairs' },
  );

const conflictBlocks = ({ conflicts }: MatrixLines, t: Translate): Block[] => [
  heading(3, t('coherence.log')),
  ...(conflicts.length === 0
    ? [paragraph(t('annex.coherence.noConflicts'))]
    : [
        definitions(
          conflicts.map(({ pair, state, lines }) => ({
            term: pair,
            under: [state],
            lines: lines.flatMap(([label, text]) => line(said(text), label)),
          })),
        ),
      ]),
];

const reasonTable = ({ reasons, level }: MatrixLines, t: Translate): Block =>
  table(
    t('annex.coherence.reasonTable'),
    [
      column(t('annex.coherence.cell'), level === 1 ? 0.15 : 0.34),
      column(t('coherence.effect'), 0.18),
      column(t('coherence.reason'), level === 1 ? 0.56 : 0.37),
      column(t('coherence.grade'), 0.11),
    ],
    reasons.map(({ cell, effect, reason, grade, condition }) => [
      cell,
      strong(effect),
      [said(reason), condition === '' ? '' : t('annex.coherence.condition', { condition: said(condition) })]
        .filter(Boolean)
        .join('\n'),
      grade,
    ]),
    { name: 'reasons' },
  );

function suggestionBlocks(suggestions: readonly SuggestionLine[], t: Translate): Block[] {
  if (suggestions.length === 0) return [paragraph(t('suggestions.none'))];
  return [
    paragraph(t('annex.coherence.suggestionIntro')),
    definitions(
      suggestions.map(({ sentence, step, causes, decision }) => ({
        term: causes,
        under: [decision],
        lines: [...line(sentence), ...line(step, t('annex.coherence.step'))],
      })),
    ),
  ];
}
