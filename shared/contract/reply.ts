import type { RefusalCode, RefusalValues } from './refusal.ts';

/** What crosses every transport: plain data, because Electron strips errors to a message and JSON has none at all. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly code: RefusalCode; readonly values: RefusalValues; readonly message: string };
    };
