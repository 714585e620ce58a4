import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import type { AssessmentId, EvidenceId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { HITS_AT_ONCE, type SearchHit } from '#shared/contract/search.ts';
import { recordLabel } from '#shared/i18n/record-label.ts';
import { snippetOf } from '#shared/i18n/snippet.ts';
import { placeOfHit } from '#shared/search/places.ts';
import { wantedPieces } from '#shared/search/words.ts';
import { findIndicators } from './find-indicators.ts';
import { followChanges } from './follow-changes.ts';

/** What a search reads on before it answers; a library that was never read takes longer, and is read in the background. */
const CHANGES_BEFORE = 2_000;

/** The hits from a place in the list on: indicators, then the records of the assessment where the person is, then all others. */
export function find(rooms: Rooms, { search, assessmentId, language, isOnlyHere, from }: InputOf<'search.find'>) {
  const isComplete = rooms.isReadOnly || followChanges(rooms, CHANGES_BEFORE);
  const pieces = wantedPieces(search);
  if (pieces.length === 0) return { hits: [], hasMore: false, isComplete };
  const indicators = findIndicators(rooms, { search, assessmentId, language });
  const { records, hasMore } = findRecords(
    rooms,
    pieces,
    { own: assessmentId, isOnlyHere: isOnlyHere ?? false },
    {
      offset: Math.max(0, from - indicators.length),
      limit: HITS_AT_ONCE - Math.max(0, Math.min(HITS_AT_ONCE, indicators.length - from)),
    },
  );
  const toHit = hitMaker(rooms, language, pieces[0]?.[0] ?? '');
  return {
    hits: [...indicators.slice(from, from + HITS_AT_ONCE), ...records.flatMap(toHit)],
    hasMore: hasMore || indicators.length > from + HITS_AT_ONCE,
    isComplete,
  };
}

interface Found {
  readonly assessmentId: AssessmentId;
  readonly record: string;
}

function findRecords(
  { stores: { search } }: Rooms,
  pieces: readonly (readonly string[])[],
  { own, isOnlyHere }: { own: AssessmentId | null; isOnlyHere: boolean },
  { offset, limit }: { offset: number; limit: number },
): { readonly records: readonly Found[]; readonly hasMore: boolean } {
  const inOwn = own === null ? [] : search.find({ pieces, within: own }, { limit: limit + 1, offset });
  const before = own === null || offset === 0 ? 0 : search.count({ pieces, within: own });
  const elsewhere =
    own !== null && isOnlyHere
      ? []
      : search.find(
          { pieces, ...(own === null ? {} : { outside: own }) },
          { limit: limit + 1 - inOwn.length, offset: Math.max(0, offset - before) },
        );
  const all = [...inOwn, ...elsewhere];
  return { records: all.slice(0, limit), hasMore: all.length > limit };
}

/** Makes hits of records; a record that is gone since is none. */
function hitMaker({ stores, recordKinds }: Rooms, language: string, word: string) {
  const t = createTranslate(language);
  const respondents = once((id: AssessmentId) => stores.respondents.list(id));
  const answers = once((id: AssessmentId) => stores.answers.list(id));
  const assessments = once((id: AssessmentId) => stores.assessments.get(id));
  const screenOf = (assessmentId: AssessmentId, record: string, screen: string): string => {
    if (!record.startsWith('evidence/')) return screen;
    const evidence = record.slice('evidence/'.length) as EvidenceId;
    const citing = answers(assessmentId).find(({ evidenceIds }) => evidenceIds.includes(evidence));
    return citing ? `/checklist/${citing.indicatorId}` : screen;
  };
  return ({ assessmentId, record }: Found): SearchHit[] => {
    const assessment = assessments(assessmentId);
    const state = stores.changeStream.last(assessmentId, record)?.after ?? null;
    if (!assessment || state === null) return [];
    const texts = recordKinds.find((kind) => kind.isOf(record))?.textsOf(state) ?? [];
    const snippets = texts.map((text) => snippetOf(text, word));
    const { group, screen } = placeOfHit(record, state);
    const { before = '', match = '', after = '' } = snippets.find(({ match }) => match !== '') ?? snippets[0] ?? {};
    return [
      {
        group,
        record,
        label: group === 'assessments' ? titleOf(assessment) : recordLabel(record, respondents(assessmentId), t),
        place: assessment.place,
        round: assessment.round.label,
        before,
        match,
        after,
        address: `/a/${assessmentId}${screenOf(assessmentId, record, screen)}`,
      },
    ];
  };
}

/** Asks once for each key. */
function once<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? ask(key);
    known.set(key, found);
    return found;
  };
}
