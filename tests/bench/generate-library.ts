import { join } from 'node:path';
import { LIBRARY_FILE } from '#main/core/core.ts';
import { createIncomingFiles } from '#main/core/incoming-files.ts';
import { createRooms, type Rooms } from '#main/core/rooms.ts';
import { openDatabase } from '#main/database/open-database.ts';
import { shippedFrameworks } from '#main/frameworks/frameworks.ts';
import { followChanges } from '#main/search/follow-changes.ts';
import { type Invented, inventAssessment } from './invent-assessment.ts';
import { benchPorts, resources } from './open-core.ts';
import { seeded } from './seeded.ts';
import { someComments } from './some-words.ts';

export interface LibrarySize {
  readonly assessments: number;
  /** In each assessment. */
  readonly respondents: number;
  /** Of each respondent; at most as many as the framework has indicators. */
  readonly answers: number;
}

const ASSESSMENTS_AT_ONCE = 100;
const CHANGES_AT_ONCE = 20_000;
const SEED = 1_951;

/** Makes a library in `folder` as if it had been answered by hand, history and search index included. The same size gives the same records. */
export function generateLibrary(folder: string, size: LibrarySize): void {
  const { database, close } = openDatabase(join(folder, LIBRARY_FILE), 'test');
  try {
    const rooms = createRooms({
      database,
      libraryFile: join(folder, LIBRARY_FILE),
      isReadOnly: false,
      ports: benchPorts(),
      shipped: shippedFrameworks(join(resources, 'frameworks')),
      incoming: createIncomingFiles(join(folder, 'incoming')),
      emit: () => undefined,
      replaceLibrary: () => {
        throw new Error('Nothing is replaced here');
      },
    });
    const random = seeded(SEED);
    const comments = someComments(resources);
    const framework = rooms.frameworks.newest();
    for (let done = 0; done < size.assessments; done += ASSESSMENTS_AT_ONCE)
      database.transaction(() => {
        for (let number = done; number < Math.min(size.assessments, done + ASSESSMENTS_AT_ONCE); number += 1)
          store(rooms, inventAssessment({ number, size, framework, comments, random }));
      })();
    while (!followChanges(rooms, CHANGES_AT_ONCE));
  } finally {
    close();
  }
}

/** Puts the records in place, each with the first step of its history. */
function store({ stores, recordKinds }: Rooms, { assessment, records, newId }: Invented): void {
  const group = newId();
  for (const { record, state, by } of records) {
    recordKinds.find((kind) => kind.isOf(record))?.replace(assessment.id, null, state);
    stores.history.adopt({
      id: newId(),
      group,
      assessmentId: assessment.id,
      record,
      parents: [],
      before: null,
      after: state,
      author: { respondentId: by, role: '' },
      at: assessment.createdAt,
    });
  }
}
