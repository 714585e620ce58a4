import type { Rooms } from '#main/core/rooms.ts';
import { saveEvidence } from '#main/evidence/cite.ts';
import type { RecordChange } from '#main/history/recorder.ts';
import { rowWriter } from '#main/plan/row-writer.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { Evidence } from '#shared/assessment/evidence.ts';
import type { AssessmentId, EvidenceId } from '#shared/assessment/ids.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { type Chapter, chapterSheet } from '#shared/plan/chapter.ts';
import { type Figure, figureSheet } from '#shared/plan/figure.ts';
import { contextOf } from './context-of.ts';

/** Key figures with a value, and the chapters, of the round that this one follows. */
export function lastRoundOf(
  rooms: Pick<Rooms, 'stores'>,
  { baselineId }: Pick<Assessment, 'baselineId'>,
): OutputOf<'context.lastRound'> {
  const baseline = baselineId === null ? undefined : rooms.stores.assessments.get(baselineId);
  if (!baseline) return null;
  const { figures, chapters } = contextOf(rooms, baseline);
  // What nobody knew then is no starting point.
  const known = figures.filter(({ value }) => typeof value === 'number');
  return known.length + chapters.length === 0
    ? null
    : { label: baseline.round.label, figures: known, chapters: [...chapters] };
}

/** Rows keep their ids, by which one sees what still stands as the last round left it. What was recorded here stays. */
export function takeOver(rooms: Rooms, own: Assessment, what: 'figures' | 'chapters'): { count: number } {
  const last = lastRoundOf(rooms, own);
  const here = contextOf(rooms, own);
  const isFree = ({ id }: Figure | Chapter) => here[what].every((each) => each.id !== id || isEmpty(each));
  const figures = what === 'figures' ? (last?.figures ?? []).filter(isFree) : [];
  const chapters = what === 'chapters' ? (last?.chapters ?? []).filter(isFree) : [];
  if (figures.length + chapters.length === 0) return { count: 0 };
  const asked = rooms.guard.shape(own).modules.map(({ id }) => id);
  rooms.act({ assessmentId: own.id }, (record) => {
    const { put } = rowWriter(rooms, own.id, record);
    const documentOf = documentCopies(rooms, own.id, record);
    for (const figure of figures)
      put(figureSheet, { ...figure, evidenceId: figure.evidenceId === null ? null : documentOf(figure.evidenceId) });
    for (const chapter of chapters)
      put(chapterSheet, { ...chapter, modules: chapter.modules.filter((id) => asked.includes(id)) });
  });
  return { count: figures.length + chapters.length };
}

/** A figure that nobody has looked for yet. */
const isEmpty = (row: Figure | Chapter): boolean => 'value' in row && row.value === null;

/** The document behind a figure as this round has it: the copy that answers brought along already, else a new one. */
function documentCopies(rooms: Rooms, to: AssessmentId, record: RecordChange) {
  const { stores, ports } = rooms;
  return (id: EvidenceId): EvidenceId | null => {
    const found = stores.evidence.get(id);
    if (!found) return null;
    const known = stores.evidence.list(to).find((each) => isSameDocument(each, found));
    if (known) return known.id;
    // A new id from the port, which gives UUIDs.
    const after: Evidence = { ...found, id: ports.newId() as EvidenceId, assessmentId: to };
    return saveEvidence(rooms, { before: null, after }, record).id;
  };
}

const isSameDocument = (a: Evidence, b: Evidence): boolean =>
  a.title === b.title &&
  a.body === b.body &&
  a.year === b.year &&
  a.page === b.page &&
  a.link === b.link &&
  a.file?.hash === b.file?.hash;
