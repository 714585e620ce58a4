import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Core, openCore } from '#main/core/core.ts';
import { libraryFolder, resourcesFolder } from '#main/core/folders.ts';
import { createTranslate } from '#main/core/translate.ts';
import { settledFolder } from '#main/library/library-place.ts';
import { serve } from '#main/transport/serve.ts';
import type { ReportStep } from '#shared/contract/events.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { CommandContext, Output } from './command-context.ts';
import { commandLinePorts } from './command-line-ports.ts';
import { type CommandName, commands, isCommandName } from './commands.ts';
import { momentOf, type ParsedArguments, parseArguments, UsageError } from './parse-arguments.ts';

const DONE = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

/** Runs one command; returns the exit code: 0 done, 1 an expected refusal, 2 wrong usage. */
export async function runCommandLine(argv: readonly string[], output: Output): Promise<number> {
  const t = createTranslate('en');
  try {
    const parsed = parseArguments(argv);
    const folder = resolve(parsed.options.data ?? settledFolder(libraryFolder()));
    if (parsed.command === 'serve') return await runServe(parsed, folder, output);
    if (!isCommandName(parsed.command)) throw new UsageError('unknownCommand', { command: parsed.command });
    return await runInProcess(parsed.command, parsed, folder, output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.error(`${t(`cli.${error.key}`, error.values)}\n${t('cli.usage')}\n`);
      return WRONG_USAGE;
    }
    if (!(error instanceof AppError)) throw error;
    output.error(`${t(`refusals.${error.code}`, error.values)}\n`);
    if (error.code === 'file-in-use') output.error(`${t('cli.otherName')}\n`);
    return REFUSED;
  }
}

async function runInProcess(
  name: CommandName,
  parsed: ParsedArguments,
  folder: string,
  output: Output,
): Promise<number> {
  const { out, ics } = parsed.options;
  const ports = commandLinePorts(folder, resourcesFolder(), {
    outFile: out ?? ics,
    takesOtherName: parsed.options['other-name'] === true,
    now: momentOf(parsed),
  });
  const core: Core = openCore({ folder, door: 'command-line', ports });
  try {
    const context: CommandContext = {
      ...parsed,
      folder,
      output,
      t: createTranslate('en'),
      offer: offering(core),
      call: caller(core),
      timings: timed(core),
    };
    return (await commands[name](context)) === false ? REFUSED : DONE;
  } finally {
    core.close();
  }
}

/** Each step lasts until the next one begins. */
function timed({ subscribe }: Core): CommandContext['timings'] {
  const begun: { readonly step: ReportStep; readonly atMs: number }[] = [];
  subscribe((event) => {
    if (event.kind === 'report-progress') begun.push({ step: event.step, atMs: performance.now() });
  });
  return () =>
    begun.slice(0, -1).map(({ step, atMs }, index) => ({ step, ms: (begun[index + 1]?.atMs ?? atMs) - atMs }));
}

/** A framework may be a folder, which no other door takes. */
const offering =
  ({ incoming }: Core): CommandContext['offer'] =>
  (path, kind) => {
    const isFolder = kind === 'framework' && statSync(path, { throwIfNoEntry: false })?.isDirectory();
    return isFolder
      ? incoming.offer({
          fileName: basename(resolve(path)),
          kind,
          path: resolve(path),
          sizeBytes: 0,
          isTemporary: false,
        })
      : incoming.offerPath(resolve(path), kind).token;
  };

/** Calls an operation and throws its refusal, so that commands read as a list of steps. */
function caller(core: Core): CommandContext['call'] {
  return async (name, input) => {
    const reply = await core.dispatch(name, input);
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.values);
    // Dispatch has checked the value against the contract's schema for this name.
    return reply.value as never;
  };
}

async function runServe(parsed: ParsedArguments, folder: string, output: Output): Promise<number> {
  const port = parsed.options.port === undefined ? 0 : Number(parsed.options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('wrongPort', { port: parsed.options.port ?? '' });
  const host = await serve({ folder, port });
  output.out(`${host.address}\n`);
  await host.ended;
  return DONE;
}
