import { createTranslate } from '#main/core/translate.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { findingSentence, formLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { givenAnswers } from '#shared/results/counted.ts';
import { type Results, resultsOf } from '#shared/results/results.ts';
import { matrixLines, suggestionLines } from './model/coherence.ts';
import { contextModel } from './model/context.ts';
import { documentLines } from './model/document-lines.ts';
import { moduleFigures, tagLines, totalLine } from './model/figures.ts';
import { policyLines } from './model/impact.ts';
import { earlierLines, indicatorLines } from './model/indicator-lines.ts';
import { answerMaps } from './model/maps.ts';
import { planLines } from './model/plan.ts';
import { roundsModel } from './model/rounds.ts';
import type { ReportModel } from './report-model.ts';
import type { ReportOrder } from './report-order.ts';
import { withNames } from './with-names.ts';

/** Decides everything that a report says. Pure: the same order gives the same model. */
export function buildReportModel(whole: ReportOrder): ReportModel {
  const order = withNames(whole);
  const { assessment, framework, language, now } = order;
  const t = createTranslate(language);
  const results = resultsOf(order, { kind: 'proposed' });
  const indicators = indicatorLines(order, results, t);
  const rounds = roundsModel(order, t);
  const nameOf = (id: string | null) => framework.modules.find((module) => module.id === id)?.name ?? '';
  const modules = framework.modules.map((module) => {
    const raw = results.modules.find(({ id }) => id === module.id);
    if (!raw) throw new Error(`No result for module ${module.id}`);
    const own = indicators.filter(({ moduleId, isInUse }) => moduleId === module.id && isInUse);
    return {
      id: module.id,
      name: module.name,
      short: module.short,
      purpose: module.purpose,
      isArea: module.kind === 'area',
      notAssessedReason: assessment.modulesNotAssessed.find(({ moduleId }) => moduleId === module.id)?.reason ?? '',
      figures: moduleFigures(raw, own.filter(({ isRedFlag }) => isRedFlag).length, language, t),
      indicators: own,
    };
  });
  return {
    ...coverOf(order, t),
    language,
    rounds,
    masthead: mastheadOf(order.organisation),
    isDraft: !order.choices.isFinal,
    limits: limitsOf(order, t),
    printed: {
      modules: order.choices.modules,
      bodies: order.choices.respondents && namesOf(order.choices.respondents, order.respondents),
    },
    draft: draftReasons(order, results, rounds?.withoutReason ?? 0, t),
    madeOn: formatDate(language, now),
    madeAt: now,
    respondents: order.respondents.map(({ id, name, kind, modules: own }) => ({
      name,
      kind: t(`respondent.kind.${kind}`),
      modules: own.length === framework.modules.length ? t('respondent.allModules') : own.map(nameOf).join('; '),
      answered: givenAnswers(order.answers.filter((answer) => answer.respondentId === id)).length,
    })),
    ...answerMaps(order, results, t),
    finding: findingSentence(results, assessment.place, nameOf, t),
    total: totalLine(results.total, nameOf(results.total.lowest), language, t),
    modules,
    byStage: tagLines(results.byStage, (id) => t(`stage.${id}`), language, t),
    byDirection: tagLines(results.byDirection, (id) => t(`direction.${id}`), language, t),
    bySdg: tagLines(results.bySdg, (id) => framework.sdg[id] ?? '', language, t),
    byGcm: tagLines(results.byGcm, (id) => framework.gcm[id] ?? '', language, t),
    redFlags: indicators.filter(({ isRedFlag }) => isRedFlag),
    setAside: [
      ...indicators.filter(({ isInUse, answers, agreed }) => !isInUse && (answers.length > 0 || agreed !== null)),
      ...earlierLines(order, results, t),
    ],
    documents: documentLines(order, t),
    ...ofFramework(order),
    matrices: matrixLines(order, t),
    suggestions: suggestionLines(order, t),
    policies: policyLines(order, t),
    context: contextModel(order, indicators, t),
    plan: planLines(order, t),
    proposedCount: results.proposedCount,
    results,
  };
}

