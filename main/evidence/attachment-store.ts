import { createHash } from 'node:crypto';
import type { Database } from '#main/database/database.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';

/** The SHA-256 of a content, as hexadecimal digits. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** All SQL about the contents of attached files. The library holds each content once, for as long as an assessment or its history mentions it. */
export function createAttachmentStore(database: Database) {
  const insert = database.prepare<[string, number, Uint8Array]>(
    'INSERT INTO attachment (hash, size_bytes, bytes) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING',
  );
  const selectBytes = database.prepare<[string], Buffer>('SELECT bytes FROM attachment WHERE hash = ?').pluck();
  const selectOne = database.prepare<[string], number>('SELECT 1 FROM attachment WHERE hash = ?').pluck();
  const sumOf = database
    .prepare<[string, string], number>(
      `SELECT coalesce(sum(size_bytes), 0) FROM attachment
       WHERE hash <> ? AND hash IN (SELECT file_hash FROM evidence WHERE assessment_id = ?)`,
    )
    .pluck();
  const selectAll = database.prepare<[], { hash: string; is_used: 0 | 1 }>(
    `SELECT hash, EXISTS (SELECT 1 FROM attachment_use WHERE attachment_use.hash = attachment.hash) AS is_used
     FROM attachment ORDER BY hash`,
  );
  const selectLacking = database
    .prepare<[], string>(
      `SELECT evidence.assessment_id || ' ' || evidence.id FROM evidence LEFT JOIN attachment ON attachment.hash = file_hash
       WHERE file_hash IS NOT NULL AND (size_bytes IS NOT file_size OR size_bytes <> length(bytes) OR NOT EXISTS (
         SELECT 1 FROM attachment_use WHERE attachment_use.assessment_id = evidence.assessment_id AND attachment_use.hash = file_hash
       )) ORDER BY 1`,
    )
    .pluck();
  return {
    /** Keeps a content under its hash. In the same act some evidence must name it, else nothing ever takes it away again. */
    put: (hash: string, bytes: Uint8Array): void => void insert.run(hash, bytes.byteLength, bytes),
    has: (hash: string): boolean => selectOne.get(hash) === 1,
    bytesOf: (hash: string): Uint8Array | undefined => selectBytes.get(hash),
    /** Together, in bytes, the files that an assessment has attached now, but for one of them. */
    totalBytes: (assessmentId: AssessmentId, except: string): number => sumOf.get(except, assessmentId) ?? 0,
    /** Citations whose file has another size than its content, or no content at all. */
    lacking: (): readonly string[] => selectLacking.all(),
    /** Every content, and whether any assessment mentions it. */
    list: (): readonly { readonly hash: string; readonly isUsed: boolean }[] =>
      selectAll.all().map(({ hash, is_used }) => ({ hash, isUsed: is_used === 1 })),
  };
}
