import type { OutputOf } from '#shared/contract/index.ts';
import { formatDate, formatSigned } from '#shared/i18n/format.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { MatrixLines, SuggestionLine } from '../coherence-model.ts';
import type { ReportOrder } from '../report-order.ts';

type Matrix = OutputOf<'coherence.get'>;
type Told = Pick<ReportOrder, 'matrices' | 'companion' | 'language'>;

/** The matrices in which anything was discussed or logged, as reports say them. */
export const matrixLines = (order: Told, t: Translate): MatrixLines[] =>
  order.matrices
    .filter(({ matrix }) => matrix.discussed > 0 || matrix.conflicts.length > 0)
    .map(({ level, matrix }) => ({
      level,
      raw: matrix,
      title: t(`coherence.level${level}`),
      state: stateOf(matrix, t),
      codes: matrix.nodes.map(({ id }, index) => (level === 1 ? id : String(index + 1))),
      signs: signsOf(matrix, order.language),
      reasons: reasonsOf(matrix, level === 1, order, t),
      measures: measuresOf(matrix, order.language),
      ...throughOthers(matrix, level === 1, order.language, t),
      levers: leversOf(matrix, t),
      pairs: pairsOf(matrix, order.language, t),
      conflicts: conflictsOf(matrix, order.language, t),
    }));

const nameIn = ({ nodes }: Matrix, id: string): string => nodes.find((node) => node.id === id)?.name ?? id;
const pairName = (matrix: Matrix, ids: readonly [string, string]) => ids.map((id) => nameIn(matrix, id)).join(' – ');

function stateOf({ discussed, total, cells }: Matrix, t: Translate): string {
  const proposed = cells.filter(({ origin }) => origin === 'proposed').length;
  const state = t('annex.coherence.state', { discussed, total });
  return proposed === 0 ? state : `${state} ${t('annex.coherence.proposed', { count: proposed })}`;
}

const signsOf = ({ nodes, cells }: Matrix, language: string): string[][] =>
  nodes.map((row) =>
    nodes.map((column) => {
      const score = cells.find(({ from, to }) => from === row.id && to === column.id)?.score ?? null;
      return score === null ? '' : formatSigned(language, score);
    }),
  );

const reasonsOf = (
  matrix: Matrix,
  areCodes: boolean,
  { companion, language }: Told,
  t: Translate,
): MatrixLines['reasons'] =>
  matrix.cells.flatMap(({ from, to, score, reason, grade, condition }) => {
    if (score === null) return [];
    const called = (id: string) => (areCodes ? id : nameIn(matrix, id));
    const scale = companion.matrixScale.find(({ value }) => value === score)?.name ?? '';
    return [
      {
        cell: t('annex.coherence.acts', { from: called(from), to: called(to) }),
        effect: [formatSigned(language, score), scale].filter(Boolean).join(' '),
        reason,
        grade: grade ?? '',
        condition,
      },
    ];
  });

const measuresOf = ({ nodes }: Matrix, language: string): MatrixLines['measures'] => {
  const shown = (value: number | null) => (value === null ? '–' : formatSigned(language, value));
  return nodes.map((node) => ({
    name: node.name,
    out: shown(node.out),
    helps: shown(node.positiveOut),
    harms: shown(node.negativeOut),
    in: shown(node.in),
    helped: shown(node.positiveIn),
    harmed: shown(node.negativeIn),
    secondOrder: shown(node.secondOrder),
    influence: shown(node.influence),
  }));
};

/** Areas are named by their codes, which stand beside their names in the matrix: twenty sentences of full names nobody reads. */
function throughOthers(
  matrix: Matrix,
  areCodes: boolean,
  language: string,
  t: Translate,
): Pick<MatrixLines, 'paths' | 'loops' | 'withheld'> {
  const called = (id: string) => (areCodes ? id : nameIn(matrix, id));
  if (matrix.paths === null || matrix.loops === null)
    return { paths: [], loops: [], withheld: t('coherence.withheld') };
  return {
    withheld: '',
    paths: matrix.paths.map(({ from, through, to, effect }) =>
      t('coherence.path', {
        from: called(from),
        through: called(through),
        to: called(to),
        effect: formatSigned(language, effect),
      }),
    ),
    loops: matrix.loops.map(({ first, second, kind }) =>
      t(`coherence.loop.${kind}`, { first: called(first), second: called(second) }),
    ),
  };
}

/** Both lists of framework E4, each with a sentence where it is empty. */
const leversOf = (matrix: Matrix, t: Translate): string[] => [
  ...(matrix.leversUnused.length === 0 ? [t('coherence.noLever')] : []),
  ...matrix.leversUnused.map((id) => t('coherence.leverUnused', { name: nameIn(matrix, id) })),
  ...(matrix.harmfulContent.length === 0 ? [t('coherence.noHarmful')] : []),
  ...matrix.harmfulContent.map((id) => t('coherence.harmfulContent', { name: nameIn(matrix, id) })),
];

const pairsOf = (matrix: Matrix, language: string, t: Translate): MatrixLines['pairs'] =>
  matrix.pairs.map(({ first, second, forward, back, type, need, now, gap, whoMeets, note }) => ({
    pair: pairName(matrix, [first, second]),
    effects: [forward, back].map((effect) => (effect === null ? '–' : formatSigned(language, effect))).join(' / '),
    type: t(`coherence.pair.${type}`),
    need: need === null ? '–' : String(need),
    now: now === null ? t('coherence.nobodySaid') : t(`coherence.now.${now}`),
    gap: gap === null ? '–' : String(gap),
    whoMeets,
    note,
  }));

const conflictsOf = (matrix: Matrix, language: string, t: Translate): MatrixLines['conflicts'] =>
  matrix.conflicts.map((conflict) => {
    const said = (part: 'clash' | 'whoLoses' | 'decision' | 'decidedBy' | 'owner' | 'result') =>
      [t(`coherence.conflict.${part}`), conflict[part]] as const;
    const options = conflict.options.map((option) => t(`coherence.option.${option}`)).join('; ');
    return {
      pair: pairName(matrix, conflict.between),
      isSettled: conflict.isSettled,
      state: t(conflict.isSettled ? 'coherence.settled' : 'coherence.open'),
      lines: [
        said('clash'),
        said('whoLoses'),
        [t('coherence.conflict.options'), options] as const,
        said('decision'),
        said('decidedBy'),
        said('owner'),
        [t('coherence.conflict.date'), conflict.date === '' ? '' : formatDate(language, conflict.date)] as const,
        said('result'),
      ].filter(([, text]) => text !== ''),
    };
  });

/** What the answers suggest, as reports say it. */
export const suggestionLines = ({ suggestions }: Pick<ReportOrder, 'suggestions'>, t: Translate): SuggestionLine[] =>
  suggestions.suggestions.map(({ sentence, step, causes, decision }) => ({
    sentence,
    step,
    causes: causes.map(({ indicatorId, level }) => `${indicatorId}: ${valueLabel(level, t)}`).join('; '),
    decision: decision
      ? [t(`suggestions.${decision.decision}`), decision.reason].filter(Boolean).join(' ')
      : t('annex.coherence.openSuggestion'),
  }));
