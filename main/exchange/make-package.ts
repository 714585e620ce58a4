import { APP_VERSION } from '#main/core/version.ts';
import { hashOf } from '#main/evidence/attachment-store.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { RespondentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import {
  ATTACHMENTS,
  FRAMEWORK,
  MANIFEST_PART,
  PACKAGE_FORMAT,
  type PackageManifest,
  type PackageRecords,
  type PackageScope,
  type PackedRecord,
  RECORDS_PART,
} from '#shared/exchange/package-format.ts';
import { writeZip, type ZipPart } from './write-zip.ts';

interface PackageOrder {
  readonly assessment: Assessment;
  readonly scope: PackageScope;
  readonly respondentId: RespondentId | null;
  readonly records: readonly PackedRecord[];
  /** Contents of attached files by SHA-256. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** Empty for a framework that came with the program. */
  readonly framework: ReadonlyMap<string, Uint8Array>;
  readonly madeAt: string;
}

/** The bytes of a package: the same order gives the same bytes. */
export function makePackage(order: PackageOrder): Uint8Array {
  const { assessment, scope, respondentId, records, attachments, framework, madeAt } = order;
  const content: PackageRecords = { format: PACKAGE_FORMAT, assessmentId: assessment.id, records: [...records] };
  const parts: ZipPart[] = [
    jsonPart(RECORDS_PART, content),
    // What is attached is packed already, by its own format.
    ...[...attachments].map(([hash, bytes]) => ({ name: ATTACHMENTS + hash, content: bytes, isPackable: false })),
    ...[...framework].map(([name, bytes]) => ({ name: FRAMEWORK + name, content: bytes, isPackable: true })),
  ];
  const manifest: PackageManifest = {
    format: PACKAGE_FORMAT,
    madeBy: APP_VERSION,
    madeAt,
    scope,
    assessmentId: assessment.id,
    title: titleOf(assessment),
    respondentId,
    framework: assessment.framework,
    parts: parts.map((part) => ({ name: part.name, bytes: part.content.length, sha256: hashOf(part.content) })),
  };
  return writeZip([...parts, jsonPart(MANIFEST_PART, manifest)]);
}

const jsonPart = (name: string, value: unknown): ZipPart => ({
  name,
  content: new TextEncoder().encode(`${JSON.stringify(value)}\n`),
  isPackable: true,
});
