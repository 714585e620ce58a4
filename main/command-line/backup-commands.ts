import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type BackupContent, BROUGHT_IN } from '#shared/contract/backups.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { formatDate } from '#shared/i18n/format.ts';
import type { CommandContext } from './command-context.ts';
import { required, word } from './parse-arguments.ts';
import { passphraseOf } from './passphrase.ts';
import { say } from './say.ts';

/** `backup --out DIR`: a checked copy of the library in that folder. */
export async function backup(context: CommandContext): Promise<undefined> {
  mkdirSync(resolve(required(context, 'out')), { recursive: true });
  const made = await context.call('backups.saveCopy', { passphrase: passphraseOf(context) });
  const file = made.kind === 'cancelled' ? '' : made.fileName;
  return say(context, { file }, [file]);
}

/** `restore FILE [--dry-run]`: what a backup holds, and, unless only a look was asked for, puts it in the library's place. */
export async function restore(context: CommandContext): Promise<undefined> {
  const file = word(context, 0, 'FILE');
  const { isLocked } = await context.call('backups.bringIn', { token: context.offer(file, 'backup') });
  const passphrase = passphraseOf(context);
  if (isLocked && passphrase === null) throw new AppError('file-still-locked', { file: basename(file) });
  if (isLocked && passphrase !== null) await context.call('backups.unlock', { passphrase });
  const content = await context.call('backups.preview', { id: BROUGHT_IN });
  if (context.options['dry-run']) return say(context, content, contentLines(context, content));
  const restored = await context.call('backups.restore', { id: BROUGHT_IN });
  return say(context, { ...content, restored }, [
    ...contentLines(context, content),
    context.t('cli.restored', { count: restored.assessments, before: restored.before }),
  ]);
}

function contentLines({ t }: CommandContext, { assessments, onlyHere }: BackupContent): string[] {
  return [
    ...assessments.map(({ title, answers, updatedAt, here }) =>
      [title, t('backups.answers', { count: answers }), formatDate('en', updatedAt), t(`backups.here.${here}`)].join(
        '  ',
      ),
    ),
    ...onlyHere.map((title) => `${title}  ${t('backups.onlyHere')}`),
  ];
}
