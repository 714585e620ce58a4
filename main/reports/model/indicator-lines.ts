import type { Answer, AnswerValue } from '#shared/assessment/answer.ts';

import type { Framework, Indicator } from '#shared/framework/framework.ts';

import { formatDate } from '#shared/i18n/format.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { Results } from '#shared/results/results.ts';
import type { AnswerLine, IndicatorLine } from '../report-model.ts';
import type { ReportOrder } from '../report-order.ts';
import { agreedLine, citedBy, proposals } from './settled.ts';

/** Every indicator of the framework in its order, with its counted value and each respondent's own answer. */
export function indicatorLines(order: ReportOrder, results: Results, t: Translate): IndicatorLine[] {
  const toLine = lineOf(order, results, t);
  return placed(order.framework).map(({ indicator, moduleId }) => toLine(indicator, moduleId));
}

/** What was answered and is not asked any more, in the words of the framework that asked it last. */
export function earlierLines(order: ReportOrder, results: Results, t: Translate): IndicatorLine[] {
  const toLine = lineOf(order, results, t);
  const asked = new Set(placed(order.framework).map(({ indicator }) => indicator.id));
  const answered = [...order.answers, ...order.agreed].map(({ indicatorId }) => indicatorId);
  const earlier = order.earlierFrameworks.flatMap(placed);
  return [...new Set(answered.filter((id) => !asked.has(id)))].sort().map((id) => {
    const found = earlier.find(({ indicator }) => indicator.id === id);
    if (found) return { ...toLine(found.indicator, found.moduleId), isEarlier: true };
    const nameless = toLine({ ...NO_WORDS, id, statement: t('report.notHere') }, '');
    return { ...nameless, stage: '', direction: '', isEarlier: true };
  });
}

/** Stands in for an indicator whose framework is not here: its answers are told all the same. */
const NO_WORDS: Omit<Indicator, 'id' | 'statement'> = {
  stage: 'SIT',
  direction: 'both',
  critical: false,
  short: false,
  weight: 1,
  sdg: [],
  gcm: [],
  note: [],
  sources: [],
  question: '',
  why: '',
  levels: ['', '', '', '', ''],
  twoOrThree: '',
  evidence: [],
  found: '',
  firstStep: '',
  nextStep: '',
};

const placed = (framework: Framework) =>
  framework.modules.flatMap((module) =>
    module.indicators.map((indicator) => ({ indicator, moduleId: module.id as string })),
  );

function lineOf(order: ReportOrder, results: Results, t: Translate) {
  const counted = new Map(results.indicators.map((each) => [each.id, each]));
  const agreedOn = new Map(order.agreed.map((each) => [each.indicatorId, each]));
  const answersOf = Map.groupBy(order.answers, ({ indicatorId }) => indicatorId);
  const isRedFlag = new Set(results.redFlags);
  const cited = citedBy(order, t);
  const toLine = answerLineOf(order, cited, t);
  const proposalFor = proposals(order, t);
  return (indicator: Indicator, moduleId: string): IndicatorLine => {
    const own = counted.get(indicator.id);
    const agreed = agreedOn.get(indicator.id);
    const value = own?.value ?? null;
    return {
      id: indicator.id,
      moduleId,
      statement: indicator.statement,
      stage: t(`stage.${indicator.stage}`),
      stageId: indicator.stage,
      direction: t(`direction.${indicator.direction}`),
      directionId: indicator.direction,
      isCritical: indicator.critical,
      isRedFlag: isRedFlag.has(indicator.id),
      isInUse: own !== undefined,
      isEarlier: false,
      weight: order.assessment.weights[indicator.id] ?? indicator.weight,
      sdg: indicator.sdg,
      gcm: indicator.gcm.map(String),
      raw: value,
      value: valueLabel(value, t),
      grade: own?.grade ?? null,
      from: own?.from ?? 'none',
      basis: basisLine(own?.from ?? 'none', agreed?.agreedBy ?? '', t),
      agreed: agreedLine(agreed, order.language, cited),
      ...proposalFor(indicator.id),
      step: stepFor(indicator, value),
      evidence: indicator.evidence,
      found: indicator.found,
      answers: (answersOf.get(indicator.id) ?? []).map(toLine).sort((a, b) => a.position - b.position),
    };
  };
}

function answerLineOf(
  order: ReportOrder,
  cited: ReturnType<typeof citedBy>,
  t: Translate,
): (answer: Answer) => AnswerLine & { readonly position: number } {
  const position = new Map(order.respondents.map(({ id }, index) => [id, index]));
  return (answer) => {
    const index = position.get(answer.respondentId) ?? -1;
    return {
      position: index,
      respondent: order.respondents[index]?.name ?? '',
      role: answer.role,
      date: formatDate(order.language, answer.answeredAt),
      answeredAt: answer.answeredAt,
      raw: answer.value,
      value: valueLabel(answer.value, t),
      grade: answer.grade,
      comment: answer.comment,
      reason: answer.reason,
      whomToAsk: answer.whomToAsk,
      isFlagged: answer.isFlagged,
      ...cited(answer.evidenceIds),
    };
  };
}

function basisLine(from: Results['indicators'][number]['from'], agreedBy: string, t: Translate): string {
  return from === 'none' ? '' : t(`report.basis.${from}`, { by: agreedBy });
}

/** The framework's first step for level 0 or 1, its next step for level 2. */
function stepFor({ firstStep, nextStep }: Indicator, value: AnswerValue | null): string {
  if (value === 0 || value === 1) return firstStep;
  return value === 2 ? nextStep : '';
}
