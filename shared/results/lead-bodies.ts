import type { Assessment } from '../assessment/assessment.ts';
import type { IndicatorId, RespondentId } from '../assessment/ids.ts';
import type { Respondent } from '../assessment/respondent.ts';
import type { FrameworkShape } from '../framework/framework.ts';

type Body = Pick<Respondent, 'id' | 'modules' | 'leadRoles'>;

/** The body that leads a module by the framework: the first that answers for it and holds the first of its lead roles that any holds. */
function leadOfModule(module: FrameworkShape['modules'][number], respondents: readonly Body[]): Body | undefined {
  const answering = respondents.filter(({ modules }) => modules.includes(module.id));
  return module.lead
    .map((role) => answering.find(({ leadRoles }) => leadRoles.includes(role)))
    .find((found) => found !== undefined);
}

/** Which body leads for each indicator: the one that the set-up names, else the one of the framework's lead roles; none where nobody holds them. */
export function leadBodiesOf({
  framework,
  assessment,
  respondents,
}: {
  readonly framework: FrameworkShape;
  readonly assessment: Pick<Assessment, 'leadBodies'>;
  readonly respondents: readonly Body[];
}): ReadonlyMap<IndicatorId, RespondentId> {
  const isHere = new Set(respondents.map(({ id }) => id));
  return new Map(
    framework.modules.flatMap((module) => {
      const ofModule = leadOfModule(module, respondents)?.id;
      return module.indicators.flatMap(({ id }): [IndicatorId, RespondentId][] => {
        const named = assessment.leadBodies[id];
        const lead = named !== undefined && isHere.has(named) ? named : ofModule;
        return lead === undefined ? [] : [[id, lead]];
      });
    }),
  );
}
