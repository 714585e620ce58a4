import { randomUUID } from 'node:crypto';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import type { FileDecision, OpenedFile } from '#shared/contract/exchange.ts';
import type { PackageScope } from '#shared/exchange/package-format.ts';
import type { Choice } from '#shared/exchange/plan-record.ts';
import { openTestCore, type TestCore } from './open-test-core.ts';

/** A library like that of another office: its ids are its own, while those of other test cores are counted alike. */
export function aLibrary(): TestCore {
  const core = openTestCore();
  Object.assign(core.ports, { newId: randomUUID });
  return core;
}

/** The bytes of a package that a library sends. */
export async function sent(
  core: TestCore,
  assessmentId: AssessmentId,
  scope: PackageScope = 'whole',
  respondentId: RespondentId | null = null,
): Promise<Uint8Array> {
  await core.call('exchange.send', { assessmentId, scope, respondentId, passphrase: null });
  return core.ports.saved.at(-1)?.bytes ?? new Uint8Array();
}

type Decided = Partial<FileDecision> & { readonly all?: Choice };

/** What a library would do with files; every conflict decided alike where `all` says so. */
export async function opened(core: TestCore, packages: readonly Uint8Array[]) {
  const tokens = packages.map((bytes, index) => core.offer(bytes, `file-${index + 1}.mainstay`, 'package'));
  const { exchangeId } = await core.call('exchange.open', { tokens });
  const decisionsOf = async (decided: Decided): Promise<FileDecision[]> => {
    const plain: FileDecision = { isChosen: true, into: null, pairings: [], choices: [], ...decided };
    const files = await core.call('exchange.preview', { exchangeId, decisions: packages.map(() => plain) });
    const choice = decided.all;
    return files.map((file) =>
      choice === undefined || file.state !== 'open'
        ? plain
        : { ...plain, choices: file.conflicts.map(({ record }) => ({ record, choice })) },
    );
  };
  return {
    preview: async (decided: Decided = {}): Promise<OpenedFile[]> =>
      core.call('exchange.preview', { exchangeId, decisions: await decisionsOf(decided) }),
    apply: async (decided: Decided = {}) =>
      core.call('exchange.apply', { exchangeId, decisions: await decisionsOf(decided) }),
    exchangeId,
  };
}

/** Brings files in and takes them. */
export const imported = async (core: TestCore, packages: readonly Uint8Array[], decided: Decided = {}) =>
  (await opened(core, packages)).apply(decided);
