import type { ImportCounts, OpenedFile, OpenPackage } from '#shared/contract/exchange.ts';
import { faultSentence } from '#shared/exchange/file-fault.ts';
import type { CommandContext } from './command-context.ts';
import { say } from './say.ts';

/** What an import did, or would do where there are no counts of what was done. True, for it went well. */
export function tellImport(context: CommandContext, file: OpenPackage, done: ImportCounts | null): true {
  const { t } = context;
  const { kind, conflicts, leftOut } = file;
  const counts = done ?? file.counts;
  const refused = leftOut.map((fault) => ({
    where: fault.where,
    why: faultSentence({ ...fault, values: fault.values ?? {} }, t),
  }));
  const report = {
    kind,
    applied: done !== null,
    ...counts,
    conflicts: conflicts.map(({ record, mine, theirs }) => ({ record, mine, theirs })),
    refused,
  };
  say(context, report, [
    t(done ? 'cli.importDone' : 'cli.importLooked', { file: file.fileName, assessment: file.target.title }),
    t('cli.importCounts', { ...counts }),
    ...conflicts.map((conflict) => t('cli.importConflict', { record: conflict.record })),
    ...refused.map(({ where, why }) => `${where}: ${why}`),
  ]);
  return true;
}

/** Why nothing of a file can be taken. For scripts the same report as ever; for people one sentence. False, for it did not go well. */
export function tellRefused(context: CommandContext, file: Exclude<OpenedFile, { state: 'open' | 'locked' }>): false {
  const { options, output, t } = context;
  const why = t(`refusals.${file.code}`, file.values);
  const nothing = { new: 0, taken: 0, equal: 0, known: 0, conflicts: [] };
  const where = String(file.values.where ?? file.fileName);
  if (options.json) say(context, { kind: null, applied: false, ...nothing, refused: [{ where, why }] }, []);
  output.error(`${why}\n`);
  return false;
}
