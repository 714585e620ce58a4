import type { Inside, InsideParts } from '#main/core/open-inside.ts';
import { createTranslate } from '#main/core/translate.ts';
import { DEFAULT_SETTINGS } from '#main/library/setting-store.ts';
import { contract, type Handlers } from '#shared/contract/index.ts';
import type { AppError } from '#shared/contract/refusal.ts';
import { recoveryHandlers } from './recovery-handlers.ts';

/** A core whose library cannot be used: it answers the ways out and what a screen needs to show them; anything else gets the reason. */
export function inRecovery(fault: AppError, { libraryFile, ports, replaceLibrary }: InsideParts): Inside {
  const refuse = () => {
    throw fault;
  };
  const refusing = Object.fromEntries(Object.keys(contract).map((name) => [name, refuse])) as unknown as Handlers;
  return {
    rooms: undefined,
    close: () => undefined,
    handlers: {
      ...refusing,
      'library.settings': () => DEFAULT_SETTINGS,
      'library.languages': () => ports.languages.map((id) => ({ id, name: createTranslate(id)('language.name') })),
      ...recoveryHandlers({ fault, libraryFile, ports, reopen: () => replaceLibrary(() => undefined) }),
    },
  };
}
