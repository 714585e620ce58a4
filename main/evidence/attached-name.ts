import { isSafeName } from '#main/exchange/zip-names.ts';
import type { AttachedFile, AttachedType } from '#shared/assessment/evidence.ts';

const ENDINGS: Readonly<Record<AttachedType, RegExp>> = {
  pdf: /\.pdf$/i,
  docx: /\.docx$/i,
  xlsx: /\.xlsx$/i,
  odt: /\.odt$/i,
  ods: /\.ods$/i,
  csv: /\.csv$/i,
  txt: /\.txt$/i,
  png: /\.png$/i,
  jpg: /\.jpe?g$/i,
};

/** A name whose ending says what the content is, so that no system opens it as something else. */
export const attachedName = (name: string, type: AttachedType): string =>
  ENDINGS[type].test(name) ? name : `${name}.${type}`;

/** As `attachedName`, for a file on a disk of any system. */
export function nameOnDisk({ name, type }: Pick<AttachedFile, 'name' | 'type'>): string {
  const named = attachedName(name.replace(/[<>:"|?*]/g, '_'), type);
  return isSafeName(named) ? named : `file.${type}`;
}
