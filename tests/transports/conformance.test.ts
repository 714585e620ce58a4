import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { CallError, type Client } from '#renderer/bridge/client.ts';
import en from '#resources/locales/en.json';
import type { CoreEvent } from '#shared/contract/events.ts';
import { anAssessment, aRespondent, aSetup, fileOf, LAB_01, LAB_02 } from '#tests/helpers/an-assessment.ts';
import { doors } from '#tests/helpers/doors.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';

const TEN_MEGABYTES = 10 * 1024 * 1024;

/** Calls with input of any shape, as a faulty or hostile page might. */
const callAnyhow = (client: Client, name: string, input: unknown): Promise<unknown> =>
  client.call(name as never, input as never);

/** The refusal of a call; a call that succeeds fails the test. */
const refusalOf = (call: Promise<unknown>): Promise<CallError> =>
  call.then(
    (value) => Promise.reject(new Error(`not refused: ${JSON.stringify(value)}`)),
    (error: unknown) => (error instanceof CallError ? error : Promise.reject(error)),
  );

/** Every row of every table. Closes the core, whose hold on the library is exclusive. */
function recordsOf(core: TestCore): Record<string, unknown[]> {
  core.close();
  const database = new BetterSqlite3(fileOf(core), { readonly: true });
  try {
    const tables = database
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all();
    return Object.fromEntries(tables.map((table) => [table, database.prepare(`SELECT * FROM "${table}"`).all()]));
  } finally {
    database.close();
  }
}

/** The beginning of a code's own sentence, up to its first blank. */
const beginningOf = (code: keyof typeof en.refusals) => en.refusals[code].split('{{')[0] ?? '';

