import {
  type Block,
  type Cell,
  column,
  disc,
  heading,
  note,
  paragraph,
  type Table,
  writingSpace,
} from '#main/reports/blocks.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { PaperOrder } from './paper-order.ts';

/** Signs over the two answers that are no level; the note under the table says what they mean. */
const SIGNS = ['–', '?'] as const;

/** For each group a sheet of its own: the indicators of its table, a disc to fill for each, and room for the reason. */
export function groupSheets(order: PaperOrder, t: Translate): Block[] {
  return order.groups.flatMap((group, index): Block[] => [
    heading(1, group === '' ? t('papers.groupSheet') : group, index > 0),
    paragraph(t('papers.groupHow'), 'marks'),
    writingSpace(...(group === '' ? [{ label: t('papers.groupName'), text: '', lines: 0 }] : []), {
      label: t('papers.present'),
      text: '',
      lines: 0,
    }),
    tableOf(order, t),
    note(legend(t)),
  ]);
}

function tableOf({ framework, indicatorIds }: PaperOrder, t: Translate): Table {
  const signs = [...LEVELS.map(String), ...SIGNS];
  const rows = indicatorIds.flatMap((id): (string | Cell)[][] => {
    const indicator = findIndicator(framework, id);
    return indicator ? [[`${id}  ${indicator.statement}`, ...signs.map(() => disc()), '']] : [];
  });
  return {
    kind: 'table',
    caption: '',
    columns: [
      column(t('papers.indicator'), 0.36),
      ...signs.map((sign) => column(sign, 0.044)),
      column(t('papers.why'), 0.33),
    ],
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell, tone: 'plain' } : cell))),
    isFilledByHand: true,
  };
}

const legend = (t: Translate): string =>
  [
    ...LEVELS.map((level) => valueLabel(level, t)),
    t('papers.sign', { sign: SIGNS[0], means: t('value.NA') }),
    t('papers.sign', { sign: SIGNS[1], means: t('value.DK') }),
  ].join(' · ');
