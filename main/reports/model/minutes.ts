import { titleOf } from '#shared/assessment/title-of.ts';
import { findIndicator, indicatorsOf } from '#shared/framework/find-indicator.ts';
import { formatDate, formatSigned } from '#shared/i18n/format.ts';
import { gradedLabel, valueLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { Step } from '#shared/plan/step.ts';
import { givenAnswers } from '#shared/results/counted.ts';
import { reasonsToSettle } from '#shared/results/divergence.ts';
import { closingOf, stepsOfRoom } from '#shared/workshop/closing.ts';
import type { Decision } from '#shared/workshop/decision.ts';
import type { Stop } from '#shared/workshop/stops.ts';
import type { Meeting } from '../meeting-of.ts';
import type { MinutesLine, MinutesModel, MinutesStep } from '../minutes-model.ts';
import type { ReportOrder } from '../report-order.ts';

type Held = NonNullable<Meeting['held']>;
type Told = Pick<MinutesModel, 'facts' | 'settled' | 'parked' | 'open'> & {
  /** Indicators that the meeting was about: steps that answer them are its steps. */
  readonly indicators: readonly string[];
};

/** Minutes of a workshop, or of what was settled on the last day. Pure: the same order gives the same minutes. */
export function minutesModel(order: ReportOrder, meeting: Meeting, t: Translate): MinutesModel {
  const { assessment, framework, language } = order;
  const { indicators, ...told } = meeting.held ? ofWorkshop(order, meeting.held, t) : ofLastDay(order, t);
  return {
    title: titleOf(assessment),
    place: assessment.place,
    frameworkLine: t('report.frameworkLine', {
      framework: `${framework.key}-${framework.version}`,
      revision: framework.revision,
      hash: framework.hash.slice(0, 12),
    }),
    ...told,
    steps: stepsOfRoom(meeting.steps, {
      writtenIds: meeting.held?.writtenStepIds ?? [],
      indicatorIds: indicators,
    }).map((step) => stepLine(step, language)),
  };
}

function ofWorkshop(order: ReportOrder, { workshop, stops, decisions }: Held, t: Translate): Told {
  const { settled, parked, open } = closingOf(stops, decisions);
  const groups = workshop.groupIds.flatMap((id) => order.respondents.find((each) => each.id === id)?.name ?? []);
  return {
    facts: [
      [t('minutes.meeting'), workshop.title],
      [t('minutes.date'), formatDate(order.language, workshop.date)],
      [t('minutes.venue'), workshop.venue],
      [t('minutes.present'), workshop.present.join('\n')],
      [t('minutes.groups'), groups.join(', ')],
    ],
    settled: settled.map(({ stop, decision }) => ({
      ...lineOf(order, stop, workshop.groupIds, t),
      outcome: outcomeOf(order, stop, decision, t),
      agreedBy: decision.agreedBy,
      reason: decision.reason,
      dissent: decision.dissent,
      prompts: decision.prompts,
    })),
    parked: parked.map(({ stop, decision: { reason, dissent, prompts } }) => ({
      ...lineOf(order, stop, workshop.groupIds, t),
      reason,
      dissent,
      prompts,
    })),
    open: open.map((stop) => lineOf(order, stop, workshop.groupIds, t)),
    indicators: stops.flatMap((stop) => (stop.kind === 'indicator' ? [stop.indicatorId] : [])),
  };
}

const BARE: Omit<MinutesLine, 'about'> = { outcome: [], agreedBy: '', reason: '', dissent: '', said: '', prompts: [] };

function lineOf(order: ReportOrder, stop: Stop, groupIds: readonly string[], t: Translate): MinutesLine {
  if (stop.kind === 'part') return { ...BARE, about: '' };
  if (stop.kind === 'pair')
    return { ...BARE, about: [stop.first, stop.second].map((id) => nodeName(order, id)).join(' – ') };
  return { ...BARE, about: indicatorName(order, stop.indicatorId), said: saidBy(order, stop.indicatorId, groupIds, t) };
}

const nodeName = ({ companion }: ReportOrder, id: string): string =>
  companion.matrixNodes.find((node) => node.id === id)?.name ?? id;

const indicatorName = ({ framework }: ReportOrder, id: string): string =>
  [id, findIndicator(framework, id)?.statement ?? ''].join('  ').trim();

/** "Table 1: 2 Started; Table 2: 3 Working". */
function saidBy({ answers, respondents }: ReportOrder, indicatorId: string, bodies: readonly string[], t: Translate) {
  const own = givenAnswers(answers.filter((answer) => answer.indicatorId === indicatorId));
  return respondents
    .filter(({ id }) => bodies.includes(id))
    .flatMap(({ id, name }) => {
      const answer = own.find(({ respondentId }) => respondentId === id);
      return answer ? [t('minutes.said', { who: name, value: valueLabel(answer.value, t) })] : [];
    })
    .join('; ');
}

function outcomeOf(
  order: ReportOrder,
  stop: Stop,
  { settled }: Extract<Decision, { outcome: 'settled' }>,
  t: Translate,
): string[] {
  if (settled.kind === 'answer') return [gradedLabel(settled, t)];
  if (stop.kind !== 'pair') return [];
  const cell = (from: string, to: string, is: typeof settled.forward) =>
    is === null
      ? []
      : [
          t('minutes.cell', {
            cell: t('coherence.actsOn', { from: nodeName(order, from), to: nodeName(order, to) }),
            score: formatSigned(order.language, is.score),
            name: order.companion.matrixScale.find(({ value }) => value === is.score)?.name ?? '',
            reason: is.reason,
          }),
        ];
  return [...cell(stop.first, stop.second, settled.forward), ...cell(stop.second, stop.first, settled.back)];
}

/** A settling meeting leaves agreed answers: those of the last day are its decisions, what is still to settle is open. */
function ofLastDay(order: ReportOrder, t: Translate): Told {
  const { agreed, answers, respondents, language } = order;
  const day =
    agreed
      .map(({ agreedAt }) => agreedAt.slice(0, 10))
      .sort()
      .at(-1) ?? '';
  const places = new Map<string, number>(indicatorsOf(order.framework).map(({ id }, at) => [id, at]));
  const placeOf = (id: string) => places.get(id) ?? places.size;
  const own = agreed
    .filter(({ agreedAt }) => agreedAt.startsWith(day))
    .sort((a, b) => placeOf(a.indicatorId) - placeOf(b.indicatorId));
  const bodies = respondents.map(({ id }) => id);
  const settledIds = new Set<string>(agreed.map(({ indicatorId }) => indicatorId));
  const toSettle = [...Map.groupBy(givenAnswers(answers), ({ indicatorId }) => indicatorId)]
    .filter(([id, given]) => !settledIds.has(id) && reasonsToSettle(given).length > 0)
    .map(([id]) => id)
    .sort((a, b) => placeOf(a) - placeOf(b));
  return {
    facts: [
      [t('minutes.meeting'), t('minutes.settling')],
      [t('minutes.date'), formatDate(language, day)],
      [t('minutes.present'), [...new Set(own.map(({ agreedBy }) => agreedBy))].join('\n')],
    ],
    settled: own.map((each) => ({
      ...BARE,
      about: indicatorName(order, each.indicatorId),
      outcome: [gradedLabel(each, t)],
      agreedBy: each.agreedBy,
      reason: each.reason,
      said: saidBy(order, each.indicatorId, bodies, t),
    })),
    parked: [],
    open: toSettle.map((id) => ({ ...BARE, about: indicatorName(order, id), said: saidBy(order, id, bodies, t) })),
    indicators: own.map(({ indicatorId }) => indicatorId),
  };
}

const stepLine = ({ step, ownerBody, ownerRole, date }: Step, language: string): MinutesStep => ({
  step,
  owner: [ownerBody, ownerRole].filter((part) => part !== '').join(', '),
  date: date === '' ? '' : formatDate(language, date),
});
