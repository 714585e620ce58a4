import type { Frameworks } from '#main/frameworks/frameworks.ts';
import { nameOf } from '#main/frameworks/known-framework.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentId, IndicatorId, ModuleId, RespondentId } from '#shared/assessment/ids.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import type { FrameworkShape } from '#shared/framework/framework.ts';
import type { IndicatorStructure } from '#shared/framework/structure.ts';
import type { Stores } from './rooms.ts';

/** Finds what an operation names, or refuses with the sentence for what is missing. */
export function createGuard(
  stores: Pick<Stores, 'assessments' | 'respondents'>,
  frameworks: Frameworks,
  isReadOnly: boolean,
) {
  const assessment = (id: AssessmentId): Assessment => {
    const found = stores.assessments.get(id);
    if (!found) throw new AppError('unknown-assessment', { id });
    return found;
  };
  const shape = (own: Pick<Assessment, 'framework'>): FrameworkShape => frameworks.structure(own.framework);
  const indicator = (own: Assessment, id: IndicatorId): IndicatorStructure => {
    const found = findIndicator(shape(own), id);
    if (!found) throw new AppError('unknown-indicator', { value: id });
    return found;
  };
  const respondent = (assessmentId: AssessmentId, id: RespondentId): Respondent => {
    const found = stores.respondents.get(id);
    if (!found) throw new AppError('unknown-respondent', { id });
    if (found.assessmentId !== assessmentId)
      throw new AppError('respondent-of-another-assessment', { name: found.name });
    return found;
  };
  /** An assessment that may be written, whatever became of its framework. */
  const writable = (id: AssessmentId): Assessment => {
    const found = assessment(id);
    if (isReadOnly) throw new AppError('library-read-only');
    if (found.status === 'closed') throw new AppError('assessment-closed');
    if (found.status === 'in-bin') throw new AppError('assessment-in-bin');
    return found;
  };
  /** An assessment that may be written, and whose framework is the one that it was answered in. */
  const open = (id: AssessmentId): Assessment => {
    const found = writable(id);
    const { hash, ...name } = found.framework;
    const here = frameworks.structure(name).hash;
    if (here !== hash) throw new AppError('framework-other-hash', { framework: nameOf(name), hash, here });
    return found;
  };
  return {
    assessment,
    /** An assessment whose benchmarks may be read: a closed one too, since time goes on after a round. */
    watched: (id: AssessmentId): Assessment => {
      const found = assessment(id);
      return found.status === 'closed' && !isReadOnly ? found : writable(id);
    },
    shape,
    indicator,
    respondent,
    writable,
    open,
    /** Whether this respondent may answer this indicator of this assessment. */
    answerable: (assessmentId: AssessmentId, respondentId: RespondentId, indicatorId: IndicatorId): void => {
      const own = open(assessmentId);
      indicator(own, indicatorId);
      const { modules, name } = respondent(assessmentId, respondentId);
      const module = shape(own).modules.find(({ indicators }) => indicators.some(({ id }) => id === indicatorId));
      if (module && !modules.includes(module.id)) throw new AppError('outside-modules', { name, module: module.id });
    },
    modules: (framework: FrameworkShape, ids: readonly ModuleId[]): void => {
      const unknown = ids.find((id) => !framework.modules.some((module) => module.id === id));
      if (unknown) throw new AppError('unknown-module', { value: unknown });
    },
  };
}
export type Guard = ReturnType<typeof createGuard>;
