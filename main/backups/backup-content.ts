import { createAnswerStore } from '#main/answers/answer-store.ts';
import { createAssessmentStore } from '#main/assessments/assessment-store.ts';
import type { Stores } from '#main/core/rooms.ts';
import type { Database } from '#main/database/database.ts';
import { notedIn } from '#main/database/open-database.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { BackupContent } from '#shared/contract/backups.ts';

/** What a backup holds, beside what the library holds now. */
export function contentOfBackup(
  backup: Database,
  { assessments }: Pick<Stores, 'assessments'>,
): Omit<BackupContent, 'at'> {
  const held = createAssessmentStore(backup).list();
  const answers = createAnswerStore(backup);
  return {
    madeBy: String(notedIn(backup, 'made_by') ?? ''),
    assessments: held.map((assessment) => ({
      title: titleOf(assessment),
      round: assessment.round.label,
      answers: answers.list(assessment.id).length,
      updatedAt: assessment.updatedAt,
      here: comparedWith(assessment, assessments.get(assessment.id)),
    })),
    onlyHere: assessments
      .list()
      .filter(({ id }) => !held.some((each) => each.id === id))
      .map(titleOf),
  };
}

function comparedWith(held: Assessment, here: Assessment | undefined): BackupContent['assessments'][number]['here'] {
  if (!here) return 'missing';
  if (here.updatedAt === held.updatedAt) return 'same';
  return here.updatedAt > held.updatedAt ? 'newer' : 'older';
}
