import type { Rooms } from '#main/core/rooms.ts';
import { safeFileName } from '#main/reports/file-name.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import type { picturesContract } from '#shared/contract/pictures.ts';

/** Charts on their way out of the program. The room stores nothing and reads nothing: a screen sends the chart as it shows it. */
export function pictureHandlers({ ports, emit }: Rooms): RoomHandlers<typeof picturesContract> {
  const drawn = (drawing: string) =>
    ports.makeReport(
      { kind: 'picture', drawing, resourcesFolder: ports.resourcesFolder },
      emit,
      new AbortController().signal,
    );
  return {
    'pictures.draw': async ({ drawing }) => ({ png: Buffer.from(await drawn(drawing)).toString('base64') }),
    'pictures.save': async ({ drawing, format, name }) =>
      ports.saveFile({
        fileName: safeFileName(name, format),
        bytes: format === 'svg' ? new TextEncoder().encode(drawing) : await drawn(drawing),
      }),
  };
}
