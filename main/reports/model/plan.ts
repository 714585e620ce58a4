import type { OutputOf } from '#shared/contract/index.ts';
import { formatDate, formatYear } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { missingPartners } from '#shared/plan/stakeholder.ts';
import { ACTORS } from '#shared/plan/step.ts';
import type { PlanLines, ResultRowLine, StepLine } from '../plan-model.ts';
import type { ReportOrder } from '../report-order.ts';
import { benchmarkLines } from './benchmarks.ts';
import { moneyInWords, whoIs } from './plan-words.ts';
import { sourceName, type ToldSources } from './step-source.ts';

type Plan = OutputOf<'plan.get'>;
type Told = Pick<ReportOrder, 'plan' | 'evidenceGaps' | 'language' | 'framework'> & ToldSources;

/** The plan of action, as reports say it. */
export function planLines(order: Told, t: Translate): PlanLines {
  const { plan, language } = order;
  return {
    actors: ACTORS.map((actor) => {
      const warning = plan.counts.find((each) => each.actor === actor)?.warning ?? null;
      return {
        name: t(`plan.actor.${actor}`),
        steps: plan.steps.filter((step) => step.actor === actor).map((step) => stepLine(step, order, t)),
        warning: warning === null ? '' : t(`annex.action.warning.${warning}`),
      };
    }),
    costs: plan.costs.map(({ currency, amount, priceYears }) =>
      t('annex.action.total', {
        count: priceYears.length,
        money: moneyInWords({ currency, amount }, language, t),
        years: priceYears.map((year) => formatYear(language, year)).join(', '),
      }),
    ),
    rawCosts: plan.costs,
    resultRows: plan.resultRows.map((row) => resultRowLine(row, language, t)),
    benchmarks: benchmarkLines(order, t),
    priority: priorityLine(order, t),
    entryPoints: plan.entryPoints.map(({ cycle, document, date, body, what }) => ({
      cycle: t(`planParts.cycle.${cycle}`),
      document,
      ...dated(date, language),
      body,
      what,
    })),
    practices: plan.practices.map(({ id: _, date, repeatable, ...practice }) => ({
      ...practice,
      repeatable: t(`planParts.repeatable.${repeatable}`),
      ...dated(date, language),
    })),
    ...stakeholderLines(plan, t),
    gaps: gapLines(order, t),
  };
}

const dated = (date: string, language: string) => ({
  date: date === '' ? '' : formatDate(language, date),
  rawDate: date,
});

function stepLine(step: Plan['steps'][number], order: Told, t: Translate): StepLine {
  const { plan, language } = order;
  const missing = step.gaps.map((gap) => t(`annex.action.gap.${gap}`)).join(', ');
  return {
    step: step.step,
    actor: t(`plan.actor.${step.actor}`),
    owner: whoIs({ body: step.ownerBody, role: step.ownerRole, of: `step/${step.id}` }, plan.persons, t),
    ...dated(step.date, language),
    cost: step.cost === null ? '' : moneyInWords(step.cost, language, t),
    rawCost: step.cost,
    source: sourceName(step.source, order, t),
    benchmark: plan.benchmarks.find(({ id }) => id === step.benchmarkId)?.statement ?? '',
    isNewElement: step.isNewElement,
    status: t(`plan.status.${step.status}`),
    isDropped: step.status === 'dropped',
    marks: [
      ...(step.isOverdue ? [t('annex.action.overdue')] : []),
      ...(missing === '' || step.status === 'dropped' ? [] : [t('annex.action.lacks', { missing })]),
    ],
  };
}

const resultRowLine = (row: Plan['resultRows'][number], language: string, t: Translate): ResultRowLine => ({
  objective: row.objective,
  measure: row.measure,
  indicator: row.indicator,
  baseline: row.baseline,
  target: row.target,
  lead: whoIs({ body: row.leadBody, role: row.leadRole, of: '' }, [], t),
  cost: row.cost === null ? '' : moneyInWords(row.cost, language, t),
  rawCost: row.cost,
  sourceOfMoney: row.sourceOfMoney,
});

function priorityLine({ plan, language }: Told, t: Translate): PlanLines['priority'] {
  const { priority } = plan;
  if (priority === null) return null;
  const speaker = { body: priority.speakerBody, role: priority.speakerRole, of: 'priority/the-one' };
  const facts: [string, string][] = [
    ['reason', priority.reason],
    ['benchmark', plan.benchmarks.find(({ id }) => id === priority.benchmarkId)?.statement ?? ''],
    ['forum', priority.forum],
    ['date', dated(priority.date, language).date],
    ['speaker', whoIs(speaker, plan.persons, t)],
    ['newElement', priority.newElement],
  ];
  const missing = priority.gaps.map((gap) => t(`annex.action.gap.${gap}`)).join(', ');
  return {
    issue: priority.issue,
    facts: facts.filter(([, text]) => text !== '').map(([key, text]) => [t(`annex.action.priority.${key}`), text]),
    mark: missing === '' ? '' : t('annex.action.draftLacks', { missing }),
  };
}

function stakeholderLines(
  { stakeholders, persons }: Plan,
  t: Translate,
): Pick<PlanLines, 'stakeholders' | 'missingPartners'> {
  const missing = stakeholders.length === 0 ? [] : missingPartners(stakeholders);
  return {
    stakeholders: stakeholders.map((row) => ({
      name: row.name,
      partner: t(`planParts.partner.${row.partner}`),
      interest: row.interest,
      interestStrength: row.interestStrength === null ? '' : t(`planParts.strength.${row.interestStrength}`),
      influence: row.influence === null ? '' : t(`planParts.strength.${row.influence}`),
      speaker: whoIs({ body: row.speakerBody, role: row.speakerRole, of: `stakeholder/${row.id}` }, persons, t),
    })),
    missingPartners:
      missing.length === 0
        ? ''
        : t('annex.action.missingPartners', {
            partners: missing.map((partner) => t(`planParts.partner.${partner}`)).join('; '),
          }),
  };
}

const gapLines = ({ plan, evidenceGaps, language }: Told, t: Translate): PlanLines['gaps'] =>
  evidenceGaps.map((gap) => {
    const [kind, about = ''] = gap.id.split('/');
    return {
      // A key figure is named by what must be known.
      about: kind === 'indicator' ? about : '',
      what: gap.what,
      reason: t(`plan.gapReason.${gap.reason}`),
      source: gap.likelySource,
      owner: whoIs({ body: gap.ownerBody, role: gap.ownerRole, of: `evidence-gap/${gap.id}` }, plan.persons, t),
      ...dated(gap.date, language),
    };
  });
