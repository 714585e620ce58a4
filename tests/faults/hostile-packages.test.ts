import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import { uuid } from '#tests/helpers/a-package.ts';
import { anAssessment, LAB_01 } from '#tests/helpers/an-assessment.ts';
import { ATTACHABLE } from '#tests/helpers/attachable.ts';
import { type BuiltEntry, buildZip } from '#tests/helpers/build-zip.ts';
import { aLibrary, opened, sent } from '#tests/helpers/exchange.ts';
import type { TestCore } from '#tests/helpers/open-test-core.ts';
import { changed, putTogether, stateIn, type Taken, takenApart } from '#tests/helpers/take-apart.ts';

/** A sound package of another office: an assessment, two bodies, an answer with an attached source, an agreed answer. */
let sound: Uint8Array;
let assessmentId: AssessmentId;
let labour: RespondentId;
let core: TestCore;

beforeEach(async () => {
  core = aLibrary();
  const other = aLibrary();
  ({ assessmentId, labour } = await anAssessment(other));
  const key = { assessmentId, respondentId: labour, indicatorId: LAB_01 };
  await other.call('answers.save', { ...key, changes: { value: 2, comment: 'Peer review of May' } });
  await other.call('evidence.attach', { ...key, token: other.offer(ATTACHABLE.pdf, 'plan.pdf', 'attachment') });
  const agreement = { value: 2, agreedBy: 'All bodies', reason: 'Read together' } as const;
  await other.call('answers.agree', { assessmentId, indicatorId: LAB_01, agreement });
  sound = await sent(other, assessmentId);
});

/** Where and why a package is refused. Whatever it is, nothing of it may stay, nor may it be taken all the same. */
async function refusalOf(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const session = await opened(core, [bytes]);
  const [file] = await session.preview();
  if (file?.state !== 'refused') return { why: 'not refused' };
  expect(file.values.file ?? file.fileName).toBe('file-1.mainstay');
  await expect(session.apply()).rejects.toThrow();
  await core.call('exchange.close', { exchangeId: session.exchangeId });
  expect(await core.call('assessments.list', {})).toEqual([]);
  const incoming = join(core.folder, 'incoming');
  expect(existsSync(incoming) ? readdirSync(incoming) : []).toEqual([]);
  expect(core.ports.bugs).toEqual([]);
  return { where: file.values.where, why: file.values.why ?? file.code };
}

const entry = (name: string): BuiltEntry => ({ name, content: new Uint8Array([1]) });
/** The sound package with one more entry that a packer would never write. */
function withEntry(extra: BuiltEntry): Uint8Array {
  const { manifest, content, others } = takenApart(sound);
  const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return buildZip([
    { name: 'assessment.json', content: encode(content) },
    ...[...others].map(([name, bytes]) => ({ name, content: bytes })),
    { name: 'manifest.json', content: encode(manifest) },
    extra,
  ]);
}

it('takes the sound package itself', async () => {
  expect(await (await opened(core, [sound])).apply()).toMatchObject({ counts: { new: 6 } });
  expect((await core.call('library.verify', {})).filter(({ passed }) => !passed)).toEqual([]);
});

describe('names in the zip', () => {
  it.each([
    ['../', '../library.sqlite', 'unsafe-name'],
    ['an absolute path', '/etc/cron.d/x', 'unsafe-name'],
    ['a drive', 'C:/Windows/x', 'unsafe-name'],
    ['a device', 'attachments/NUL', 'unsafe-name'],
    ['a NUL', 'attachments/a\u0000.pdf', 'unsafe-name'],
    ['__proto__', '__proto__', 'unsafe-name'],
    ['a name twice', 'manifest.json', 'name-twice'],
    ['a name twice but for its case', 'MANIFEST.json', 'name-twice'],
    ['a part that nobody listed', 'attachments/extra', 'part-surplus'],
    ['a folder', 'attachments/', 'folder-entry'],
  ])('%s', async (_name, name, why) => {
    expect(await refusalOf(withEntry(entry(name)))).toMatchObject({ why });
  });

  it('a symbolic link', async () => {
    const link = { ...entry('attachments/link'), attributes: (0o120777 << 16) >>> 0 };
    expect(await refusalOf(withEntry(link))).toEqual({ where: 'attachments/link', why: 'symbolic-link' });
  });
});

