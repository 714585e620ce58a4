import type { AgreedAnswer, Answer } from '#shared/assessment/answer.ts';
import { citationLine } from '#shared/assessment/citation-line.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { gradedLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { consolidate } from '#shared/results/consolidation.ts';
import type { IndicatorLine } from '../report-model.ts';
import type { ReportOrder } from '../report-order.ts';
import { documentLine } from './document-lines.ts';

/** The documents behind some answers, as they are printed. */
export function citedBy(
  order: ReportOrder,
  t: Translate,
): (evidenceIds: Answer['evidenceIds']) => {
  readonly sources: string[];
  readonly documents: string[];
  readonly links: string[];
} {
  const links = new Map(order.evidence.map(({ id, link }) => [id, link]));
  const citations = new Map(
    order.evidence.map((each) => [each.id, citationLine(each, (page) => t('evidence.page', { page }))]),
  );
  const documents = new Map(order.evidence.map((each) => [each.id, documentLine(each)]));
  return (evidenceIds) => ({
    sources: evidenceIds.flatMap((id) => citations.get(id) ?? []),
    documents: evidenceIds.flatMap((id) => documents.get(id) ?? []),
    links: evidenceIds.flatMap((id) => links.get(id) || []),
  });
}

/** For each indicator what its answers propose and which body leads. */
export function proposals(order: ReportOrder, t: Translate): (id: string) => Pick<IndicatorLine, 'proposed' | 'lead'> {
  const found = new Map<string, ReturnType<typeof consolidate>[number]>(
    consolidate(order).map((each) => [each.id, each]),
  );
  return (id) => {
    const { proposed = null, leadId = null } = found.get(id) ?? {};
    return {
      proposed: proposed && { raw: proposed.value, label: gradedLabel(proposed, t) },
      lead: order.respondents.find((body) => body.id === leadId)?.name ?? '',
    };
  };
}

/** What a meeting settled, in words. */
export const agreedLine = (
  agreed: AgreedAnswer | undefined,
  language: string,
  cited: ReturnType<typeof citedBy>,
): IndicatorLine['agreed'] =>
  agreed
    ? {
        raw: agreed.value,
        grade: agreed.grade,
        by: agreed.agreedBy,
        date: formatDate(language, agreed.agreedAt),
        agreedAt: agreed.agreedAt,
        reason: agreed.reason,
        whomToAsk: agreed.whomToAsk,
        ...cited(agreed.evidenceIds),
      }
    : null;
