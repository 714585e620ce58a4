import type { AgreedAnswer, Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { IndicatorId, ModuleId } from '../assessment/ids.ts';
import type { Respondent } from '../assessment/respondent.ts';
import type { FrameworkShape } from '../framework/framework.ts';
import type { IndicatorStructure } from '../framework/structure.ts';
import { byDirection, byGcm, bySdg, byStage, type TaggedItem, type TagScore } from './by-tag.ts';
import { type Counted, countedValue, NOT_ANSWERED } from './counted.ts';
import { leadBodiesOf } from './lead-bodies.ts';
import { rate } from './rating.ts';
import { redFlags } from './red-flags.ts';
import { scoreOf } from './scoring.ts';
import { type ModuleScore, type Total, totalOf } from './total.ts';

/** Whose values are counted. `proposed` is the default rule; `agreed` leaves the unsettled as not answered. */
export type View =
  | { readonly kind: 'agreed' }
  | { readonly kind: 'proposed' }
  | { readonly kind: 'respondent'; readonly respondent: Respondent };

export interface ResultsInput {
  readonly framework: FrameworkShape;
  readonly assessment: Pick<Assessment, 'form' | 'modulesNotAssessed' | 'weights' | 'leadBodies' | 'leadRule'>;
  readonly respondents: readonly Pick<Respondent, 'id' | 'modules' | 'leadRoles'>[];
  readonly answers: readonly Pick<Answer, 'respondentId' | 'indicatorId' | 'value' | 'grade'>[];
  readonly agreed: readonly Pick<AgreedAnswer, 'indicatorId' | 'value' | 'grade'>[];
}

export interface CountedIndicator extends Counted {
  readonly id: IndicatorId;
  readonly moduleId: ModuleId;
}

export interface Results {
  readonly proposedCount: number;
  readonly total: Total;
  readonly modules: readonly ModuleScore[];
  readonly byStage: readonly TagScore[];
  readonly byDirection: readonly TagScore[];
  readonly bySdg: readonly TagScore[];
  readonly byGcm: readonly TagScore[];
  readonly redFlags: readonly IndicatorId[];
  readonly indicators: readonly CountedIndicator[];
}

type Item = TaggedItem & { readonly moduleId: ModuleId; readonly counted: Counted };

const NOT_APPLICABLE: Counted = { value: 'NA', grade: null, from: 'none' };

/** Groups by indicator once, so that counting stays linear in the number of answers. */
function groupByIndicator<T extends { readonly indicatorId: IndicatorId }>(
  records: readonly T[],
): Map<IndicatorId, T[]> {
  const groups = new Map<IndicatorId, T[]>();
  for (const record of records) {
    const group = groups.get(record.indicatorId);
    if (group) group.push(record);
    else groups.set(record.indicatorId, [record]);
  }
  return groups;
}

/** How each view counts one indicator. */
function counter(input: ResultsInput, view: View): (id: IndicatorId) => Counted {
  const { answers, agreed } = input;
  if (view.kind === 'respondent') {
    const own = new Map(answers.filter((a) => a.respondentId === view.respondent.id).map((a) => [a.indicatorId, a]));
    return (id) => countedValue(undefined, [own.get(id) ?? NOT_ANSWERED]);
  }
  const answersOf = groupByIndicator(answers);
  const agreedOn = new Map(agreed.map((record) => [record.indicatorId, record]));
  const leads = input.assessment.leadRule ? leadBodiesOf(input) : undefined;
  return (id) => {
    const own = answersOf.get(id) ?? [];
    const lead = leads && own.find(({ respondentId }) => respondentId === leads.get(id));
    const counted = countedValue(agreedOn.get(id), own, lead);
    return view.kind === 'agreed' && counted.from === 'proposed' ? NOT_ANSWERED : counted;
  };
}

function isLeftOut(input: ResultsInput, view: View, moduleId: ModuleId): boolean {
  if (input.assessment.modulesNotAssessed.some((left) => left.moduleId === moduleId)) return true;
  return view.kind === 'respondent' && !view.respondent.modules.includes(moduleId);
}

function itemsOf(input: ResultsInput, view: View): Item[] {
  const count = counter(input, view);
  const { form, weights } = input.assessment;
  return input.framework.modules.flatMap((module) => {
    const leftOut = isLeftOut(input, view, module.id);
    return module.indicators
      .filter((indicator) => form === 'full' || indicator.short)
      .map((indicator: IndicatorStructure): Item => {
        const counted = leftOut ? NOT_APPLICABLE : count(indicator.id);
        const { value, grade } = counted;
        return {
          indicator,
          moduleId: module.id,
          counted,
          value,
          grade,
          weight: weights[indicator.id] ?? indicator.weight,
        };
      });
  });
}

/** Every result of an assessment in one view, computed from its answers (framework C3). */
export function resultsOf(input: ResultsInput, view: View): Results {
  const items = itemsOf(input, view);
  const modules = input.framework.modules.map(({ id }): ModuleScore => {
    const score = scoreOf(items.filter((item) => item.moduleId === id));
    return { id, ...score, ...rate(score) };
  });
  return {
    proposedCount: items.filter((item) => item.counted.from === 'proposed').length,
    total: totalOf(modules),
    modules,
    byStage: byStage(items),
    byDirection: byDirection(items),
    bySdg: bySdg(items),
    byGcm: byGcm(items),
    redFlags: redFlags(items),
    indicators: items.map(({ indicator, moduleId, counted }) => ({ id: indicator.id, moduleId, ...counted })),
  };
}