describe('sizes', () => {
  it('a part that swells when unpacked', async () => {
    const bomb = { name: 'attachments/bomb', content: new Uint8Array(50_000_000) };
    expect(await refusalOf(withEntry(bomb))).toEqual({ where: 'attachments/bomb', why: 'packed-too-tightly' });
  });
  it('more parts than any package has', async () => {
    const many = Array.from({ length: 5_001 }, (_, index) => entry(`attachments/${index}`));
    expect(await refusalOf(buildZip(many))).toEqual({ where: undefined, why: 'too-many-entries' });
  });
  it('cut off in the middle, and empty', async () => {
    expect(await refusalOf(sound.subarray(0, sound.length / 2))).toMatchObject({ why: 'truncated' });
    expect((await refusalOf(new Uint8Array())).why).not.toBe('not refused');
  });
});

type Change = (taken: Taken) => void;

/** Puts something into the newest state of a record, or of a part of that state. */
const into =
  (record: RegExp, parts: object, of: (state: Record<string, unknown>) => unknown = (state) => state): Change =>
  (taken) =>
    void Object.assign(Object(of(stateIn(taken, record))), parts);
const answer = (parts: object) => into(/^answer\//, parts);
const attached = (parts: object) => into(/^evidence\//, parts, ({ file }) => file);
const pinnedTo =
  (framework: object): Change =>
  (taken) => {
    Object.assign(taken.manifest, { framework });
    into(/^assessment$/, { framework })(taken);
  };

/** The only step of the answer. */
function stepOf({ content }: Taken) {
  const step = content.records.find(({ record }) => record.startsWith('answer/'))?.changes.at(-1);
  if (!step) throw new Error('the package holds no answer');
  return step;
}

const LONG = Array.from({ length: 1_500_000 }, (_, at) => (at * 7_919).toString(36)).join('');
const DEEP = JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`);
const ZEROS = '0'.repeat(64);

describe('texts', () => {
  it.each<[string, Change, string]>([
    ['of 10 MB', answer({ comment: LONG.slice(0, 10_000_000) }), 'long-text'],
    ['with a lone surrogate', answer({ comment: 'a\ud800b' }), 'unprintable-text'],
    ['with a NUL', answer({ comment: 'a\u0000b' }), 'unprintable-text'],
    ['nested without end', answer({ comment: DEEP }), 'too-deep'],
  ])('%s', async (_name, change, why) => {
    expect(await refusalOf(changed(sound, change))).toMatchObject({ why });
  });

  it('with a key that reaches into objects', async () => {
    const taken = takenApart(sound);
    const text = JSON.stringify(taken.content).replace('"comment":', '"__proto__":{"isAdmin":true},"comment":');
    const bytes = putTogether({ ...taken, content: text as never });
    expect(await refusalOf(bytes)).toMatchObject({ why: 'forbidden-key' });
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  it('that begin like formulas stay the texts that they are', async () => {
    const comment = '=HYPERLINK("http://example.org","x")';
    await (await opened(core, [changed(sound, answer({ comment }))])).apply();
    expect(await core.call('answers.list', { assessmentId })).toMatchObject([{ comment }]);
  });
});

describe('records', () => {
  it.each<[string, Change, string]>([
    ['of a newer format', ({ manifest }) => void Object.assign(manifest, { format: 2 }), 'newer-format'],
    ['with a level that is none', answer({ value: 7 }), 'does-not-fit'],
    ['with a key too many', answer({ isAdmin: true }), 'does-not-fit'],
    ['under another name', answer({ indicatorId: 'LAB-02' }), 'does-not-fit'],
    ['that do not apply without a reason', answer({ value: 'NA', grade: null, reason: ' ' }), 'no-reason'],
    ['with a source that is not there', answer({ evidenceIds: [uuid(99)] }), 'reference-missing'],
    ['with a module that no framework has', into(/^respondent\//, { modules: ['ZZZ'] }), 'unknown-name'],
    ['of a body of another assessment', into(/^respondent\//, { assessmentId: uuid(5) }), 'unknown-name'],
    ['of an assessment in the bin', into(/^assessment$/, { status: 'in-bin' }), 'does-not-fit'],
    ['of an assessment of another id', into(/^assessment$/, { id: uuid(6) }), 'does-not-fit'],
    [
      'with a gap in their history',
      (taken) => void Object.assign(stepOf(taken), { parents: [uuid(8)] }),
      'history-torn',
    ],
    [
      'of a framework with another content',
      pinnedTo({ key: 'mainstay', version: 1, hash: ZEROS }),
      'another-framework',
    ],
    ['of a framework that nobody has', pinnedTo({ key: 'no', version: 3, hash: ZEROS }), 'unknown-framework-version'],
    ['with a program attached', attached({ name: 'plan.exe' }), 'attachment-differs'],
    ['with a file of another kind than they say', attached({ type: 'png', name: 'plan.png' }), 'attachment-differs'],
    ['with a file of another size than they say', attached({ sizeBytes: 3 }), 'attachment-differs'],
  ])('%s', async (_name, change, why) => {
    expect(await refusalOf(changed(sound, change))).toMatchObject({ why });
  });

  it('of an indicator that no framework has', async () => {
    const taken = takenApart(sound);
    const content = JSON.parse(JSON.stringify(taken.content).replaceAll('LAB-01', 'XYZ-99'));
    expect(await refusalOf(putTogether({ ...taken, content }))).toMatchObject({ why: 'unknown-name' });
  });

  it('of a kind that nobody knows', async () => {
    const add: Change = (taken) =>
      void taken.content.records.push({
        record: 'virus/1',
        changes: [{ ...stepOf(taken), id: uuid(77), parents: [] }],
      });
    expect(await refusalOf(changed(sound, add))).toEqual({ where: 'virus/1', why: 'unknown-record' });
  });

  it('without their assessment', async () => {
    const drop: Change = ({ content }) =>
      void Object.assign(content, { records: content.records.filter(({ record }) => record !== 'assessment') });
    expect(await refusalOf(changed(sound, drop))).toEqual({ where: 'assessment', why: 'part-missing' });
  });
});

it('an attached file that is missing is found missing before anything is stored', async () => {
  const session = await opened(core, [changed(sound, ({ others }) => others.clear())]);
  await expect(session.apply()).rejects.toMatchObject({
    cause: { values: { where: 'plan.pdf', why: 'part-missing' } },
  });
  expect(await core.call('assessments.list', {})).toEqual([]);
});

describe('ids that belong to another assessment of this library cannot be taken over', () => {
  it.each<[string, (text: string) => string, string]>([
    ['a body’s', (text) => text, 'against-the-rules'],
    ['a source’s', (text) => text.replaceAll(labour, uuid(3)), 'id-taken'],
  ])('%s', async (_name, rename, why) => {
    await (await opened(core, [sound])).apply();
    const before = await sent(core, assessmentId);
    const taken = takenApart(sound);
    const text = rename(JSON.stringify(taken.content).replaceAll(assessmentId, uuid(4)));
    const content: Taken['content'] = JSON.parse(text);
    // The second body is not needed, and would be found out first.
    content.records = content.records.filter(
      ({ record, changes }) => !record.startsWith('respondent/') || changes[0]?.after?.name === 'Labour',
    );
    for (const [index, record] of content.records.entries())
      record.changes = record.changes.slice(-1).map((step) => ({ ...step, id: uuid(100 + index), parents: [] }));
    const stolen = putTogether({ ...taken, manifest: { ...taken.manifest, assessmentId: uuid(4) }, content });
    const session = await opened(core, [stolen]);
    await expect(session.apply()).rejects.toMatchObject({ cause: { values: { why } } });
    expect(await sent(core, assessmentId)).toEqual(before);
    expect(await core.call('assessments.list', {})).toHaveLength(1);
  });
});

it('one bad file among ten spoils all ten', async () => {
  const bad = changed(sound, answer({ value: 7 }));
  const session = await opened(core, [...Array.from({ length: 9 }, () => sound), bad]);
  expect((await session.preview()).map(({ state }) => state).at(-1)).toBe('refused');
  await expect(session.apply()).rejects.toThrow('file-refused');
  expect(await core.call('assessments.list', {})).toEqual([]);
});
