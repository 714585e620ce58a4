import type { Rooms } from '#main/core/rooms.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { PackageFile } from './read-file.ts';
import { refusedFile } from './refused-file.ts';

/** One file of an import: what it was found to hold, or why it was refused. */
export interface SessionFile {
  readonly fileName: string;
  readonly path: string;
  readonly discard: () => void;
  readonly content: PackageFile | AppError;
  /** What opened it; kept only as long as the file waits, to hand out what is attached. */
  readonly passphrase: string | null;
}

/** Files that were read and wait for a person's decision. */
export interface ExchangeSessions {
  readonly open: (tokens: readonly string[]) => Promise<{ exchangeId: string; files: number }>;
  /** Refuses (throws) where the passphrase does not fit; the file then waits as before. */
  readonly unlock: (exchangeId: string, file: number, passphrase: string) => Promise<void>;
  readonly files: (exchangeId: string) => readonly SessionFile[];
  readonly close: (exchangeId: string) => void;
}

/** As many windows as anyone has open; the oldest gives way. */
const MOST_OPEN = 4;

export function createExchangeSessions({ incoming, ports }: Pick<Rooms, 'incoming' | 'ports'>): ExchangeSessions {
  const open = new Map<string, SessionFile[]>();
  const close = (exchangeId: string) => {
    for (const { discard } of open.get(exchangeId) ?? []) discard();
    open.delete(exchangeId);
  };
  const filesOf = (exchangeId: string): SessionFile[] => {
    const files = open.get(exchangeId);
    if (!files) throw new AppError('file-gone');
    return files;
  };
  const read = async (path: string, file: string, passphrase: string | null): Promise<PackageFile | AppError> => {
    try {
      const content = await ports.readFile({ path, file, passphrase });
      return content.kind === 'package' || content.kind === 'locked-package'
        ? content
        : refusedFile(file, { where: '', why: 'not-a-package' });
    } catch (error) {
      if (error instanceof AppError) return error;
      throw error;
    }
  };
  return {
    open: async (tokens) => {
      const taken = tokens.map(incoming.take);
      const files: SessionFile[] = [];
      for (const { path, fileName, discard } of taken)
        files.push({ path, fileName, discard, passphrase: null, content: await read(path, fileName, null) });
      const oldest = [...open.keys()][0];
      if (open.size >= MOST_OPEN && oldest !== undefined) close(oldest);
      const exchangeId = ports.newId();
      open.set(exchangeId, files);
      return { exchangeId, files: files.length };
    },
    unlock: async (exchangeId, index, passphrase) => {
      const file = filesOf(exchangeId)[index];
      if (!file) throw new AppError('file-gone');
      const content = await read(file.path, file.fileName, passphrase);
      if (content instanceof AppError) throw content;
      filesOf(exchangeId)[index] = { ...file, content, passphrase };
    },
    files: filesOf,
    close,
  };
}
