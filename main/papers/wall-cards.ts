import { type Block, column, disc, heading, paragraph, table, writingSpace } from '#main/reports/blocks.ts';
import { COORDINATION } from '#shared/coherence/pairs.ts';
import { formatSigned } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { PaperOrder } from './paper-order.ts';

/** A card for each pair of policy areas: both directions on the scale from −3 to +3, and how well they work together now. */
export function wallCards(order: PaperOrder, t: Translate): Block[] {
  return order.pairs.flatMap(([first, second], index): Block[] => {
    const [one, other] = [nodeOf(order, first), nodeOf(order, second)];
    return [
      heading(1, t('papers.pair', { first: one.short, second: other.short }), index > 0),
      ...direction(order, one, other, t),
      ...direction(order, other, one, t),
      paragraph(t('papers.together'), 'marks'),
      table(
        '',
        COORDINATION.map((now) => column(t(`coherence.now.${now}`), 0.25)),
        [COORDINATION.map(() => disc())],
      ),
    ];
  });
}

type Node = PaperOrder['companion']['matrixNodes'][number] & { readonly short: string };

/** A node under the short name of its module, where it has one: cards are read from afar. */
function nodeOf({ companion, framework }: PaperOrder, name: string): Node {
  const found = companion.matrixNodes.find(({ id }) => id === name);
  if (!found) throw new Error(`No node ${name}`);
  return { ...found, short: framework.modules.find(({ id }) => id === name)?.short ?? found.name };
}

function direction({ companion, language }: PaperOrder, from: Node, to: Node, t: Translate): Block[] {
  return [
    heading(2, t('coherence.actsOn', { from: from.short, to: to.short })),
    paragraph(t('papers.question', { from: from.name, to: to.name, aim: to.aim }), 'marks'),
    {
      kind: 'choices',
      isLarge: true,
      rows: [...companion.matrixScale]
        .sort((a, b) => b.value - a.value)
        .map(({ value, name, description }) => ({
          isChosen: false,
          term: `${formatSigned(language, value)}  ${name}`,
          text: description,
        })),
    },
    writingSpace({ label: t('papers.reason'), text: '', lines: 1 }),
  ];
}
