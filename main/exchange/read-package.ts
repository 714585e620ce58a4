import type { z } from 'zod';
import type { AppError } from '#shared/contract/refusal.ts';
import { chainFault } from '#shared/exchange/chain.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import {
  MANIFEST_PART,
  PACKAGE_FORMAT,
  type PackageContent,
  type PackageManifest,
  packageManifest,
  packageRecords,
  RECORDS_PART,
} from '#shared/exchange/package-format.ts';
import { unsoundJson } from '#shared/exchange/sound-json.ts';
import { fingerprint } from './fingerprint.ts';
import { openZip, type ZipEntry } from './read-zip.ts';
import { refusedFile } from './refused-file.ts';
import { ZIP_LIMITS } from './zip-limits.ts';

/** Reads an unlocked package and checks all that can be checked without a library: its parts, their fingerprints, their form, the histories. Throws an `AppError` at the first fault. */
export function readPackage(bytes: Uint8Array, file: string): PackageContent {
  const refuse = (fault: FileFault): AppError => refusedFile(file, fault);
  const parts = new Map(openZip({ bytes, file, limits: ZIP_LIMITS.package }).map((entry) => [entry.name, entry]));
  const manifest = parsedPart(parts.get(MANIFEST_PART), MANIFEST_PART, packageManifest, refuse);
  assertParts(manifest, parts, refuse);
  const { assessmentId, records } = parsedPart(parts.get(RECORDS_PART), RECORDS_PART, packageRecords, refuse);
  if (assessmentId !== manifest.assessmentId)
    throw refuse({ where: `${RECORDS_PART}: assessmentId`, why: 'does-not-fit' });
  const seen = new Set<string>();
  const changes = new Set<string>();
  for (const { record, changes: chain } of records) {
    const why = seen.has(record) ? 'does-not-fit' : chainFault(chain);
    if (why) throw refuse({ where: record, why });
    seen.add(record);
    for (const { id } of chain) {
      if (changes.has(id)) throw refuse({ where: record, why: 'change-twice' });
      changes.add(id);
    }
  }
  return { manifest, records };
}

/** Exactly the parts that the manifest lists, each with the fingerprint that it names. */
function assertParts(
  manifest: PackageManifest,
  parts: ReadonlyMap<string, ZipEntry>,
  refuse: (fault: FileFault) => AppError,
): void {
  const listed = new Map(manifest.parts.map((part) => [part.name, part]));
  const surplus = [...parts.keys()].find((name) => name !== MANIFEST_PART && !listed.has(name));
  if (surplus !== undefined) throw refuse({ where: surplus, why: 'part-surplus' });
  for (const { name, bytes, sha256 } of [
    ...listed.values(),
    ...(listed.has(RECORDS_PART) ? [] : [{ name: RECORDS_PART, bytes: 0, sha256: '' }]),
  ]) {
    const part = parts.get(name);
    if (!part) throw refuse({ where: name, why: 'part-missing' });
    if (part.bytes !== bytes || fingerprint(part.read()) !== sha256) throw refuse({ where: name, why: 'part-differs' });
  }
}

function parsedPart<S extends z.ZodType>(
  part: ZipEntry | undefined,
  name: string,
  schema: S,
  refuse: (fault: FileFault) => AppError,
): z.infer<S> {
  if (!part) throw refuse({ where: name, why: 'part-missing' });
  const value = parsedJson(part.read());
  if (value === undefined) throw refuse({ where: name, why: 'not-json' });
  const format: unknown = Reflect.get(Object(value), 'format');
  if (typeof format === 'number' && format > PACKAGE_FORMAT) throw refuse({ where: name, why: 'newer-format' });
  const unsound = unsoundJson(value);
  if (unsound) throw refuse({ ...unsound, where: `${name}: ${unsound.where}` });
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  throw refuse({ where: `${name}: ${path}`, why: 'does-not-fit' });
}

/** Undefined for what is no JSON in UTF-8; nesting without end makes the parser itself give up. */
function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
