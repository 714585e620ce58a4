import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Core, openCore } from '#main/core/core.ts';
import type { OutgoingFile, Ports } from '#main/core/ports.ts';
import type { FileKind } from '#shared/contract/files.ts';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/index.ts';
import { PSEUDO_LANGUAGES } from '#shared/i18n/pseudo-language.ts';
import { plainPorts } from './plain-ports.ts';

export const root = join(import.meta.dirname, '../..');
export const resources = join(root, 'resources');

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Ports with a stopped clock and counted ids; what was saved is kept in `saved`. */
export function testPorts(
  languages: readonly string[] = ['en', ...PSEUDO_LANGUAGES],
): Ports & { readonly saved: OutgoingFile[]; readonly bugs: unknown[] } {
  const bugs: unknown[] = [];
  let ids = 0;
  return {
    ...plainPorts(resources),
    bugs,
    now: () => new Date('2030-01-02T03:04:05.000Z'),
    newId: () => {
      ids += 1;
      const hex = createHash('sha256').update(String(ids)).digest('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    },
    languages,
    log: { write: () => undefined, bug: (error) => bugs.push(error) },
  };
}

export interface TestCore extends Core {
  readonly folder: string;
  readonly ports: ReturnType<typeof testPorts>;
  /** Calls an operation and throws its refusal's code. */
  readonly call: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  /** Brings a file in, by its path or its bytes, and answers its token. */
  readonly offer: (pathOrBytes: string | Uint8Array, fileName: string, kind: FileKind) => string;
}

/** The real core on a real file in a folder of its own; closed and removed after the test. */
export function openTestCore(
  folder = temporaryFolder(),
  languages?: readonly string[],
  { canRecover = false }: { canRecover?: boolean } = {},
): TestCore {
  const ports = testPorts(languages);
  const core = openCore({ folder, door: 'test', ports, canRecover });
  onTestFinished(() => core.close());
  return {
    ...core,
    folder,
    ports,
    call: async (name, input) => {
      const reply = await core.dispatch(name, input);
      if (!reply.ok) throw new Error(reply.error.code, { cause: reply.error });
      // Dispatch has checked the value against the contract's schema for this name.
      return reply.value as never;
    },
    offer: (pathOrBytes, fileName, kind) => {
      if (typeof pathOrBytes === 'string')
        return core.incoming.offer({
          fileName,
          kind,
          path: pathOrBytes,
          sizeBytes: statSync(pathOrBytes).size,
          isTemporary: false,
        });
      const received = core.incoming.receive(fileName, kind);
      received.append(pathOrBytes);
      return received.finish().token;
    },
  };
}
