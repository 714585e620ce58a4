import type { BrowserWindow } from 'electron';
import { clipboard } from 'electron';
import type { Core } from '#main/core/core.ts';
import { createTranslate } from '#main/core/translate.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/index.ts';
import { CHANNELS } from '#shared/contract/preload-door.ts';
import { type MenuCommands, setMenu } from './menu.ts';
import { supportDetails } from './support-details.ts';

const ZOOMS: readonly number[] = [90, 100, 110, 125, 150, 175, 200];
const RECENT_SHOWN = 8;

/** Keeps the menu bar in the language of the screens and with the newest assessments. */
export function keepMenu(core: Core, window: BrowserWindow, folder: string, chooseFile: () => Promise<void>): void {
  const tell = (event: CoreEvent) => {
    if (!window.isDestroyed()) window.webContents.send(CHANNELS.event, event);
  };
  const commands: MenuCommands = {
    goTo: (place) => tell({ kind: 'go-to', place }),
    openFile: () => void chooseFile(),
    zoom: (direction) => void changeZoom(core, direction),
    copyDetails: () => clipboard.writeText(supportDetails(folder)),
  };
  let shown = '';
  const show = async () => {
    const settings = await asked(core, 'library.settings', {});
    const recent = (await asked(core, 'assessments.recent', { limit: RECENT_SHOWN })) ?? [];
    const language = settings?.language ?? 'en';
    const next = JSON.stringify({ language, recent });
    // Every answer is a change; the menu bar of the system is made anew only for what stands in it.
    if (next === shown) return;
    shown = next;
    setMenu(createTranslate(language), recent, commands);
  };
  core.subscribe(({ kind }) => {
    if (kind.endsWith('-changed')) void show();
  });
  void show();
}

async function changeZoom(core: Core, direction: -1 | 0 | 1): Promise<void> {
  const { zoom = 100 } = (await asked(core, 'library.settings', {})) ?? {};
  const at = ZOOMS.findIndex((step) => step >= zoom);
  const next = direction === 0 ? 100 : ZOOMS[at + direction];
  if (next !== undefined) await core.dispatch('library.saveSettings', { zoom: next });
}

/** The core has checked the value against the contract's schema; undefined where it cannot answer now. */
async function asked<N extends OperationName>(
  core: Core,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N> | undefined> {
  const reply = await core.dispatch(name, input);
  return reply.ok ? (reply.value as OutputOf<N>) : undefined;
}
