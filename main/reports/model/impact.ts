import { formatDate, formatSignedWhole, roundHalfUp } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { Appraisal, AppraisedEffect, AppraisedOption } from '#shared/impact/appraisal.ts';
import type { EffectLine, PolicyLines } from '../impact-model.ts';
import type { ReportOrder } from '../report-order.ts';

type Told = Pick<ReportOrder, 'appraisals' | 'companion' | 'language'>;

const nameIn = (list: readonly { readonly key: string; readonly name: string }[], key: string): string =>
  list.find((entry) => entry.key === key)?.name ?? key;

/** The policies under appraisal, as reports say them. */
export const policyLines = (order: Told, t: Translate): PolicyLines[] =>
  order.appraisals.map((raw) => {
    const { policy } = raw;
    return {
      raw,
      title: policy.title,
      facts: factsOf(raw, order, t),
      questions: policy.screening.answers.map(({ answer, note }, index) => ({
        number: index + 1,
        question: order.companion.screeningQuestions.find(({ number }) => number === index + 1)?.question ?? '',
        answer: answer === null ? t('value.none') : t(`impact.answer.${answer}`),
        note,
      })),
      verdict: verdictOf(raw, t),
      baselines: policy.baselines,
      effects: raw.options.flatMap((option) => option.effects.map((effect) => effectLine(effect, option, order, t))),
      options: raw.options.map((option) => ({
        name: option.name,
        gains: String(roundHalfUp(option.gains)),
        harms: String(roundHalfUp(option.harms)),
        losers: option.losers.map((key) => nameIn(order.companion.groups, key)).join('; '),
        rights: String(option.rightsAtStake),
        cost: option.cost,
        evidence: gradesOf(option, t),
      })),
      recommendation: recommendationOf(raw, order.language, t),
    };
  });

function factsOf({ policy }: Appraisal, { companion, language }: Told, t: Translate): [string, string][] {
  const facts: [string, string][] = [
    [t('impact.scope.stage'), t(`impact.stage.${policy.stage}`)],
    [t('impact.scope.lead'), policy.lead],
    [t('impact.scope.partners'), policy.partners],
    [t('impact.scope.area'), policy.area],
    [t('impact.scope.period'), t(`impact.period.${policy.period}`)],
    [t('impact.scope.options'), policy.options.map(({ name }) => name).join('; ')],
    [t('impact.scope.channels'), policy.channels.map((key) => nameIn(companion.channels, key)).join('; ')],
    [t('impact.scope.groups'), policy.groups.map((key) => nameIn(companion.groups, key)).join('; ')],
    [t('impact.scope.sources'), policy.sources],
    [t('impact.scope.consulted'), policy.consulted],
    [
      t('impact.scope.outOfScope'),
      policy.outOfScope.map(({ what, why }) => [what, why].filter(Boolean).join(': ')).join('; '),
    ],
    [t('impact.scope.endDate'), policy.endDate === '' ? '' : formatDate(language, policy.endDate)],
  ];
  return facts.filter(([, text]) => text !== '');
}

function verdictOf({ policy, screening }: Appraisal, t: Translate): string {
  const { depth, depthReason } = policy.screening;
  const rule =
    screening.decision === null
      ? t('impact.stillOpen', { count: policy.screening.answers.length - screening.answered })
      : t('annex.impact.verdict', { count: screening.points, depth: t(`impact.depth.${screening.decision}`) });
  if (depth === null || depth === screening.decision) return rule;
  return [rule, t('annex.impact.chosen', { depth: t(`impact.depth.${depth}`) }), depthReason].filter(Boolean).join(' ');
}

function effectLine(raw: AppraisedEffect, option: AppraisedOption, order: Told, t: Translate): EffectLine {
  const { effect, significance, band, residual, residualBand } = raw;
  const { mitigation } = effect;
  const figure = (value: number, name: string) =>
    t('impact.figure', { value: formatSignedWhole(order.language, value), band: t(`impact.band.${name}`) });
  return {
    raw,
    option: option.name,
    group: nameIn(order.companion.groups, effect.group),
    channel: nameIn(order.companion.channels, effect.channel),
    text: effect.text,
    source: effect.source,
    scales: t('impact.scales', { ...scalesOf(raw), grade: effect.grade }),
    figure: figure(significance, band),
    residual: residual === null || residualBand === null ? '' : figure(residual, residualBand),
    marks: [
      ...(raw.mustBeDealtWith ? [t('impact.mustBeDealtWith')] : []),
      ...(raw.verifyBeforeDecision ? [t('impact.verify')] : []),
      ...(raw.isOpen ? [t('impact.needsMeasure')] : []),
    ],
    measure: mitigation && {
      kind: t(`impact.mitigation.${mitigation.kind}`),
      text: mitigation.measure,
      owner: mitigation.owner,
      date: mitigation.date === '' ? '' : formatDate(order.language, mitigation.date),
      cost: mitigation.cost,
      acceptedBy: mitigation.acceptedBy,
      indicator: mitigation.indicator,
    },
  };
}

const scalesOf = ({ effect: { magnitude, extent, duration, likelihood, vulnerability } }: AppraisedEffect) => ({
  magnitude,
  extent,
  duration,
  likelihood,
  vulnerability,
});

const gradesOf = ({ effects }: AppraisedOption, t: Translate): string =>
  (['A', 'B', 'C'] as const)
    .map((grade) => ({ grade, count: effects.filter(({ effect }) => effect.grade === grade).length }))
    .filter(({ count }) => count > 0)
    .map((values) => t('impact.gradeCount', values))
    .join(', ');

function recommendationOf({ policy }: Appraisal, language: string, t: Translate): string {
  if (policy.recommendation === null) return t('annex.impact.noRecommendation');
  return [
    t('annex.impact.recommends', {
      what: t(`impact.recommend.${policy.recommendation}`),
      date: formatDate(language, policy.reviewDate),
    }),
    policy.recommendationReason,
  ]
    .filter(Boolean)
    .join(' ');
}
