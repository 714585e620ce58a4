import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import { safeFileName } from '#main/reports/file-name.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { exchangeContract } from '#shared/contract/exchange.ts';
import type { InputOf, RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { Delivery } from '#shared/contract/reports.ts';
import { attachedIn } from '#shared/exchange/attached-in.ts';
import type { PackedRecord } from '#shared/exchange/package-format.ts';
import { applyFiles } from './apply-files.ts';
import { createExchangeSessions } from './exchange-sessions.ts';
import { gatherRecords } from './gather-records.ts';
import { assertPassphrase, lockPackage } from './lock-package.ts';
import { makePackage } from './make-package.ts';
import { previewFiles } from './preview-files.ts';

export function exchangeHandlers(rooms: Rooms): RoomHandlers<typeof exchangeContract> {
  const sessions = createExchangeSessions(rooms);
  return {
    'exchange.send': (input) => send(rooms, input),
    'exchange.open': ({ tokens }) => sessions.open(tokens),
    'exchange.unlock': async ({ exchangeId, file, passphrase }) => {
      await sessions.unlock(exchangeId, file, passphrase);
      return {};
    },
    'exchange.preview': ({ exchangeId, decisions }) => previewFiles(rooms, sessions.files(exchangeId), decisions),
    'exchange.apply': async ({ exchangeId, decisions }) => {
      const applied = await applyFiles(rooms, sessions.files(exchangeId), decisions);
      sessions.close(exchangeId);
      rooms.emit({ kind: 'library-changed' });
      return applied;
    },
    'exchange.close': ({ exchangeId }) => {
      sessions.close(exchangeId);
      return {};
    },
  };
}

async function send(
  rooms: Rooms,
  { assessmentId, scope, respondentId, passphrase, withNames = false }: InputOf<'exchange.send'>,
): Promise<Delivery> {
  const { guard, ports } = rooms;
  const assessment = guard.assessment(assessmentId);
  // In the bin it would arrive in somebody else's bin.
  if (assessment.status === 'in-bin') throw new AppError('assessment-in-bin');
  assertPassphrase(passphrase);
  if ((scope === 'whole') !== (respondentId === null))
    throw new AppError('unknown-respondent', { id: respondentId ?? '' });
  const body = respondentId === null ? null : guard.respondent(assessmentId, respondentId);
  const records = gatherRecords(rooms, { assessmentId, respondentId, withNames });
  const bytes = makePackage({
    assessment,
    scope,
    respondentId,
    records,
    attachments: attachmentsOf(rooms, records),
    framework: ownFrameworkOf(rooms, assessment),
    madeAt: ports.now().toISOString(),
  });
  const t = createTranslate(assessment.language);
  const label = t(`exchange.fileName.${scope}`, { respondent: body?.name ?? '' });
  const fileName = safeFileName(`${titleOf(assessment)} - ${label}`, 'mainstay');
  return ports.saveFile({ fileName, bytes: passphrase === null ? bytes : await lockPackage(bytes, passphrase) });
}

function attachmentsOf({ stores }: Rooms, records: readonly PackedRecord[]): Map<string, Uint8Array> {
  return new Map(
    attachedIn(records).flatMap(({ hash }) => {
      const bytes = stores.attachments.bytesOf(hash);
      return bytes ? [[hash, bytes] as const] : [];
    }),
  );
}

/** The files of a framework of one's own; none of one that every program has. */
function ownFrameworkOf({ frameworks }: Rooms, { framework }: Assessment): ReadonlyMap<string, Uint8Array> {
  const known = frameworks.find(framework);
  return known?.origin === 'own' ? known.files() : new Map();
}
