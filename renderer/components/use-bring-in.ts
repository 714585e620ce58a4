import { useState } from 'react';
import type { FileKind, OfferedFile } from '#shared/contract/files.ts';
import { useClient } from '../bridge/use-operation.ts';

/** How far the file is that is being brought in; `share` from 0 to 1. */
export interface BringingIn {
  readonly fileName: string;
  readonly share: number;
  /** Which of the dropped files it is, from 1 on. */
  readonly position: number;
  readonly count: number;
}

/** What is done with the files; may answer a promise, and a refusal in it is said where they were chosen. */
export type TakeFiles = (files: readonly OfferedFile[]) => unknown;

/** Brings files in one after the other, and tells how it goes. Where one is refused, none is handed on. */
export function useBringIn(kind: FileKind, onFiles: TakeFiles) {
  const client = useClient();
  const [underWay, setUnderWay] = useState<BringingIn | null>(null);
  const [error, setError] = useState<unknown>(null);

  const run = async (bringIn: () => Promise<readonly OfferedFile[]>) => {
    setError(null);
    try {
      const files = await bringIn();
      if (files.length > 0) await onFiles(files);
    } catch (failure) {
      setError(failure);
    } finally {
      setUnderWay(null);
    }
  };
  const choose = (multiple: boolean) =>
    run(() =>
      client.chooseFiles(kind, {
        multiple,
        onProgress: (fileName, share) => setUnderWay({ fileName, share, position: 1, count: 1 }),
      }),
    );
  const drop = (files: readonly File[]) =>
    run(async () => {
      const offered: OfferedFile[] = [];
      for (const [index, file] of files.entries()) {
        const at = { fileName: file.name, position: index + 1, count: files.length };
        setUnderWay({ ...at, share: 0 });
        offered.push(await client.sendFile(file, kind, (share) => setUnderWay({ ...at, share })));
      }
      return offered;
    });
  return { underWay, error, choose, drop };
}
