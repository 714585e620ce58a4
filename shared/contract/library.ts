import { z } from 'zod';
import { assessmentId, respondentId } from '../assessment/ids.ts';
import { BACKUP_EVERY } from '../library/backup-due.ts';
import { reportPreset } from '../reports/report-choices.ts';
import { CHECKLIST_FILTERS } from '../results/checklist-filters.ts';
import { workshopPath } from '../workshop/path.ts';
import { command, query } from './operation.ts';

/** How the library opened; only `open` may be written. */
const libraryState = z.enum(['open', 'read-only-newer']);

export const settings = z.object({
  /** Of the screens; one of `library.languages`. */
  language: z.string().max(20),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Size of all text, in percent. */
  zoom: z.int().min(90).max(200),
  singleKeys: z.boolean(),
  /** The address of the screen to resume at, such as "/a/<id>/checklist/LAB-07". */
  lastPlace: z.string().max(500),
  /** The respondent that this computer last answered as, by assessment. */
  answeringAs: z.record(assessmentId, respondentId),
  /** Whose values the results last counted, by assessment: "agreed", "proposed" or a respondent's id. */
  resultsView: z.record(assessmentId, z.string().max(40)),
  /** What the checklist was last narrowed to, by assessment, and whether over all bodies. */
  checklistFilters: z.record(
    assessmentId,
    z.object({ only: z.enum(CHECKLIST_FILTERS).nullable(), isWhole: z.boolean() }),
  ),
  /** When a report was last made, by assessment. */
  lastReports: z.record(assessmentId, z.iso.datetime()),
  /** Paths of workshops that were made here, for any assessment of their framework. */
  workshopPaths: z.array(workshopPath).max(200),
  /** How often the library is backed up by itself, where something was saved since. */
  backupEvery: z.enum(BACKUP_EVERY),
  /** Choices for reports, kept under a name. */
  reportPresets: z.array(reportPreset).max(100),
});
export type Settings = z.infer<typeof settings>;

const libraryCheck = z.object({ name: z.string(), passed: z.boolean(), detail: z.string() });

export const libraryContract = {
  'library.status': query(
    z.object({}),
    z.object({
      state: libraryState,
      folder: z.string(),
      /** Why the folder is no safe place; null where it is, as far as can be found out. */
      hazard: z.enum(['network', 'synchronised']).nullable(),
      version: z.string(),
      samples: z.array(z.object({ id: z.string(), assessmentIds: z.array(assessmentId), isHere: z.boolean() })),
      canShowInFolder: z.boolean(),
      canMove: z.boolean(),
      /** Where the library will lie from the next start on; null where it stays. */
      movesTo: z.string().nullable(),
      canOpenSaved: z.boolean(),
    }),
  ),
  /** Adds the worked example where it is missing; what was changed in it stays. */
  'library.addSample': command(z.object({}), z.object({ assessmentIds: z.array(assessmentId) })),
  /** Puts the worked example back as it came; what was changed in it is gone. */
  'library.restoreSample': command(z.object({}), z.object({ assessmentIds: z.array(assessmentId) })),
  /** Asks for a folder in the system's own dialog, into which the library is moved at the next start; or has it stay. */
  'library.move': command(z.object({ stays: z.boolean() }), z.object({ movesTo: z.string().nullable() })),
  /** The licence of every part that is shipped; equal texts are kept once. */
  'library.licences': query(
    z.object({}),
    z.object({
      parts: z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.int() })),
      texts: z.array(z.string()),
    }),
  ),
  'library.verify': query(z.object({}), z.array(libraryCheck)),
  /** The languages of screens and reports, each with its own name. */
  'library.languages': query(z.object({}), z.array(z.object({ id: z.string(), name: z.string() }))),
  'library.settings': query(z.object({}), settings),
  'library.saveSettings': command(settings.partial(), settings),
} as const;
