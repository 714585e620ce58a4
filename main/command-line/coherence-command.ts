import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { CommandContext } from './command-context.ts';
import { assessmentOf } from './named-records.ts';
import { UsageError } from './parse-arguments.ts';
import { say } from './say.ts';

type Matrix = OutputOf<'coherence.get'>;

/** The matrix of a level as it counts: agreed cells, else proposals. */
export async function coherence(context: CommandContext): Promise<undefined> {
  const level = levelOf(context.options.level ?? '1');
  const assessmentId = await assessmentOf(context);
  const found = await context.call('coherence.get', { assessmentId, level, view: 'proposed' });
  return say(context, coherenceJson(found), coherenceText(found, context.t));
}

function levelOf(typed: string): InputOf<'coherence.get'>['level'] {
  if (typed === '1') return 1;
  if (typed === '2') return 2;
  throw new UsageError('wrongMatrixLevel', { level: typed });
}

/** Ids and unrounded numbers; null where withheld or not discussed. */
const coherenceJson = ({ discussed, total, nodes, pairs, loops }: Matrix) => ({
  discussed,
  total,
  nodes: nodes.map((node) => ({
    id: node.id,
    out: node.out,
    in: node.in,
    positiveOut: node.positiveOut,
    negativeOut: node.negativeOut,
    positiveIn: node.positiveIn,
    negativeIn: node.negativeIn,
    secondOrder: node.secondOrder,
    influence: node.influence,
  })),
  pairs: pairs.map(({ first, second, forward, back, type, need, now, gap }) => ({
    first,
    second,
    forward,
    back,
    type,
    need,
    now,
    gap,
  })),
  loops,
});

const shown = (value: number | null) => (value === null ? '–' : String(value).replace('-', '−'));

/** How much was discussed, then one line a node and one a pair, the most urgent first. */
const coherenceText = ({ discussed, total, nodes, pairs }: Matrix, t: Translate): string[] => [
  t('cli.discussed', { discussed, total }),
  ...nodes.map((node) =>
    t('cli.node', {
      id: node.id,
      helps: shown(node.positiveOut),
      harms: shown(node.negativeOut),
      helped: shown(node.positiveIn),
      harmed: shown(node.negativeIn),
      influence: shown(node.influence),
    }),
  ),
  ...pairs.map(({ first, second, forward, back, type, need, now, gap }) =>
    t('cli.pair', {
      first,
      second,
      forward: shown(forward),
      back: shown(back),
      type: t(`coherence.pair.${type}`),
      need: shown(need),
      now: shown(now),
      gap: shown(gap),
    }),
  ),
];
