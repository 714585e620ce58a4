import { isLocked } from './lock-package.ts';

/** What a file is, by its content: names and endings are not trusted. */
export type RecognisedKind = 'package' | 'locked-package' | 'zip' | 'other';

const ZIP_START = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** Our own packages begin with their records, because parts stand in the order of their names. */
const PACKAGE_NAMES = ['assessment.json', 'manifest.json', 'attachments/', 'framework/'];
const NAME_AT = 30;

export function recogniseFile(bytes: Uint8Array): RecognisedKind {
  if (isLocked(bytes)) return 'locked-package';
  if (!ZIP_START.equals(bytes.subarray(0, ZIP_START.length))) return 'other';
  const first = Buffer.from(bytes.subarray(NAME_AT, NAME_AT + 20)).toString('latin1');
  return PACKAGE_NAMES.some((name) => first.startsWith(name)) ? 'package' : 'zip';
}
