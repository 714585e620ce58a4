import '#main/launch/node-version.mjs';
import { app, ipcMain, session } from 'electron';
import { type Core, openCore } from '#main/core/core.ts';
import { libraryFolder, resourcesFolder } from '#main/core/folders.ts';
import { localPorts } from '#main/core/local-ports.ts';
import type { Ports } from '#main/core/ports.ts';
import { createTranslate } from '#main/core/translate.ts';
import { choosingFolders } from '#main/desktop/choose-folder.ts';
import { choosePathsWith } from '#main/desktop/choose-paths.ts';
import { keepMenu } from '#main/desktop/keep-menu.ts';
import { guardNavigation, guardSession } from '#main/desktop/navigation-guard.ts';
import { openingFiles } from '#main/desktop/open-file.ts';
import { askToOpen } from '#main/desktop/open-outside.ts';
import { offer, receiveFiles } from '#main/desktop/open-with.ts';
import { isOwnAddress } from '#main/desktop/own-address.ts';
import { askWhenPageIsGone } from '#main/desktop/page-gone.ts';
import { registerScheme, serveScreens } from '#main/desktop/protocol.ts';
import { desktopFiles } from '#main/desktop/save-file.ts';
import { isOnlyInstance, keepFilesIn } from '#main/desktop/single-instance.ts';
import { endAfter, untilStarted } from '#main/desktop/startup-failure.ts';
import { keepWalls } from '#main/desktop/wall-window.ts';
import { openWindow } from '#main/desktop/window.ts';
import { settledFolder } from '#main/library/library-place.ts';
import { bindFiles } from '#main/transport/ipc-files.ts';
import { bindOperations, forwardEvents } from '#main/transport/ipc-host.ts';
import { rendererFolder, staticFilesIn } from '#main/transport/static-files.ts';

type Doors = Omit<Ports, keyof ReturnType<typeof localPorts> | 'home'>;

const t = createTranslate('en');
const home = libraryFolder();

keepFilesIn(app, home);
registerScheme();
const openWith = receiveFiles(app);
guardNavigation(app, (address) => void askToOpen(address, t));
app.on('window-all-closed', () => app.quit());

// Not awaited at the top level: Electron becomes ready only when this file has been run to its end.
if (isOnlyInstance(app))
  void app
    .whenReady()
    .then(start)
    .catch((error) => endAfter(error, { app, folder: settledFolder(home), t }));
else app.quit();

async function start(): Promise<void> {
  guardSession(session.defaultSession);
  const doors = { ...desktopFiles(), ...openingFiles(t), ...choosingFolders(t) };
  // Moved, where that was asked for, before anything is open.
  const folder = settledFolder(home);
  const core = await untilStarted(() => openDesktopCore(folder, doors), { app, folder, t });
  if (!core) return;
  app.on('will-quit', core.close);
  core.keepHouse();
  serveScreens(staticFilesIn(rendererFolder()));
  bindOperations(ipcMain, core, isOwnAddress);
  bindFiles(ipcMain, core, { choosePaths: choosePathsWith(t), isOwnAddress });
  const window = openWindow(home);
  askWhenPageIsGone(window, { folder, t, quit: () => app.quit() });
  keepMenu(core, window, folder, async () =>
    offer(core, window, await choosePathsWith(t)({ kind: 'package', isMultiple: true })),
  );
  openWith.into(core, window);
  forwardEvents(core, window.webContents);
  keepWalls(window, (wall) => forwardEvents(core, wall.webContents));
}

function openDesktopCore(folder: string, doors: Doors): Core {
  const packagedResources = app.isPackaged ? process.resourcesPath : undefined;
  return openCore({
    folder,
    door: 'desktop',
    canRecover: true,
    ports: {
      ...localPorts(folder, resourcesFolder(packagedResources)),
      ...doors,
      home,
    },
  });
}
