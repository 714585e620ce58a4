import { checkLanguage } from '#main/core/languages.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { refusedFile } from '#main/exchange/refused-file.ts';
import { type FoundState, findState } from '#main/history/find-state.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { REPORT_KINDS, type ReportKind } from '#shared/contract/reports.ts';
import { orderOf } from '../order-of.ts';
import { compareFigures } from './compare-figures.ts';
import { expectedFigures } from './expected-figures.ts';
import { inState } from './in-state.ts';
import type { ReportReading } from './read-report.ts';

type Verdict = OutputOf<'reports.verify'>;

/** Says of a report from which state it was made, and whether its figures are those of that state. Nothing is stored. */
export async function verifyReport(rooms: Rooms, token: string): Promise<Verdict> {
  const { path, fileName, discard } = rooms.incoming.take(token);
  try {
    const read = await rooms.ports.readFile({ path, file: fileName, passphrase: null, as: 'report' });
    if (read.kind !== 'report') throw refusedFile(fileName, { where: '', why: 'not-a-report' });
    return verdictOn(rooms, read.content, fileName);
  } finally {
    discard();
  }
}

function verdictOn(rooms: Rooms, reading: ReportReading, file: string): Verdict {
  const fingerprint = fingerprintIn(reading);
  if (fingerprint === undefined) throw refusedFile(file, { where: '', why: 'not-a-report' });
  const { properties } = reading;
  const kind = kindOf(reading);
  const madeAt = properties.MainstayMade ?? null;
  const found = isOneState(reading) ? findIn(rooms, reading, fingerprint) : undefined;
  const own = found?.own ?? named(rooms, reading)[0];
  const common = { kind, fingerprint, madeAt };
  if (own === undefined) return { ...common, assessment: null, state: { kind: 'unknown' }, figures: null };
  return {
    ...common,
    assessment: { id: own.id, title: titleOf(own) },
    state: stateOf(found?.state),
    figures: figuresOf(rooms, own, reading, found?.state),
  };
}

function stateOf(state: FoundState | undefined): Verdict['state'] {
  if (state === undefined) return { kind: 'unknown' };
  return state.at === null ? { kind: 'now' } : { kind: 'earlier', at: state.at };
}

function figuresOf(rooms: Rooms, own: Assessment, reading: ReportReading, state: FoundState | undefined) {
  const kind = kindOf(reading);
  if (kind === 'minutes') return compareFigures([], new Map(), null);
  const asked = {
    assessmentId: own.id,
    kind,
    language: languageIn(rooms, reading),
  };
  const expected =
    state === undefined || state.at === null
      ? expectedFigures(orderOf(rooms, asked))
      : inState(rooms, own, state.states, (then) => expectedFigures(orderOf(then, asked)));
  const marked = Number(reading.properties.MainstayFigures ?? Number.NaN);
  return compareFigures(reading.figures, expected, Number.isInteger(marked) ? marked : null);
}

/** The one that is printed; the file's own properties where its feet are gone. */
const fingerprintIn = ({ fingerprints, properties }: ReportReading): string | undefined =>
  fingerprints[0] ?? properties.MainstayFingerprint;

/** Feet and properties that name different states are of no one state. */
const isOneState = ({ fingerprints, properties }: ReportReading): boolean =>
  new Set([...fingerprints, ...(properties.MainstayFingerprint ? [properties.MainstayFingerprint] : [])]).size === 1;

/** The assessment that the file names first, then all others: a cleaned file names none. */
function findIn(rooms: Rooms, reading: ReportReading, fingerprint: string) {
  for (const own of [...named(rooms, reading), ...rooms.stores.assessments.list()]) {
    const state = findState(rooms, own, fingerprint);
    if (state) return { own, state };
  }
  return undefined;
}

const named = ({ stores }: Rooms, { properties }: ReportReading): Assessment[] =>
  stores.assessments.list().filter(({ id }) => id === properties.MainstayAssessment);

const kindOf = ({ format, properties }: ReportReading): ReportKind =>
  REPORT_KINDS.find((kind) => kind === properties.MainstayReport) ?? (format === 'docx' ? 'annex' : 'workbook');

function languageIn({ ports }: Rooms, { properties }: ReportReading): string {
  const language = properties.MainstayLanguage ?? 'en';
  checkLanguage(ports.languages, language);
  return language;
}
