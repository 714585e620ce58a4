import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import { citationLine } from '#shared/assessment/citation-line.ts';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { stateOf } from '#shared/exchange/state-of.ts';
import type { StatedAnswer } from '#shared/exchange/stated-answer.ts';
import type { FrameworkModule, Indicator } from '#shared/framework/framework.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { formLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { QuestionnaireOrder } from './questionnaire-order.ts';

/** One indicator on its way out, with the words people read. */
export interface QuestionnaireItem
  extends Pick<
    Indicator,
    'id' | 'statement' | 'question' | 'why' | 'levels' | 'twoOrThree' | 'evidence' | 'found' | 'critical'
  > {
  /** What the respondent has answered so far. */
  readonly issued: StatedAnswer;
}

export interface QuestionnaireModule extends Pick<FrameworkModule, 'id' | 'name' | 'purpose' | 'bring'> {
  readonly items: readonly QuestionnaireItem[];
}

/** A questionnaire with everything decided; the writers only set it. */
export interface QuestionnaireModel {
  readonly language: string;
  readonly title: string;
  readonly assessmentId: AssessmentId;
  readonly framework: FrameworkPin;
  readonly respondent: { readonly id: RespondentId; readonly name: string };
  readonly place: string;
  readonly round: string;
  readonly instrument: string;
  readonly isShortForm: boolean;
  readonly form: string;
  readonly returnTo: string;
  readonly madeOn: string;
  readonly madeAt: string;
  readonly frameworkLine: string;
  readonly appVersion: string;
  readonly appLine: string;
  readonly modules: readonly QuestionnaireModule[];
}

/** Only the respondent's modules, without those left out of the assessment, in the short form where it is used. */
export function questionnaireModel(order: QuestionnaireOrder, t: Translate): QuestionnaireModel {
  const { assessment, framework, respondent, language, now } = order;
  const { instrument } = assessment;
  return {
    language,
    title: titleOf(assessment),
    assessmentId: assessment.id,
    framework: assessment.framework,
    respondent: { id: respondent.id, name: respondent.name },
    place: assessment.place,
    round: assessment.round.label,
    instrument: [instrument.title || t(`assessment.instrument.${instrument.kind}`), instrument.period]
      .filter((part) => part !== '')
      .join(', '),
    isShortForm: assessment.form === 'short',
    form: formLabel(assessment.form, framework, t),
    returnTo: order.returnTo.trim() || t('questionnaire.returnToSender'),
    madeOn: formatDate(language, now),
    madeAt: now,
    frameworkLine: t('report.frameworkLine', {
      framework: `${framework.key}-${framework.version}`,
      revision: framework.revision,
      hash: framework.hash.slice(0, 12),
    }),
    appVersion: order.appVersion,
    appLine: t('report.appLine', { version: order.appVersion }),
    modules: framework.modules.filter(({ id }) => isAsked(order, id)).map((module) => moduleOf(module, order, t)),
  };
}

const isAsked = ({ assessment, respondent }: QuestionnaireOrder, id: FrameworkModule['id']): boolean =>
  respondent.modules.includes(id) && !assessment.modulesNotAssessed.some(({ moduleId }) => moduleId === id);

function moduleOf(
  { id, name, purpose, bring, indicators }: FrameworkModule,
  order: QuestionnaireOrder,
  t: Translate,
): QuestionnaireModule {
  const lines = new Map(
    order.evidence.map((each) => [each.id, citationLine(each, (page) => t('evidence.page', { page }))]),
  );
  const given = new Map(order.answers.map((answer) => [answer.indicatorId, answer]));
  const itemOf = (indicator: Indicator): QuestionnaireItem => ({
    id: indicator.id,
    statement: indicator.statement,
    question: indicator.question,
    why: indicator.why,
    levels: indicator.levels,
    twoOrThree: indicator.twoOrThree,
    evidence: indicator.evidence,
    found: indicator.found,
    critical: indicator.critical,
    issued: stateOf(given.get(indicator.id), lines),
  });
  const isShort = order.assessment.form === 'short';
  return { id, name, purpose, bring, items: indicators.filter(({ short }) => short || !isShort).map(itemOf) };
}

/** Every question in its order with its module. */
export const itemsOf = ({ modules }: Pick<QuestionnaireModel, 'modules'>) =>
  modules.flatMap((module) => module.items.map((item) => ({ module, item })));