describe.each(doors)('the core over %s', (_name, connect) => {
  /** A library with one answer, and with another assessment that has respondents of its own. */
  const prepared = async () => {
    const first = openTestCore();
    const own = await anAssessment(first);
    const other = await anAssessment(first, aSetup({ place: 'Elsewhere' }));
    await first.call('answers.save', {
      assessmentId: own.assessmentId,
      respondentId: own.labour,
      indicatorId: LAB_01,
      changes: { value: 2, comment: 'as it was' },
    });
    const before = recordsOf(first);
    const core = openTestCore(first.folder);
    return { core, client: await connect(core), before, other, ...own };
  };

  it('saves an answer and reads it back', async () => {
    const { client, assessmentId, labour } = await prepared();
    const changes = { value: 3, grade: 'B', comment: 'Text with “quotes”, عربي, 😀 and\na second line' } as const;
    const saved = await client.call('answers.save', {
      assessmentId,
      respondentId: labour,
      indicatorId: LAB_02,
      changes,
    });
    expect(saved).toMatchObject({ ...changes, indicatorId: LAB_02, respondentId: labour });
    expect(await client.call('answers.list', { assessmentId })).toContainEqual(saved);
  });

  it('keeps what was saved when the program is closed and opened again', async () => {
    const { core, client, assessmentId, labour } = await prepared();
    const saved = await client.call('answers.save', {
      assessmentId,
      respondentId: labour,
      indicatorId: LAB_02,
      changes: { value: 'DK' },
    });
    core.close();
    const again = openTestCore(core.folder);
    expect(await again.call('answers.list', { assessmentId })).toContainEqual(saved);
  });

  it('takes an operation without input as one with none', async () => {
    const { client } = await prepared();
    expect(await callAnyhow(client, 'assessments.list', undefined)).toHaveLength(2);
  });

  it('brings news of a report that is being made', async () => {
    const { core, client, assessmentId } = await prepared();
    const news: CoreEvent[] = [];
    const unsubscribe = client.subscribe((event) => news.push(event));
    // A stream over HTTP is open a moment after it was asked for; what came before is not repeated.
    await expect
      .poll(
        async () => {
          await client.call('reports.make', { assessmentId, kind: 'workbook', language: 'en' });
          return news.length;
        },
        { timeout: 60_000, interval: 200 },
      )
      .toBeGreaterThan(0);
    expect(news[0]).toMatchObject({ kind: 'report-progress', assessmentId });
    unsubscribe();
    expect(core.ports.saved.length).toBeGreaterThan(0);
  });

  const answering = (parts: object) => async (given: Awaited<ReturnType<typeof prepared>>) =>
    callAnyhow(given.client, 'answers.save', {
      assessmentId: given.assessmentId,
      respondentId: given.labour,
      indicatorId: LAB_01,
      changes: {},
      ...parts,
    });
  type Given = Awaited<ReturnType<typeof prepared>>;

  const hostile: [string, keyof typeof en.refusals, (given: Given) => Promise<unknown>][] = [
    ['an unknown operation', 'unknown-operation', ({ client }) => callAnyhow(client, 'answers.burn', {})],
    [
      'an operation named as a part of every object',
      'unknown-operation',
      ({ client }) => callAnyhow(client, 'constructor', {}),
    ],
    [
      'an operation named as a way out',
      'unknown-operation',
      ({ client }) => callAnyhow(client, '../../etc/passwd', {}),
    ],
    ['an operation with an empty name', 'unknown-operation', ({ client }) => callAnyhow(client, ' ', {})],
    ['input of another shape', 'invalid-input', ({ client }) => callAnyhow(client, 'answers.save', 'everything')],
    ['input that is a list', 'invalid-input', ({ client }) => callAnyhow(client, 'answers.save', [])],
    ['changes of another shape', 'invalid-input', answering({ changes: { isFlagged: 'yes' } })],
    ['an id that is none', 'unknown-id', answering({ assessmentId: "' OR 1=1 --" })],
    ['level 5', 'unknown-level', answering({ changes: { value: 5 } })],
    ['level −1', 'unknown-level', answering({ changes: { value: -1 } })],
    ['a level as a text', 'unknown-level', answering({ changes: { value: '2' } })],
    ['level 2.5', 'unknown-level', answering({ changes: { value: 2.5 } })],
    ['an evidence grade D', 'unknown-grade', answering({ changes: { grade: 'D' } })],
    ['not applicable without a reason', 'reason-missing', answering({ changes: { value: 'NA' } })],
    [
      'not applicable with a reason of spaces',
      'reason-missing',
      answering({ changes: { value: 'NA', reason: '  \n ' } }),
    ],
    ['an unknown indicator', 'unknown-indicator', answering({ indicatorId: 'LAB-99' })],
    ['an indicator that is no id', 'unknown-indicator', answering({ indicatorId: '__proto__' })],
    [
      'an assessment that is not there',
      'unknown-assessment',
      answering({ assessmentId: '00000000-0000-4000-8000-000000000000' }),
    ],
    [
      'a respondent of another assessment',
      'respondent-of-another-assessment',
      async (given) => answering({ respondentId: given.other.labour })(given),
    ],
    [
      'an indicator of a module that is not the respondent’s',
      'outside-modules',
      answering({ indicatorId: 'EDU-01', changes: { value: 1 } }),
    ],
    ['a comment of 10 MB', 'text-too-long', answering({ changes: { comment: 'x'.repeat(TEN_MEGABYTES) } })],
    ['a comment with NUL', 'text-not-printable', answering({ changes: { comment: 'a\0b' } })],
    ['a comment with half a character', 'text-not-printable', answering({ changes: { comment: 'a\uD800b' } })],
    ['a role with half a character', 'text-not-printable', answering({ changes: { value: 1 }, role: '\uDC00' })],
    [
      'two respondents of one name',
      'respondent-name-taken',
      ({ client, assessmentId }) =>
        callAnyhow(client, 'respondents.add', { assessmentId, fields: aRespondent('Labour') }),
    ],
    [
      'the removal of a respondent that has answered',
      'respondent-has-answers',
      ({ client, assessmentId, labour }) =>
        callAnyhow(client, 'respondents.remove', { assessmentId, respondentId: labour }),
    ],
    [
      'an assessment without a place',
      'text-missing',
      ({ client }) => callAnyhow(client, 'assessments.create', { setup: aSetup({ place: '  ' }), respondents: [] }),
    ],
    [
      'a weight of 6',
      'weight-out-of-range',
      ({ client }) =>
        callAnyhow(client, 'assessments.create', { setup: aSetup({ weights: { [LAB_01]: 6 } }), respondents: [] }),
    ],
    [
      'a day that is none',
      'not-a-date',
      ({ client }) =>
        callAnyhow(client, 'assessments.create', {
          setup: aSetup({ round: { label: 'R', date: '2025-02-30' } }),
          respondents: [],
        }),
    ],
  ];

  it.each(hostile)('refuses %s with a sentence of its own, and changes nothing', async (_what, code, attempt) => {
    const given = await prepared();
    const refusal = await refusalOf(attempt(given));
    expect(refusal.code).toBe(code);
    expect(refusal.message.startsWith(beginningOf(code)), refusal.message).toBe(true);
    expect(refusal.message).not.toContain('{{');
    expect(refusal.message.isWellFormed()).toBe(true);
    expect(refusal.message.length).toBeLessThan(500);
    expect(recordsOf(given.core)).toEqual(given.before);
    expect(given.core.ports.bugs).toEqual([]);
  });
});
