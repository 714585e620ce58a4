import { createHash } from 'node:crypto';
import { canonicalJson } from '#main/core/canonical-json.ts';
import { namesPerson } from '#shared/plan/person.ts';
import { assessmentRecord } from './records.ts';

/** What says when and by which step a record was kept, not what it holds. */
const TIMES: readonly string[] = ['createdAt', 'updatedAt', 'answeredAt', 'agreedAt'];
/** Closing, reopening, the bin and where a sample came from change nothing that a report reckons with. */
const NOT_CONTENT: readonly string[] = ['status', 'statusNote', 'sample'];

/** A record's part of the fingerprint, in canonical form. Kept apart so that a walk through history reckons each state once. */
export const printedState = (record: string, state: unknown): string =>
  `${canonicalJson(record)}:${canonicalJson(contentOf(record, state))}`;

function contentOf(record: string, state: unknown): unknown {
  const left = record === assessmentRecord ? [...TIMES, ...NOT_CONTENT] : TIMES;
  const parts = Object.entries(Object(state)).map(([key, part]) => [key, wellFormed(part)] as const);
  return Object.fromEntries(parts.filter(([key]) => !left.includes(key)));
}

/** Half characters cannot be hashed; every file we write has the same sign in their place. */
const wellFormed = (part: unknown): unknown =>
  JSON.parse(JSON.stringify(part ?? null), (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value));

/** The SHA-256 of the RFC 8785 form of all records: an object with one member a record, by its name in history. `printed` are the `printedState`s by the same names. Names of persons are in no report and in few packages, so they are no part of it. */
export function fingerprintOfPrinted(printed: ReadonlyMap<string, string>): string {
  const names = [...printed.keys()].filter((record) => !namesPerson(record)).sort((a, b) => (a < b ? -1 : 1));
  const members = names.map((name) => printed.get(name)).join(',');
  return createHash('sha256').update(`{${members}}`).digest('hex');
}

/** The fingerprint of an assessment in the states that its records have: the set-up with its framework's hash, bodies, own and agreed answers, evidence with the hashes of attached files, every sheet. Its own times of saving are no part of it. */
export const fingerprintOf = (states: ReadonlyMap<string, unknown>): string =>
  fingerprintOfPrinted(new Map([...states].map(([record, state]) => [record, printedState(record, state)])));
