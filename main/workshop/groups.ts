import type { Rooms } from '#main/core/rooms.ts';
import type { RecordChange } from '#main/history/recorder.ts';
import { respondentRecord } from '#main/history/records.ts';
import { assertDistinctNames } from '#main/respondents/distinct-names.ts';
import type { AssessmentId, ModuleId, RespondentId } from '#shared/assessment/ids.ts';
import type { Respondent, RespondentFields } from '#shared/assessment/respondent.ts';
import type { Stop } from '#shared/workshop/stops.ts';

interface Groups {
  readonly groupIds: readonly RespondentId[];
  readonly newGroups: readonly string[];
}

/** Refuses bodies of another assessment, and two groups of one name. */
export function assertGroups({ guard, stores }: Rooms, assessmentId: AssessmentId, groups: Groups): void {
  for (const id of groups.groupIds) guard.respondent(assessmentId, id);
  assertDistinctNames([...stores.respondents.list(assessmentId).map(({ name }) => name), ...groups.newGroups]);
}

/** Makes the new groups, and lets every workshop group answer what the path asks; a ministry's own modules stay as they are. */
export function writeGroups(
  { stores, guard, ports }: Rooms,
  { assessmentId, groupIds, newGroups, stops }: Groups & { assessmentId: AssessmentId; stops: readonly Stop[] },
  record: RecordChange,
): RespondentId[] {
  const asked = [...new Set(stops.flatMap((stop) => (stop.kind === 'indicator' ? [stop.moduleId] : [])))];
  for (const before of groupIds.map((id) => guard.respondent(assessmentId, id))) {
    const after = widened(before, asked);
    if (after === before) continue;
    stores.respondents.save(after);
    record(respondentRecord(after.id), before, after);
  }
  const made = newGroups.map((name) => {
    const fields: RespondentFields = { name, kind: 'workshop-group', modules: asked, leadRoles: [] };
    const added = stores.respondents.add(assessmentId, ports.newId(), fields);
    record(respondentRecord(added.id), null, added);
    return added.id;
  });
  return [...new Set([...groupIds, ...made])];
}

function widened(group: Respondent, asked: readonly ModuleId[]): Respondent {
  const missing = asked.filter((id) => !group.modules.includes(id));
  return group.kind === 'workshop-group' && missing.length > 0
    ? { ...group, modules: [...group.modules, ...missing] }
    : group;
}
