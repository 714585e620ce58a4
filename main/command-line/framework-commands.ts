import { join } from 'node:path';
import { resourcesFolder } from '#main/core/folders.ts';
import { checkFramework } from '#main/frameworks/check-framework.ts';
import { loadFrameworks } from '#main/frameworks/frameworks.ts';
import { openFrameworkPath } from '#main/frameworks/open-framework-path.ts';
import { faultLine, faultSentence } from '#shared/framework/fault.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError, word } from './parse-arguments.ts';
import { frameworkJson, frameworkText } from './print-framework.ts';
import { say } from './say.ts';

const verbs: Readonly<Record<string, (context: CommandContext) => Promise<boolean | undefined>>> = { show, check };

/** The commands about frameworks: the first word says which. */
export async function framework(context: CommandContext): Promise<boolean | undefined> {
  const asked = word(context, 0, Object.keys(verbs).join('|'));
  const verb = Object.hasOwn(verbs, asked) ? verbs[asked] : undefined;
  if (!verb) throw new UsageError('unknownCommand', { command: `framework ${asked}` });
  return verb(context);
}

async function show(context: CommandContext): Promise<undefined> {
  const shown = await context.call('frameworks.show', { language: context.options.lang ?? 'en' });
  return say(context, frameworkJson(shown), frameworkText(shown));
}

async function check(context: CommandContext): Promise<boolean> {
  const files = openFrameworkPath(word(context, 1, 'FILE'));
  const { pin, faults } = checkFramework(files, loadFrameworks(join(resourcesFolder(), 'frameworks')).known());
  const { t } = context;
  const isSound = faults.length === 0 && pin !== null;
  const listed = faults.map((fault) => ({
    file: fault.file,
    line: fault.line,
    id: fault.id,
    field: fault.field,
    code: fault.code,
    message: faultSentence(fault, t),
  }));
  const { key = null, version = null, hash = null } = pin ?? {};
  say(
    context,
    { sound: isSound, key, version, hash, faults: listed },
    isSound
      ? [t('cli.frameworkSound', { framework: `${key}-${version}`, hash: hash ?? '' })]
      : [...faults.map((fault) => faultLine(fault, t)), t('cli.frameworkFaults', { count: faults.length })],
  );
  return isSound;
}
