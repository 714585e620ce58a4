import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FALLBACK_LANGUAGE } from '#main/core/catalogues.ts';
import { checkLanguage } from '#main/core/languages.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import { APP_VERSION } from '#main/core/version.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import type { libraryContract, Settings } from '#shared/contract/library.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { addSample, sampleStatus } from './add-sample.ts';
import { folderHazard } from './folder-hazard.ts';
import { movesTo, wishToMove } from './library-place.ts';
import { withoutUndefined } from './setting-store.ts';
import { verifyLibrary } from './verify-library.ts';

export function libraryHandlers(rooms: Rooms): RoomHandlers<typeof libraryContract> {
  const { stores, ports, isReadOnly, libraryFile, emit } = rooms;
  const changed = <T>(value: T): T => {
    emit({ kind: 'library-changed' });
    return value;
  };
  // A language that was chosen once may not be offered any more.
  const spoken = (settings: Settings): Settings =>
    ports.languages.includes(settings.language) ? settings : { ...settings, language: FALLBACK_LANGUAGE };
  const hazard = folderHazard(dirname(libraryFile));
  return {
    'library.status': () => ({
      state: isReadOnly ? 'read-only-newer' : 'open',
      folder: dirname(libraryFile),
      hazard,
      version: APP_VERSION,
      samples: sampleStatus(rooms),
      canShowInFolder: ports.showInFolder !== null,
      canMove: ports.home !== null && !isReadOnly,
      movesTo: ports.home === null ? null : movesTo(ports.home),
      canOpenSaved: ports.openSaved !== null,
    }),
    'library.addSample': () => changed({ assessmentIds: addSample(rooms, { restore: false }) }),
    'library.restoreSample': () => changed({ assessmentIds: addSample(rooms, { restore: true }) }),
    'library.move': ({ stays }) => moveLibrary(rooms, stays),
    'library.licences': () => JSON.parse(readFileSync(join(ports.resourcesFolder, 'licences.json'), 'utf8')),
    'library.verify': () => verifyLibrary(rooms),
    'library.languages': () => ports.languages.map((id) => ({ id, name: createTranslate(id)('language.name') })),
    'library.settings': () => spoken(stores.settings.get()),
    'library.saveSettings': (changes) => {
      if (isReadOnly) throw new AppError('library-read-only');
      if (changes.language !== undefined) checkLanguage(ports.languages, changes.language);
      const saved = spoken(stores.settings.save(withoutUndefined(changes)));
      // Where a person was is remembered all the time, and nobody waits to hear of it.
      if (changes.language ?? changes.theme ?? changes.zoom) emit({ kind: 'settings-changed' });
      return saved;
    },
  };
}

async function moveLibrary({ ports, isReadOnly }: Rooms, stays: boolean): Promise<{ movesTo: string | null }> {
  if (isReadOnly || ports.home === null) throw new AppError('library-read-only');
  const folder = stays ? null : ((await ports.chooseFolder?.()) ?? movesTo(ports.home));
  if (folder !== null && existsSync(join(folder, 'library.sqlite')))
    throw new AppError('folder-has-library', { folder });
  wishToMove(ports.home, folder);
  return { movesTo: folder };
}
