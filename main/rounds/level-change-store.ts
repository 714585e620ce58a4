import type { Database } from '#main/database/database.ts';
import type { AssessmentId, IndicatorId } from '#shared/assessment/ids.ts';
import type { Level } from '#shared/assessment/level.ts';
import type { ChangeReason, LevelChange } from '#shared/assessment/level-change.ts';

type LevelChangeRow = { indicator_id: string; from_level: number; to_level: number; reason: string; note: string };

/** All SQL about the reasons for changes of level between rounds; each belongs to the later round. */
export function createLevelChangeStore(database: Database) {
  const selectAll = database.prepare<[string], LevelChangeRow>(
    'SELECT indicator_id, from_level, to_level, reason, note FROM level_change WHERE assessment_id = ? ORDER BY indicator_id',
  );
  const upsert = database.prepare<[LevelChangeRow & { assessment_id: string }]>(
    `INSERT INTO level_change (assessment_id, indicator_id, from_level, to_level, reason, note)
     VALUES (@assessment_id, @indicator_id, @from_level, @to_level, @reason, @note)
     ON CONFLICT (assessment_id, indicator_id) DO UPDATE SET
       from_level = excluded.from_level, to_level = excluded.to_level, reason = excluded.reason, note = excluded.note`,
  );
  const remove = database.prepare<[string, string]>(
    'DELETE FROM level_change WHERE assessment_id = ? AND indicator_id = ?',
  );
  return {
    list: (assessmentId: AssessmentId): LevelChange[] => selectAll.all(assessmentId).map(fromRow),
    save: (assessmentId: AssessmentId, { indicatorId, from, to, reason, note }: LevelChange): void =>
      void upsert.run({
        assessment_id: assessmentId,
        indicator_id: indicatorId,
        from_level: from,
        to_level: to,
        reason,
        note,
      }),
    remove: (assessmentId: AssessmentId, { indicatorId }: Pick<LevelChange, 'indicatorId'>): void =>
      void remove.run(assessmentId, indicatorId),
  };
}

// Casts: the columns hold what save wrote, and the table's own checks guard them.
const fromRow = (row: LevelChangeRow): LevelChange => ({
  indicatorId: row.indicator_id as IndicatorId,
  from: row.from_level as Level,
  to: row.to_level as Level,
  reason: row.reason as ChangeReason,
  note: row.note,
});
