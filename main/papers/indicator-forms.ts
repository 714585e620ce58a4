import { type Block, heading, paragraph, writingSpace } from '#main/reports/blocks.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { PaperOrder } from './paper-order.ts';
import { linesLeft } from './room-on-paper.ts';

/** One indicator a half page, two a page, with a line to cut along. */
export function indicatorForms({ framework, indicatorIds }: PaperOrder, t: Translate): Block[] {
  return indicatorIds.flatMap((id, index): Block[] => {
    const indicator = findIndicator(framework, id);
    if (!indicator) return [];
    const between: Block = index % 2 === 1 ? { kind: 'cut-line' } : { kind: 'page-break' };
    return [...(index === 0 ? [] : [between]), ...formOf(indicator, t)];
  });
}

function formOf({ id, statement, question, critical, levels }: Indicator, t: Translate): Block[] {
  const name = `${id}  ${statement}`;
  const title = critical ? t('report.critical', { indicator: name }) : name;
  const rows = [
    ...LEVELS.map((level) => ({ term: valueLabel(level, t), text: levels[level] })),
    ...(['NA', 'DK'] as const).map((value) => ({ term: t(`value.${value}`), text: t(`papers.said.${value}`) })),
  ];
  const lines = linesLeft({ heading: title, question, choices: rows.map(({ text }) => text) });
  return [
    heading(3, title),
    paragraph(question, 'marks'),
    { kind: 'choices', rows: rows.map((row) => ({ ...row, isChosen: false })) },
    writingSpace(
      { label: t('papers.group'), text: '', lines: 0 },
      { label: t('papers.documents'), text: '', lines: Math.floor(lines / 2) },
      { label: t('papers.reason'), text: '', lines: Math.ceil(lines / 2) },
    ),
  ];
}
