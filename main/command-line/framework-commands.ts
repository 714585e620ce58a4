import { resolve } from 'node:path';
import type { FrameworkPreview, FrameworkSummary } from '#shared/contract/frameworks.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { faultLine, faultSentence } from '#shared/framework/fault.ts';
import type { CommandContext } from './command-context.ts';
import { required, UsageError, word } from './parse-arguments.ts';
import { frameworkJson, frameworkText } from './print-framework.ts';
import { moveText } from './print-move.ts';
import { say } from './say.ts';
import { writeFolder } from './write-folder.ts';

const verbs: Readonly<Record<string, (context: CommandContext) => Promise<boolean | undefined>>> = {
  show,
  list,
  check,
  import: bringIn,
  export: copyOut,
  move,
};

/** The commands about frameworks: the first word says which. */
export async function framework(context: CommandContext): Promise<boolean | undefined> {
  const asked = word(context, 0, Object.keys(verbs).join('|'));
  const verb = Object.hasOwn(verbs, asked) ? verbs[asked] : undefined;
  if (!verb) throw new UsageError('unknownCommand', { command: `framework ${asked}` });
  return verb(context);
}

async function show(context: CommandContext): Promise<undefined> {
  const { lang = 'en', framework: asked } = context.options;
  const shown = await context.call('frameworks.show', {
    ...(asked === undefined ? {} : frameworkNamed(asked)),
    language: lang,
  });
  return say(context, frameworkJson(shown), frameworkText(shown));
}

/** Such as mainstay-1. */
function frameworkNamed(name: string): { key: string; version: number } {
  const [, key, version] = /^(.+)-(\d{1,9})$/.exec(name) ?? [];
  if (key === undefined) throw new AppError('unknown-framework', { framework: name });
  return { key, version: Number(version) };
}

async function list(context: CommandContext): Promise<undefined> {
  const all = await context.call('frameworks.list', {});
  return say(
    context,
    all,
    all.map((each) => lineOf(each, context)),
  );
}

const lineOf = ({ key, version, title, origin, hash }: FrameworkSummary, { t }: CommandContext) =>
  `${key}-${version}  ${title}  ${t(`framework.origin.${origin}`)}  ${hash.slice(0, 12)}`;

async function check(context: CommandContext): Promise<boolean> {
  return report(context, await preview(context));
}

async function bringIn(context: CommandContext): Promise<boolean> {
  const { token, ...looked } = await preview(context);
  if (token === null) return report(context, { ...looked, token });
  const kept = await context.call('frameworks.import', { token });
  say(context, { ...kept, outcome: looked.outcome }, [
    context.t(`cli.frameworkImported.${looked.outcome}`, { framework: `${kept.key}-${kept.version}` }),
  ]);
  return true;
}

async function copyOut(context: CommandContext): Promise<undefined> {
  const ownKey = required(context, 'key');
  const folder = resolve(required(context, 'out'));
  const asked = context.options.framework;
  const [newest] = await context.call('frameworks.list', {});
  const { key, version } = asked === undefined && newest ? newest : frameworkNamed(asked ?? '');
  writeFolder(folder, await context.call('frameworks.copy', { key, version, ownKey }));
  return say(context, { folder, key: ownKey, version: 1, basedOn: { key, version } }, [folder]);
}

async function move(context: CommandContext): Promise<undefined> {
  const [prefix, name] = [word(context, 1, 'ID'), word(context, 2, 'KEY-VERSION')];
  const { assessmentId } = await context.call('assessments.find', { prefix });
  const framework = frameworkNamed(name);
  const isDry = context.options['dry-run'] ?? false;
  const plan = await context.call(isDry ? 'frameworks.planMove' : 'frameworks.move', { assessmentId, framework });
  return say(context, { isDone: !isDry, ...plan }, moveText(plan, isDry, context.t));
}

const preview = (context: CommandContext) =>
  context.call('frameworks.preview', { token: context.offer(word(context, 1, 'FILE'), 'framework') });

/** Says whether a framework is sound, and every fault where it is not. */
function report(context: CommandContext, { pin, faults }: FrameworkPreview): boolean {
  const { t } = context;
  const isSound = faults.length === 0;
  const { key = null, version = null, hash = null } = pin ?? {};
  const listed = faults.map((fault) => {
    const { file, line, id, field, code } = fault;
    return { file, line, id, field, code, message: faultSentence(fault, t) };
  });
  say(
    context,
    { sound: isSound, key, version, hash, faults: listed },
    isSound
      ? [t('cli.frameworkSound', { framework: `${key}-${version}`, hash: hash ?? '' })]
      : [...faults.map((fault) => faultLine(fault, t)), t('cli.frameworkFaults', { count: faults.length })],
  );
  return isSound;
}
