import type { IndicatorLine, ReportModel } from './report-model.ts';

/** What was chosen to be printed of a model. Figures stay those of the whole assessment: only pages and own answers go. */
export function narrowed(model: ReportModel): ReportModel {
  const { modules, bodies } = model.printed;
  const isPrinted = (id: string) => modules === null || modules.includes(id);
  const withChosenAnswers = (line: IndicatorLine): IndicatorLine =>
    bodies === null ? line : { ...line, answers: line.answers.filter(({ respondent }) => bodies.includes(respondent)) };
  return {
    ...model,
    modules: model.modules
      .filter(({ id }) => isPrinted(id))
      .map((module) => ({ ...module, indicators: module.indicators.map(withChosenAnswers) })),
    redFlags: model.redFlags.filter(({ moduleId }) => isPrinted(moduleId)),
    setAside: model.setAside.filter(({ moduleId }) => isPrinted(moduleId)).map(withChosenAnswers),
  };
}