const ofFramework = (order: ReportOrder) => ({
  noteElements: order.framework.elements,
  gcmNotCovered: gcmNotCovered(order),
});

function gcmNotCovered({ framework }: ReportOrder): ReportModel['gcmNotCovered'] {
  const carried = new Set(
    framework.modules.flatMap((module) => module.indicators.flatMap(({ gcm }) => gcm.map(String))),
  );
  return Object.entries(framework.gcm)
    .filter(([id]) => !carried.has(id))
    .map(([id, label]) => ({ id, label }))
    .sort((a, b) => Number(a.id) - Number(b.id));
}

function coverOf({ assessment, framework, language, appVersion, fingerprint }: ReportOrder, t: Translate) {
  const { place, round, level, instrument, roles, form, leadRule } = assessment;
  return {
    assessmentId: assessment.id,
    title: titleOf(assessment),
    place,
    round: round.label,
    roundDate: formatDate(language, round.date),
    level: t(`assessment.level.${level}`),
    instrument: [instrument.title || t(`assessment.instrument.${instrument.kind}`), instrument.period]
      .filter(Boolean)
      .join(', '),
    roles: roles.map((role) => t(`assessment.role.${role}`)).join(', '),
    form: formLabel(form, framework, t),
    isShortForm: form === 'short',
    hasLeadRule: leadRule,
    frameworkLine: t('report.frameworkLine', {
      framework: `${framework.key}-${framework.version}`,
      revision: framework.revision,
      hash: framework.hash.slice(0, 12),
    }),
    appLine: t('report.appLine', { version: appVersion }),
    fingerprint,
    answersLanguage: assessment.language,
  };
}

function mastheadOf({ name, logo }: ReportOrder['organisation']): ReportModel['masthead'] {
  if (name.trim() === '' && logo === null) return null;
  return { name: name.trim(), logo: logo && { ...logo, png: new Uint8Array(Buffer.from(logo.png, 'base64')) } };
}

const namesOf = (
  chosen: readonly string[],
  all: readonly { readonly id: string; readonly name: string }[],
): readonly string[] => all.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);

/** What a reader would otherwise look for in vain. */
function limitsOf({ choices, framework, respondents }: ReportOrder, t: Translate): string[] {
  const { modules, respondents: bodies, detail } = choices;
  return [
    modules && t('report.onlyModules', { list: namesOf(modules, framework.modules).join('; ') }),
    bodies &&
      (bodies.length === 0
        ? t('report.noBodies')
        : t('report.onlyBodies', { list: namesOf(bodies, respondents).join('; ') })),
    detail === 'summary' ? t('report.onlySummary') : null,
  ].filter((sentence) => sentence !== null);
}

/** Each open end is one sentence. */
function draftReasons(
  { assessment, framework, ...order }: ReportOrder,
  results: Results,
  withoutReason: number,
  t: Translate,
): string[] {
  const asked = new Set(indicatorsOf(framework).map(({ id }) => id));
  const answers = order.answers.filter(({ indicatorId }) => asked.has(indicatorId));
  const counted = results.indicators.filter(({ value, from }) => !(value === 'NA' && from === 'none'));
  const reasons: readonly (readonly [string, number])[] = [
    ['unanswered', counted.filter(({ value }) => value === null).length],
    ['proposed', results.proposedCount],
    ['toConfirm', answers.filter(({ isCarriedOver }) => isCarriedOver).length],
    ['withoutReason', withoutReason],
    ['flagged', answers.filter(({ isFlagged }) => isFlagged).length],
  ];
  const open = reasons.filter(([, count]) => count > 0).map(([key, count]) => t(`report.draft.${key}`, { count }));
  return assessment.status === 'closed' ? open : [t('report.draft.open'), ...open];
}
