import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { ASSESSMENTS_AT_ONCE, type AssessmentPage } from '#shared/contract/assessments.ts';
import { folded } from '#shared/i18n/folded.ts';
import type { AssessmentNames } from './assessment-store.ts';
import { summaryOf } from './summary-of.ts';

/** SQLite's word for no limit. */
const ALL = -1;

interface Wanted {
  readonly search: string;
  readonly inBin: boolean;
}

/** Those whose names hold the search, newest change first. Nothing of an assessment is read but its names. */
function namesThatMatch({ stores }: Rooms, { search, inBin }: Wanted): AssessmentNames[] {
  const wanted = folded(search.trim());
  return stores.assessments
    .names(inBin)
    .filter((names) =>
      folded(`${titleOf({ place: names.place, round: { label: names.round } })} ${names.plan}`).includes(wanted),
    );
}

/** All that are wanted, newest change first. */
export function assessmentsOf(rooms: Rooms, wanted: Wanted): Assessment[] {
  const { assessments } = rooms.stores;
  return wanted.search.trim() === ''
    ? assessments.newest(ALL, { inBin: wanted.inBin })
    : namesThatMatch(rooms, wanted).flatMap(({ id }) => assessments.get(id) ?? []);
}

/** One page of the list, with how many there are in all: how far each is, is reckoned only of those on the page. */
export function pageOf(rooms: Rooms, { from, ...wanted }: Wanted & { readonly from: number }): AssessmentPage {
  const { assessments } = rooms.stores;
  const found = wanted.search.trim() === '' ? null : namesThatMatch(rooms, wanted);
  const shown =
    found === null
      ? assessments.newest(ASSESSMENTS_AT_ONCE, { from, inBin: wanted.inBin })
      : found.slice(from, from + ASSESSMENTS_AT_ONCE).flatMap(({ id }) => assessments.get(id) ?? []);
  return {
    count: found?.length ?? assessments.count(wanted.inBin),
    assessments: shown.map((assessment) => summaryOf(rooms, assessment)),
  };
}
