import type { z } from 'zod';
import { noteDamage } from '#main/database/damage-note.ts';
import { asDatabaseRefusal } from '#main/database/database-refusal.ts';
import { contract, type Handlers, isOperationName } from '#shared/contract/index.ts';
import { AppError, isRefusalCode, type RefusalCode } from '#shared/contract/refusal.ts';
import type { Reply } from '#shared/contract/reply.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { Log } from './ports.ts';

export type Dispatch = (name: string, rawInput: unknown) => Promise<Reply>;

/** Longest piece of what was sent that a refusal quotes back. */
const QUOTED_LENGTH = 60;

/** The one door into the core. Every transport calls it, so every transport behaves the same. */
export function createDispatch(
  handlers: () => Handlers,
  { translate, log, libraryFile }: { translate: Translate; log: Log; libraryFile: string },
): Dispatch {
  return async (name, rawInput) => {
    const startedMs = performance.now();
    try {
      if (!isOperationName(name)) throw new AppError('unknown-operation', { name: quoted(name) });
      const input = contract[name].input.safeParse(rawInput ?? {});
      if (!input.success) throw inputRefusal(input.error, rawInput);
      // The contract's types tie each name to its handler; TypeScript cannot follow that through a name known only at run time.
      const handler = handlers()[name] as (input: unknown) => unknown;
      const value = contract[name].output.parse(await handler(input.data));
      return { ok: true, value };
    } catch (error) {
      const refusal = asRefusal(error, log, libraryFile);
      log.write(
        `refused ${isOperationName(name) ? name : 'unknown'} ${refusal.code} ${Math.round(performance.now() - startedMs)} ms`,
      );
      return {
        ok: false,
        error: {
          code: refusal.code,
          values: refusal.values,
          message: translate(`refusals.${refusal.code}`, refusal.values),
        },
      };
    }
  };
}

function asRefusal(error: unknown, log: Log, libraryFile: string): AppError {
  if (error instanceof AppError) return error;
  log.bug(error);
  const refusal = asDatabaseRefusal(error, libraryFile) ?? new AppError('unexpected');
  if (refusal.code === 'library-damaged') noteDamage(libraryFile);
  return refusal;
}

/** The first fault decides: our schemas name a refusal as their message; any other fault is an input of the wrong shape. */
function inputRefusal(error: z.ZodError, rawInput: unknown): AppError {
  const issue = firstNamed(error.issues) ?? error.issues[0];
  if (!issue) return new AppError('invalid-input', { field: '', value: '' });
  const code: RefusalCode = isRefusalCode(issue.message) ? issue.message : 'invalid-input';
  const field = issue.path.map(String).join('.');
  return new AppError(code, { field, value: quoted(valueAt(rawInput, issue.path)) });
}

function firstNamed(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  return issues.find((issue) => isRefusalCode(issue.message));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    value,
  );
}

function quoted(value: unknown): string {
  const line = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const printable = line.toWellFormed().replace(/\p{Cc}/gu, ' ');
  return printable.length > QUOTED_LENGTH ? `${printable.slice(0, QUOTED_LENGTH)}…`.toWellFormed() : printable;
}
