import { dialog, shell } from 'electron';
import type { Translate } from '#shared/i18n/translate.ts';

const OPENABLE = ['https:', 'mailto:'];
const OPEN = 0;
const CANCEL = 1;

/** Opens a web page or a new message in the user's own program, after asking; any other address is ignored. */
export async function askToOpen(address: string, t: Translate): Promise<void> {
  if (!URL.canParse(address) || !OPENABLE.includes(new URL(address).protocol)) return;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: t('desktop.openOutside'),
    detail: address,
    buttons: [t('desktop.open'), t('desktop.cancel')],
    defaultId: CANCEL,
    cancelId: CANCEL,
  });
  if (response === OPEN) await shell.openExternal(address);
}
