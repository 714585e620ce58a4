import type { RespondentId } from '#shared/assessment/ids.ts';
import { anAssessment, aSetup } from './an-assessment.ts';
import { openTestCore } from './open-test-core.ts';
import { indicatorIdOf } from './scored-items.ts';

/** A thirty-minute workshop of tables of these names, in an assessment with two ministries. */
export async function aWorkshop(tables: readonly string[] = ['Table 1', 'Table 2', 'Table 3', 'Table 4']) {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core, aSetup());
  const begun = await core.call('workshop.begin', {
    assessmentId,
    pathId: 'half-hour',
    fields: { title: 'Validation meeting' },
    groupIds: [],
    newGroups: [...tables],
  });
  const here = { assessmentId, workshopId: begun.workshop.id };
  const groups = begun.workshop.groupIds;
  return {
    core,
    here,
    labour,
    groups,
    show: () => core.call('workshop.show', here),
    /** One level a table, in their order. */
    say: async (indicator: string, levels: readonly (0 | 1 | 2 | 3 | 4)[]) => {
      for (const [at, value] of levels.entries())
        await core.call('answers.save', {
          assessmentId,
          respondentId: known(groups[at]),
          indicatorId: indicatorIdOf(indicator),
          changes: { value },
        });
    },
  };
}

function known(id: RespondentId | undefined): RespondentId {
  if (id === undefined) throw new Error('no such table');
  return id;
}
