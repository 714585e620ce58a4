import type { ReportOrder } from '#main/reports/report-order.ts';
import type { AnswerValue, EvidenceGrade } from '#shared/assessment/answer.ts';

type Change<T> = Partial<T>;

export const withAssessment = (order: ReportOrder, change: Change<ReportOrder['assessment']>): ReportOrder => ({
  ...order,
  assessment: { ...order.assessment, ...change },
});

export const withoutAnswers = (order: ReportOrder): ReportOrder => ({
  ...order,
  answers: [],
  agreed: [],
  evidence: [],
});

/** Weights 1 to 5 in turn over the whole framework. */
export const withWeights = (order: ReportOrder): ReportOrder =>
  withAssessment(order, {
    weights: Object.fromEntries(
      order.framework.modules.flatMap(({ indicators }) => indicators.map(({ id }, index) => [id, (index % 5) + 1])),
    ),
  });

export function withoutModule(order: ReportOrder, moduleId: string, reason: string): ReportOrder {
  const module = order.framework.modules.find(({ id }) => id === moduleId);
  if (!module) throw new Error(`No module ${moduleId}`);
  return withAssessment(order, { modulesNotAssessed: [{ moduleId: module.id, reason }] });
}

/** As if all had agreed on other values; an indicator that is not named keeps its own. */
export const withAgreed = (
  order: ReportOrder,
  values: Readonly<Record<string, readonly [AnswerValue, EvidenceGrade | null]>>,
): ReportOrder => ({
  ...order,
  agreed: order.agreed.map((each) => {
    const [value, grade] = values[each.indicatorId] ?? [each.value, each.grade];
    return { ...each, value, grade };
  }),
});

/** Another comment in the first answer of the order. */
export const withFirstAnswer = (order: ReportOrder, change: Change<ReportOrder['answers'][number]>): ReportOrder => ({
  ...order,
  answers: order.answers.map((answer, index) => (index === 0 ? { ...answer, ...change } : answer)),
});
