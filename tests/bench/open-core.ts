import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Core, openCore } from '#main/core/core.ts';
import type { OutgoingFile, Ports } from '#main/core/ports.ts';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/index.ts';
import { plainPorts } from '#tests/helpers/plain-ports.ts';

/** Where the command was started: the repository. */
const root = process.cwd();
export const resources = join(root, 'resources');
/** On the same disk as the repository: what lies in memory would flatter whoever waits for the disk less. */
export const benchFolder = join(root, 'out/bench');

/** A new folder; all of them are gone when the bench begins anew. */
export function aFolder(): string {
  const all = join(benchFolder, 'data');
  mkdirSync(all, { recursive: true });
  return mkdtempSync(join(all, 'library-'));
}

export const forgetFolders = (): void => rmSync(join(benchFolder, 'data'), { recursive: true, force: true });

/** Ports of a program without windows; what was saved is kept in `saved`. */
export function benchPorts(parts: Partial<Ports> = {}): Ports & { readonly saved: OutgoingFile[] } {
  return {
    ...plainPorts(resources),
    now: () => new Date(),
    newId: randomUUID,
    languages: ['en'],
    log: {
      write: () => undefined,
      bug: (error) => {
        throw error;
      },
    },
    ...parts,
  };
}

export interface BenchCore extends Core {
  readonly folder: string;
  readonly ports: ReturnType<typeof benchPorts>;
  /** Calls an operation; a refusal ends the measurement. */
  readonly call: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
}

/** The real core on a real file. */
export function openBenchCore(folder = aFolder(), parts: Partial<Ports> = {}): BenchCore {
  const ports = benchPorts(parts);
  const core = openCore({ folder, door: 'test', ports });
  return {
    ...core,
    folder,
    ports,
    call: async (name, input) => {
      const reply = await core.dispatch(name, input);
      if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
      // Dispatch has checked the value against the contract's schema for this name.
      return reply.value as never;
    },
  };
}
