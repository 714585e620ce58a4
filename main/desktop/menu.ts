import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Translate } from '#shared/i18n/translate.ts';

/** The least that editing by keyboard needs; Electron's own menu offers a page from the internet. */
export function setMenu(t: Translate, platform: NodeJS.Platform = process.platform): void {
  const own: MenuItemConstructorOptions = {
    label: 'Mainstay',
    submenu: [{ role: 'togglefullscreen' }, { type: 'separator' }, { role: 'quit' }],
  };
  const edit: MenuItemConstructorOptions = {
    label: t('desktop.edit'),
    submenu: [
      { role: 'undo' },
      { role: 'redo' },
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  };
  // Elsewhere the window has its own close button, and the keys work without a menu.
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate([own, edit]) : null);
}
