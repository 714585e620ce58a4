import { z } from 'zod';
import { frameworkPin } from '../assessment/assessment.ts';
import { assessmentId, changeId, respondentId } from '../assessment/ids.ts';
import { TEXT_LIMITS, text } from '../assessment/text.ts';

/** Counts up when a program of today could misread a package of tomorrow. */
export const PACKAGE_FORMAT = 1;

/** What a package carries: everything, one body's part on its way back, or one body's part with the request to answer. */
export const PACKAGE_SCOPES = ['whole', 'respondent', 'invitation'] as const;
export const packageScope = z.enum(PACKAGE_SCOPES);

/** The two parts that every package has. */
export const MANIFEST_PART = 'manifest.json';
export const RECORDS_PART = 'assessment.json';
export type PackageScope = z.infer<typeof packageScope>;

/** Where the contents of attached files lie, each under its SHA-256, and a framework that the program does not ship. */
export const ATTACHMENTS = 'attachments/';
export const FRAMEWORK = 'framework/';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a package says of itself, in `manifest.json`. */
export const packageManifest = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  /** Version of the program that made it. */
  madeBy: z.string().max(40),
  madeAt: z.iso.datetime(),
  scope: packageScope,
  assessmentId,
  /** As people know the assessment. */
  title: text(2 * TEXT_LIMITS.line),
  /** Whose part it is; null for everything. */
  respondentId: respondentId.nullable(),
  framework: frameworkPin,
  /** Every other part of the package. */
  parts: z.array(z.strictObject({ name: z.string().max(240), bytes: z.int().min(0), sha256 })).max(5_000),
});
export type PackageManifest = z.infer<typeof packageManifest>;

/** One step in the history of a record. What stood before is what its first parent left. */
const packedChange = z.strictObject({
  id: changeId,
  /** None for the first, two after a conflict was settled. */
  parents: z.array(changeId).max(2),
  /** The record from this step on; null where it was taken away. */
  after: z.json(),
  author: z.strictObject({ respondentId: respondentId.nullable(), role: text(TEXT_LIMITS.line) }),
  at: z.iso.datetime(),
});
export type PackedChange = z.infer<typeof packedChange>;

/** A record with its whole history: parents before children, the newest last. */
const packedRecord = z.strictObject({
  /** As history names it, such as "answer/<respondent>/LAB-07". */
  record: z
    .string()
    .max(300)
    .regex(/^[a-z][a-z-]*(\/[\w.:-]+)*$/),
  changes: z.array(packedChange).min(1).max(10_000),
});

export type PackedRecord = z.infer<typeof packedRecord>;

/** The records of a package, in `assessment.json`. */
export const packageRecords = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  assessmentId,
  records: z.array(packedRecord).min(1).max(200_000),
});
export type PackageRecords = z.infer<typeof packageRecords>;

/** A package that was read and found whole. */
export interface PackageContent {
  readonly manifest: PackageManifest;
  readonly records: readonly PackedRecord[];
  /** Files of the framework by name; empty where the program ships it. */
  readonly framework: ReadonlyMap<string, Uint8Array>;
  /** The contents of attached files by SHA-256: those that were asked for. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}
