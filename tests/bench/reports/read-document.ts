import type { WordDocument } from '#main/reports/word/word-document.ts';

/** Brings pictures back. */
export const readDocument = (json: string): WordDocument =>
  JSON.parse(json, (_key, value: unknown) => {
    const base64: unknown = Reflect.get(Object(value), 'base64');
    return typeof base64 === 'string' ? new Uint8Array(Buffer.from(base64, 'base64')) : value;
  });
