import { APP_VERSION } from '#main/core/version.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { RespondentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import {
  MANIFEST_PART,
  PACKAGE_FORMAT,
  type PackageManifest,
  type PackageRecords,
  type PackageScope,
  type PackedRecord,
  RECORDS_PART,
} from '#shared/exchange/package-format.ts';
import { fingerprint } from './fingerprint.ts';
import { writeZip, type ZipPart } from './write-zip.ts';

interface PackageOrder {
  readonly assessment: Assessment;
  readonly scope: PackageScope;
  readonly respondentId: RespondentId | null;
  readonly records: readonly PackedRecord[];
  readonly madeAt: string;
}

/** The bytes of a package: the same order gives the same bytes. */
export function makePackage({ assessment, scope, respondentId, records, madeAt }: PackageOrder): Uint8Array {
  const content: PackageRecords = { format: PACKAGE_FORMAT, assessmentId: assessment.id, records: [...records] };
  const parts = [jsonPart(RECORDS_PART, content)];
  const manifest: PackageManifest = {
    format: PACKAGE_FORMAT,
    madeBy: APP_VERSION,
    madeAt,
    scope,
    assessmentId: assessment.id,
    title: titleOf(assessment),
    respondentId,
    framework: assessment.framework,
    parts: parts.map((part) => ({ name: part.name, bytes: part.content.length, sha256: fingerprint(part.content) })),
  };
  return writeZip([...parts, jsonPart(MANIFEST_PART, manifest)]);
}

const jsonPart = (name: string, value: unknown): ZipPart => ({
  name,
  content: new TextEncoder().encode(`${JSON.stringify(value)}\n`),
  isPackable: true,
});
