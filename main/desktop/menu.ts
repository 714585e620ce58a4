import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** What the menu does: all of it by the same operations and screens as everything else. */
export interface MenuCommands {
  /** Shows a screen, by its address within the program. */
  readonly goTo: (place: string) => void;
  readonly openFile: () => void;
  /** Makes all text larger (1) or smaller (−1) by a step, or 100 % again (0). */
  readonly zoom: (direction: -1 | 0 | 1) => void;
  readonly copyDetails: () => void;
}

export type RecentAssessment = OutputOf<'assessments.recent'>[number];

type Items = MenuItemConstructorOptions[];
const LINE: MenuItemConstructorOptions = { type: 'separator' };

/** Puts the menu bar in place, in the language of the screens. */
export const setMenu = (t: Translate, recent: readonly RecentAssessment[], commands: MenuCommands): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(t, recent, commands)));

/** Electron gives its own roles the platform's accelerators; ours are named for both kinds of keyboard. */
function menuTemplate(
  t: Translate,
  recent: readonly RecentAssessment[],
  commands: MenuCommands,
  platform: NodeJS.Platform = process.platform,
): Items {
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [{ label: 'Mainstay', submenu: appItems(t, commands) }] : []),
    { label: t('desktop.menu.file'), submenu: fileItems(t, recent, commands, isMac) },
    { label: t('desktop.menu.edit'), submenu: editItems(t) },
    { label: t('desktop.menu.view'), submenu: viewItems(t, commands) },
    { label: t('desktop.menu.help'), role: 'help', submenu: helpItems(t, commands) },
  ];
}

const settingsItem = (t: Translate, { goTo }: MenuCommands): MenuItemConstructorOptions => ({
  label: t('desktop.menu.settings'),
  accelerator: 'CmdOrCtrl+,',
  click: () => goTo('/settings'),
});

const aboutItem = (t: Translate, { goTo }: MenuCommands): MenuItemConstructorOptions => ({
  label: t('desktop.menu.about'),
  click: () => goTo('/about'),
});

const appItems = (t: Translate, commands: MenuCommands): Items => [
  aboutItem(t, commands),
  LINE,
  settingsItem(t, commands),
  LINE,
  { role: 'hide', label: t('desktop.menu.hide') },
  { role: 'quit', label: t('desktop.menu.quit') },
];

function fileItems(t: Translate, recent: readonly RecentAssessment[], commands: MenuCommands, isMac: boolean): Items {
  const { goTo, openFile } = commands;
  const own: Items = isMac
    ? []
    : [LINE, settingsItem(t, commands), LINE, { role: 'quit', label: t('desktop.menu.quit') }];
  return [
    { label: t('desktop.menu.start'), accelerator: 'CmdOrCtrl+Shift+H', click: () => goTo('/') },
    { label: t('desktop.menu.new'), accelerator: 'CmdOrCtrl+N', click: () => goTo('/new') },
    { label: t('desktop.menu.open'), accelerator: 'CmdOrCtrl+O', click: openFile },
    {
      label: t('desktop.menu.recent'),
      enabled: recent.length > 0,
      submenu: recent.map(({ assessmentId, title }) => ({ label: title, click: () => goTo(`/a/${assessmentId}`) })),
    },
    ...own,
  ];
}

const editItems = (t: Translate): Items => [
  { role: 'undo', label: t('desktop.menu.undo') },
  { role: 'redo', label: t('desktop.menu.redo') },
  LINE,
  { role: 'cut', label: t('desktop.menu.cut') },
  { role: 'copy', label: t('desktop.menu.copy') },
  { role: 'paste', label: t('desktop.menu.paste') },
  { role: 'selectAll', label: t('desktop.menu.selectAll') },
];

const viewItems = (t: Translate, { zoom }: MenuCommands): Items => [
  { label: t('desktop.menu.larger'), accelerator: 'CmdOrCtrl+Plus', click: () => zoom(1) },
  { label: t('desktop.menu.smaller'), accelerator: 'CmdOrCtrl+-', click: () => zoom(-1) },
  { label: t('desktop.menu.normal'), accelerator: 'CmdOrCtrl+0', click: () => zoom(0) },
  LINE,
  { role: 'togglefullscreen', label: t('desktop.menu.fullScreen') },
];

const helpItems = (t: Translate, commands: MenuCommands): Items => [
  { label: t('desktop.menu.guide'), click: () => commands.goTo('/guide') },
  { label: t('desktop.menu.framework'), click: () => commands.goTo('/framework') },
  { label: t('desktop.menu.glossary'), click: () => commands.goTo('/framework/glossary') },
  LINE,
  { label: t('desktop.menu.details'), click: commands.copyDetails },
  aboutItem(t, commands),
];
