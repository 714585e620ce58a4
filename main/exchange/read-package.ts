import type { z } from 'zod';
import { hashOf } from '#main/evidence/attachment-store.ts';
import type { AppError } from '#shared/contract/refusal.ts';
import { attachedIn } from '#shared/exchange/attached-in.ts';
import { chainFault } from '#shared/exchange/chain.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import {
  ATTACHMENTS,
  FRAMEWORK,
  MANIFEST_PART,
  PACKAGE_FORMAT,
  type PackageContent,
  type PackageManifest,
  type PackageRecords,
  packageManifest,
  packageRecords,
  RECORDS_PART,
} from '#shared/exchange/package-format.ts';
import { unsoundJson } from '#shared/exchange/sound-json.ts';
import { attachmentFault } from './attachment-fault.ts';
import { openZip, type ZipEntry } from './read-zip.ts';
import { refusedFile } from './refused-file.ts';
import { ZIP_LIMITS } from './zip-limits.ts';

type Refuse = (fault: FileFault) => AppError;
type Parts = ReadonlyMap<string, ZipEntry>;

/** Reads an unlocked package and checks all that can be checked without a library: its parts, their fingerprints, their form, the histories. Hands out the attached files that are `wanted`. Throws an `AppError` at the first fault. */
export function readPackage(bytes: Uint8Array, file: string, wanted: readonly string[] = []): PackageContent {
  const refuse: Refuse = (fault) => refusedFile(file, fault);
  const parts: Parts = new Map(
    openZip({ bytes, file, limits: ZIP_LIMITS.package }).map((entry) => [entry.name, entry]),
  );
  const manifest = parsedPart(parts.get(MANIFEST_PART), MANIFEST_PART, packageManifest, refuse);
  assertParts(manifest, parts, refuse);
  const { assessmentId, records } = parsedPart(parts.get(RECORDS_PART), RECORDS_PART, packageRecords, refuse);
  if (assessmentId !== manifest.assessmentId)
    throw refuse({ where: `${RECORDS_PART}: assessmentId`, why: 'does-not-fit' });
  assertHistories(records, refuse);
  assertAttachments(records, parts, refuse);
  return {
    manifest,
    records,
    framework: contentsOf(parts, FRAMEWORK, () => true),
    attachments: contentsOf(parts, ATTACHMENTS, (hash) => wanted.includes(hash)),
  };
}

/** Exactly the parts that the manifest lists, each with the fingerprint that it names; attached files bear theirs as their name. */
function assertParts(manifest: PackageManifest, parts: Parts, refuse: Refuse): void {
  const listed = new Map(manifest.parts.map((part) => [part.name, part]));
  const surplus = [...parts.keys()].find((name) => name !== MANIFEST_PART && !listed.has(name));
  if (surplus !== undefined) throw refuse({ where: surplus, why: 'part-surplus' });
  if (!listed.has(RECORDS_PART)) throw refuse({ where: RECORDS_PART, why: 'part-missing' });
  for (const { name, bytes, sha256 } of listed.values()) {
    const part = parts.get(name);
    if (!part) throw refuse({ where: name, why: 'part-missing' });
    const isNamedRightly = !name.startsWith(ATTACHMENTS) || name === ATTACHMENTS + sha256;
    if (part.bytes !== bytes || hashOf(part.read()) !== sha256 || !isNamedRightly)
      throw refuse({ where: name, why: 'part-differs' });
  }
}

function assertHistories(records: PackageRecords['records'], refuse: Refuse): void {
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
}

/** Every attached file that is there belongs to a record and is what that record says of it. One that is missing may lie in the library already. */
function assertAttachments(records: PackageRecords['records'], parts: Parts, refuse: Refuse): void {
  const attached = new Map(attachedIn(records).map((file) => [ATTACHMENTS + file.hash, file]));
  for (const [name, part] of parts) {
    if (name === MANIFEST_PART || name === RECORDS_PART || name.startsWith(FRAMEWORK)) continue;
    const file = attached.get(name);
    if (!file) throw refuse({ where: name, why: 'part-surplus' });
    const why = attachmentFault(file, part.read());
    if (why) throw refuse({ where: file.name, why });
  }
}

/** Copies, because a piece of a larger buffer would travel from the worker with all of it. */
const contentsOf = (parts: Parts, folder: string, isWanted: (name: string) => boolean): Map<string, Uint8Array> =>
  new Map(
    [...parts.values()]
      .filter(({ name }) => name.startsWith(folder) && isWanted(name.slice(folder.length)))
      .map((part) => [part.name.slice(folder.length), part.read().slice()]),
  );

function parsedPart<S extends z.ZodType>(
  part: ZipEntry | undefined,
  name: string,
  schema: S,
  refuse: Refuse,
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
