import { createHash } from 'node:crypto';
import { writeZip } from '#main/exchange/write-zip.ts';
import type { PackedChange } from '#shared/exchange/package-format.ts';

const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

/** A UUID that says who it is in a test. */
export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const A_MOMENT = '2026-02-03T04:05:06.000Z';
const ASSESSMENT_ID = uuid(1);

/** One step of a history, given by small numbers. */
export const aChange = (id: number, parents: readonly number[], after: unknown = { step: id }): PackedChange =>
  ({
    id: uuid(id),
    parents: parents.map(uuid),
    after,
    author: { respondentId: null, role: '' },
    at: A_MOMENT,
  }) as PackedChange;

export const aManifest = (parts: readonly unknown[] = []) => ({
  format: 1,
  madeBy: '0.1.0',
  madeAt: A_MOMENT,
  scope: 'whole',
  assessmentId: ASSESSMENT_ID,
  title: 'Ombreda, Round 1 (2025)',
  respondentId: null,
  framework: { key: 'mainstay', version: 1, hash: '0'.repeat(64) },
  parts,
});

export const someRecords = (...records: unknown[]) => ({ format: 1, assessmentId: ASSESSMENT_ID, records });

/** How a part stands in the manifest. */
export const listed = (name: string, content: unknown) => ({
  name,
  bytes: bytesOf(content).length,
  sha256: createHash('sha256').update(bytesOf(content)).digest('hex'),
});

/** A zip of these parts, texts and JSON alike. */
export const zipOf = (parts: Readonly<Record<string, unknown>>): Uint8Array =>
  writeZip(Object.entries(parts).map(([name, content]) => ({ name, content: bytesOf(content), isPackable: true })));

/** A whole package around some records. */
export const packageOf = (records: unknown, manifest: Readonly<Record<string, unknown>> = {}): Uint8Array =>
  zipOf({
    'manifest.json': { ...aManifest([listed('assessment.json', records)]), ...manifest },
    'assessment.json': records,
  });
