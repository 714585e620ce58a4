import { z } from 'zod';
import { assessmentId, respondentId } from '../assessment/ids.ts';
import { FILE_FAULTS } from '../exchange/file-fault.ts';
import { packageScope } from '../exchange/package-format.ts';
import { CHOICES } from '../exchange/plan-record.ts';
import { fileToken } from './files.ts';
import { command, query } from './operation.ts';
import { REFUSALS } from './refusal.ts';
import { delivery } from './reports.ts';

/** Most files in one import. */
const MOST_FILES = 200;

/** At least so long; shorter ones can be tried out. */
export const SHORTEST_PASSPHRASE = 8;
const passphrase = z.string().max(1_000);

const values = z.record(z.string(), z.union([z.string(), z.number()]));
const fault = z.object({ where: z.string(), why: z.enum(FILE_FAULTS), values: values.optional() });

/** A record by its name in history; what it is called is in `names` and, for what has a title, here. */
const recordName = z.object({ record: z.string(), title: z.string().nullable() });

const conflict = recordName.extend({ mine: z.json(), theirs: z.json(), canKeepBoth: z.boolean() });
export type Conflict = z.infer<typeof conflict>;

/** A body of another assessment, to be paired with one of ours. */
const pairing = z.object({
  respondentId,
  name: z.string(),
  answers: z.int(),
  /** Ours, as it was said before or now; "new" to make one; null while nothing is said or where it is left out. */
  with: z.union([respondentId, z.literal('new')]).nullable(),
  /** Ours of the same name: an offer, never taken by itself. */
  suggestion: respondentId.nullable(),
});
export type Pairing = z.infer<typeof pairing>;

const SETUP_FIELDS = ['place', 'instrument', 'period', 'round', 'form'] as const;
export type SetupField = (typeof SETUP_FIELDS)[number];

const counts = z.object({ new: z.int(), taken: z.int(), equal: z.int(), known: z.int() });
export type ImportCounts = z.infer<typeof counts>;

/** A package that was read, and what taking it would do. Nothing has been stored. */
const openPackage = z.object({
  state: z.literal('open'),
  kind: z.literal('package'),
  fileName: z.string(),
  scope: packageScope,
  title: z.string(),
  madeAt: z.iso.datetime(),
  target: z.object({
    kind: z.enum(['new', 'merge', 'paired']),
    assessmentId,
    title: z.string(),
  }),
  /** Bodies to be paired; empty where the file is of this very assessment. */
  pairings: z.array(pairing),
  /** Where the set-up of the other assessment differs from ours. */
  setup: z.array(z.object({ field: z.enum(SETUP_FIELDS), mine: z.string(), theirs: z.string() })),
  counts,
  /** What is new or taken over, record by record, up to a limit. */
  changes: z.array(recordName.extend({ standing: z.enum(['new', 'taken']) })),
  conflicts: z.array(conflict),
  /** Names of what states refer to by id. */
  names: z.record(z.string(), z.string()),
  /** What is left out of an otherwise sound file. */
  leftOut: z.array(fault),
});
export type OpenPackage = z.infer<typeof openPackage>;

const openedFile = z.discriminatedUnion('state', [
  openPackage,
  z.object({ state: z.literal('locked'), fileName: z.string() }),
  z.object({ state: z.literal('refused'), fileName: z.string(), code: z.enum(REFUSALS), values }),
]);
export type OpenedFile = z.infer<typeof openedFile>;

/** What a person says about one file. */
const fileDecision = z.object({
  isChosen: z.boolean(),
  /** The assessment that it goes into; null for the one it says itself. */
  into: assessmentId.nullable(),
  pairings: z.array(z.object({ respondentId, with: z.union([respondentId, z.literal('new')]).nullable() })).max(200),
  choices: z.array(z.object({ record: z.string().max(300), choice: z.enum(CHOICES) })).max(200_000),
});
export type FileDecision = z.infer<typeof fileDecision>;

const exchangeId = z.uuid('unknown-id');
const decided = z.object({ exchangeId, decisions: z.array(fileDecision).max(MOST_FILES) });

export const exchangeContract = {
  /** Makes a package and hands it out. An invitation is one body's part with the request to answer. */
  'exchange.send': command(
    z.object({
      assessmentId,
      scope: packageScope,
      respondentId: respondentId.nullable(),
      passphrase: passphrase.nullable(),
      /** Names of persons go along; they do not unless asked for. */
      withNames: z.boolean().optional(),
    }),
    delivery,
  ),
  /** Reads files that were brought in. They stay open until applied, closed or replaced. */
  'exchange.open': command(
    z.object({ tokens: z.array(fileToken).min(1).max(MOST_FILES) }),
    z.object({ exchangeId, files: z.int() }),
  ),
  /** Opens a locked file with its passphrase. */
  'exchange.unlock': command(z.object({ exchangeId, file: z.int().min(0), passphrase }), z.object({})),
  /** What taking the files would do, one after another in their order, as far as it is decided. */
  'exchange.preview': query(decided, z.array(openedFile)),
  /** Takes the chosen files, all of them or none. */
  'exchange.apply': command(decided, z.object({ assessmentIds: z.array(assessmentId), counts, settled: z.int() })),
  'exchange.close': command(z.object({ exchangeId }), z.object({})),
} as const;
