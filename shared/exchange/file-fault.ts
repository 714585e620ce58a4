import type { RefusalValues } from '../contract/refusal.ts';
import type { Translate } from '../i18n/translate.ts';

/** Why a file from outside, or a part of it, cannot be taken; each has its sentence in the catalogue under `fileFaults`. */
export const FILE_FAULTS = [
  'not-a-zip',
  'zip-too-large',
  'too-many-entries',
  'entry-too-large',
  'total-too-large',
  'packed-too-tightly',
  'size-differs',
  'content-damaged',
  'truncated',
  'overlapping',
  'headers-differ',
  'encrypted-entry',
  'unknown-packing',
  'very-large-zip',
  'unsafe-name',
  'name-twice',
  'symbolic-link',
  'folder-entry',
  'newer-format',
  'not-json',
  'does-not-fit',
  'too-deep',
  'long-text',
  'unprintable-text',
  'forbidden-key',
  'part-missing',
  'part-surplus',
  'part-differs',
  'change-twice',
  'history-torn',
  'wrong-passphrase',
  'not-recognised',
  'took-too-long',
  'unknown-record',
  'no-reason',
  'unknown-name',
  'reference-missing',
  'id-taken',
  'against-the-rules',
  'unknown-framework-version',
  'another-framework',
  'outside-its-modules',
  'not-readable',
  'not-a-package',
  'not-a-report',
  'not-a-template',
  'has-macros',
  'links-outside',
  'embeds-objects',
  'password-protected',
  'not-a-questionnaire',
  'newer-questionnaire',
  'attachment-differs',
  'framework-does-not-fit',
] as const;
export type FileFaultCode = (typeof FILE_FAULTS)[number];

/** One thing that is wrong with a file: where in it, and why that is refused. */
export interface FileFault {
  /** Such as the name of an entry, a row or a record; empty for the file as a whole. */
  readonly where: string;
  readonly why: FileFaultCode;
  /** What fills the blanks of the sentence. */
  readonly values?: RefusalValues;
}

/** Why, as a person reads it. */
export const faultSentence = ({ why, values }: FileFault, t: Translate): string => t(`fileFaults.${why}`, values);
