import type { BrowserWindow } from 'electron';
import { clipboard } from 'electron';
import type { Core } from '#main/core/core.ts';
import { createTranslate } from '#main/core/translate.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { AssessmentSummary } from '#shared/contract/assessments.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { Settings } from '#shared/contract/library.ts';
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
  const show = async () => {
    const settings = await asked<Settings>(core, 'library.settings');
    const all = (await asked<AssessmentSummary[]>(core, 'assessments.list')) ?? [];
    const recent = all.slice(0, RECENT_SHOWN).map((each) => ({ id: each.id, title: titleOf(each) }));
    setMenu(createTranslate(settings?.language ?? 'en'), recent, commands);
  };
  core.subscribe(({ kind }) => {
    if (kind === 'library-changed' || kind === 'settings-changed') void show();
  });
  void show();
}

async function changeZoom(core: Core, direction: -1 | 0 | 1): Promise<void> {
  const { zoom = 100 } = (await asked<Settings>(core, 'library.settings')) ?? {};
  const at = ZOOMS.findIndex((step) => step >= zoom);
  const next = direction === 0 ? 100 : ZOOMS[at + direction];
  if (next !== undefined) await core.dispatch('library.saveSettings', { zoom: next });
}

/** The core has checked the value against the contract's schema; undefined where it cannot answer now. */
async function asked<T>(core: Core, name: string): Promise<T | undefined> {
  const reply = await core.dispatch(name, {});
  return reply.ok ? (reply.value as T) : undefined;
}
