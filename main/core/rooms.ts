import { createAnswerStore } from '#main/answers/answer-store.ts';
import { createAssessmentStore } from '#main/assessments/assessment-store.ts';
import type { Database } from '#main/database/database.ts';
import { createAttachmentStore } from '#main/evidence/attachment-store.ts';
import { createEvidenceStore } from '#main/evidence/evidence-store.ts';
import { createPairingStore } from '#main/exchange/pairing-store.ts';
import { createFrameworks, type Frameworks } from '#main/frameworks/frameworks.ts';
import type { KnownFramework } from '#main/frameworks/known-framework.ts';
import { createOwnFrameworkStore } from '#main/frameworks/own-framework-store.ts';
import { createChangeStreamStore } from '#main/history/change-stream-store.ts';
import { createHistoryStore } from '#main/history/history-store.ts';
import { type AnyRecordKind, createRecordKinds } from '#main/history/record-kinds.ts';
import { createPerformAct, type PerformAct } from '#main/history/recorder.ts';
import { createSettingStore } from '#main/library/setting-store.ts';
import { createOrganisationStore } from '#main/organisation/organisation-store.ts';
import { createRespondentStore } from '#main/respondents/respondent-store.ts';
import { createLevelChangeStore } from '#main/rounds/level-change-store.ts';
import { createSearchStore } from '#main/search/search-store.ts';
import { createSheetStore } from '#main/sheets/sheet-store.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { createGuard, type Guard } from './guard.ts';
import type { IncomingFiles } from './incoming-files.ts';
import type { Ports } from './ports.ts';

const createStores = (database: Database) => ({
  ownFrameworks: createOwnFrameworkStore(database),
  assessments: createAssessmentStore(database),
  respondents: createRespondentStore(database),
  answers: createAnswerStore(database),
  evidence: createEvidenceStore(database),
  attachments: createAttachmentStore(database),
  levelChanges: createLevelChangeStore(database),
  pairings: createPairingStore(database),
  history: createHistoryStore(database),
  changeStream: createChangeStreamStore(database),
  settings: createSettingStore(database),
  organisation: createOrganisationStore(database),
  sheets: createSheetStore(database),
  search: createSearchStore(database),
});
export type Stores = ReturnType<typeof createStores>;

/** What every room's handlers stand on. */
export interface Rooms {
  readonly database: Database;
  readonly libraryFile: string;
  readonly isReadOnly: boolean;
  readonly stores: Stores;
  /** Every kind of record, for what treats them all alike. */
  readonly recordKinds: readonly AnyRecordKind[];
  readonly guard: Guard;
  readonly act: PerformAct;
  readonly ports: Ports;
  readonly frameworks: Frameworks;
  readonly incoming: IncomingFiles;
  readonly emit: (event: CoreEvent) => void;
  /** Lets `swap` put another file in the library's place while it is closed, and answers the rooms built on that. */
  readonly replaceLibrary: (swap: () => void) => Rooms;
}

export function createRooms({
  shipped,
  ...parts
}: Pick<Rooms, 'database' | 'libraryFile' | 'isReadOnly' | 'ports' | 'incoming' | 'emit' | 'replaceLibrary'> & {
  /** The frameworks that came with the program. */
  readonly shipped: readonly KnownFramework[];
}): Rooms {
  const stores = createStores(parts.database);
  const frameworks = createFrameworks(shipped, stores.ownFrameworks);
  return {
    ...parts,
    stores,
    frameworks,
    recordKinds: createRecordKinds(stores),
    guard: createGuard(stores, frameworks, parts.isReadOnly),
    act: parts.isReadOnly ? refuseToAct : createPerformAct(parts.database, stores, parts.ports, parts.emit),
  };
}

const refuseToAct: PerformAct = () => {
  throw new AppError('library-read-only');
};
