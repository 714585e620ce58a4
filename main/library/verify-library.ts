import type { Rooms } from '#main/core/rooms.ts';
import { attachmentFaults } from '#main/evidence/attachment-faults.ts';
import { frameworkFaults } from '#main/frameworks/framework-library-faults.ts';
import { historyFaults } from '#main/history/history-faults.ts';
import { indexFaults, searchFaults } from '#main/search/search-faults.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';

export interface LibraryCheck {
  readonly name: string;
  readonly passed: boolean;
  readonly detail: string;
}

/** Looks at the file, its references, every record against its schema, that history ends in what is stored, the attached files and the frameworks. Changes nothing. */
export function verifyLibrary(rooms: Rooms): LibraryCheck[] {
  const { database, stores } = rooms;
  const inEach = (faultsOf: (rooms: Rooms, own: Assessment) => readonly string[]) =>
    stores.assessments.list().flatMap((own) => faultsOf(rooms, own));
  return [
    check('integrity', () => rowsOf(database.pragma('integrity_check')).filter((row) => row !== 'ok')),
    check('references', () => rowsOf(database.pragma('foreign_key_check'))),
    check('records', () => inEach(faultyRecords)),
    check('history', () => inEach(historyFaults)),
    check('attachments', () => attachmentFaults(stores)),
    check('search', () => [...indexFaults(rooms), ...inEach(searchFaults)]),
    check('frameworks', () => frameworkFaults(rooms)),
  ];
}

/** Longest detail that a person is shown; a damaged file can have thousands of faults. */
const LONGEST_DETAIL = 2_000;

/** What cannot even be read is a fault as well: verifying must not fail on the very damage that it looks for. */
function check(name: string, faultsOf: () => readonly string[]): LibraryCheck {
  try {
    const faults = faultsOf();
    return { name, passed: faults.length === 0, detail: faults.join('; ').slice(0, LONGEST_DETAIL) };
  } catch (error) {
    return { name, passed: false, detail: String(error).slice(0, LONGEST_DETAIL) };
  }
}

/** A pragma's rows, one text each: their cells. */
const rowsOf = (rows: unknown): string[] =>
  (Array.isArray(rows) ? rows : [rows]).map((row) => Object.values(Object(row)).join(' '));

function faultyRecords({ recordKinds }: Rooms, own: Assessment): string[] {
  return recordKinds.flatMap(({ name, list, fits }) => {
    const faults = list(own).filter(({ state }) => !fits(state)).length;
    return faults === 0 ? [] : [`${own.id}: ${faults} × ${name}`];
  });
}
