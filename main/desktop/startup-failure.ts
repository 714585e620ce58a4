import { type App, clipboard, dialog, shell } from 'electron';
import { createLog } from '#main/core/log.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { supportDetails } from './support-details.ts';

interface Where {
  readonly app: App;
  /** Of the library, in which the log lies too. */
  readonly folder: string;
  readonly t: Translate;
}

/** Does what the start needs, and asks what to do as long as it fails. Undefined where the program was told to end. */
export async function untilStarted<T>(begin: () => T, where: Where): Promise<T | undefined> {
  for (;;) {
    try {
      return begin();
    } catch (error) {
      if ((await askAfter(error, where, ['again', 'copy', 'folder', 'quit'])) === 'again') continue;
      where.app.exit(1);
      return undefined;
    }
  }
}

/** Says why the program cannot go on, where trying again in the same process is of no use, and ends it. */
export async function endAfter(error: unknown, where: Where): Promise<void> {
  await askAfter(error, where, ['copy', 'folder', 'quit']);
  where.app.exit(1);
}

type Choice = 'again' | 'copy' | 'folder' | 'quit';

/** In a message of the system's own: it needs no window, and nothing of ours that may be what is broken. */
async function askAfter(error: unknown, { folder, t }: Where, choices: readonly Choice[]): Promise<'again' | 'quit'> {
  const log = createLog(folder, () => new Date());
  if (!(error instanceof AppError)) log.bug(error);
  const { code, values } = error instanceof AppError ? error : { code: 'unexpected', values: {} };
  log.write(`refused start ${code}`);
  const sentence = t(`refusals.${code}`, values);
  const isSaid = [sentence, t('desktop.dataStays', { folder })];
  let outcome: string[] = [];
  for (;;) {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: 'Mainstay',
      message: t('desktop.cannotStart'),
      detail: [...isSaid, ...outcome].join('\n\n'),
      buttons: choices.map((choice) => t(`desktop.startup.${choice}`)),
      defaultId: 0,
      cancelId: choices.length - 1,
      noLink: true,
    });
    const choice = choices[response] ?? 'quit';
    if (choice === 'copy') {
      clipboard.writeText([sentence, technical(error), supportDetails(folder)].join('\n\n'));
      outcome = [t('desktop.detailsCopied')];
    } else if (choice === 'folder') {
      outcome = (await shell.openPath(folder)) === '' ? [] : [t('desktop.folderNotOpened')];
    } else return choice;
  }
}

/** The log may be what cannot be written. */
const technical = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
