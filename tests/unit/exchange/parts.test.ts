import { beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '#main/evidence/attachment-store.ts';
import { readPackage } from '#main/exchange/read-package.ts';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import { anAssessment, aRespondent, aSetup, LAB_01 } from '#tests/helpers/an-assessment.ts';
import { ATTACHABLE } from '#tests/helpers/attachable.ts';
import { aLibrary, imported, opened, sent } from '#tests/helpers/exchange.ts';
import { frameworkCopy, zipOf } from '#tests/helpers/framework-copy.ts';
import type { TestCore } from '#tests/helpers/open-test-core.ts';
import { bringIn, ownFramework } from '#tests/helpers/own-framework.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

let hq: TestCore;
let ministry: TestCore;
let assessmentId: AssessmentId;
let labour: RespondentId;

const attach = (core: TestCore, fileName = 'plan.pdf', bytes: Uint8Array = ATTACHABLE.pdf) =>
  core.call('evidence.attach', {
    assessmentId,
    respondentId: labour,
    indicatorId: LAB_01,
    token: core.offer(bytes, fileName, 'attachment'),
  });
const faults = async (core: TestCore) => (await core.call('library.verify', {})).filter(({ passed }) => !passed);

beforeEach(async () => {
  hq = aLibrary();
  ministry = aLibrary();
  ({ assessmentId, labour } = await anAssessment(hq));
});

describe('attached files', () => {
  it('travel under their fingerprints, as they are', async () => {
    const { evidence } = await attach(hq);
    const bytes = await sent(hq, assessmentId, 'invitation', labour);
    expect(readPackage(bytes, 'x').manifest.parts.map(({ name }) => name)).toContain(
      `attachments/${hashOf(ATTACHABLE.pdf)}`,
    );
    await imported(ministry, [bytes]);
    await ministry.call('evidence.saveFile', { assessmentId, evidenceId: evidence.id });
    expect(Buffer.compare(ministry.ports.saved.at(-1)?.bytes ?? new Uint8Array(), ATTACHABLE.pdf)).toBe(0);
    expect(await faults(ministry)).toEqual([]);
  });

  it('of a locked package travel too', async () => {
    await attach(hq);
    await hq.call('exchange.send', {
      assessmentId,
      scope: 'whole',
      respondentId: null,
      passphrase: 'four bodies, one table',
    });
    const token = ministry.offer(hq.ports.saved.at(-1)?.bytes ?? new Uint8Array(), 'locked.mainstay', 'package');
    const { exchangeId } = await ministry.call('exchange.open', { tokens: [token] });
    expect(await ministry.call('exchange.preview', { exchangeId, decisions: [] })).toEqual([
      { state: 'locked', fileName: 'locked.mainstay' },
    ]);
    await expect(ministry.call('exchange.apply', { exchangeId, decisions: [] })).rejects.toThrow('file-still-locked');
    await expect(
      ministry.call('exchange.unlock', { exchangeId, file: 0, passphrase: 'something else' }),
    ).rejects.toThrow('file-refused');
    await ministry.call('exchange.unlock', { exchangeId, file: 0, passphrase: 'four bodies, one table' });
    expect(await ministry.call('exchange.apply', { exchangeId, decisions: [] })).toMatchObject({ counts: { new: 5 } });
    expect(await faults(ministry)).toEqual([]);
  });

  it('that changed on both sides are a conflict; only the one that stands is kept', async () => {
    const { evidence } = await attach(hq);
    await imported(ministry, [await sent(hq, assessmentId)]);
    const again = (core: TestCore, bytes: Uint8Array) =>
      core.call('evidence.attach', {
        assessmentId,
        respondentId: labour,
        indicatorId: LAB_01,
        evidenceId: evidence.id,
        token: core.offer(bytes, 'other.png', 'attachment'),
      });
    await again(ministry, ATTACHABLE.png);
    await hq.call('evidence.detach', { assessmentId, evidenceId: evidence.id });
    const theirs = await sent(ministry, assessmentId, 'respondent', labour);
    await imported(hq, [theirs], { all: 'mine' });
    expect(await faults(hq)).toEqual([]);
  });

  it('a passphrase that is too short to protect them is refused', async () => {
    const input = { assessmentId, scope: 'whole', respondentId: null, passphrase: 'short' } as const;
    await expect(hq.call('exchange.send', input)).rejects.toThrow('passphrase-too-short');
  });
});

describe('a framework of one’s own', () => {
  const bringOwn = async (drop?: string) => {
    const copy = frameworkCopy();
    copy.own();
    if (drop !== undefined) copy.drop(drop);
    const offered = hq.offer(zipOf(copy.folder), 'own.zip', 'framework');
    const { token, faults: unsound } = await hq.call('frameworks.preview', { token: offered });
    if (token === null) throw new Error(JSON.stringify(unsound));
    await hq.call('frameworks.import', { token });
    return { key: 'ombreda', version: 1 };
  };
  const onOwnFramework = async () => {
    const framework = await bringOwn();
    const input = { setup: aSetup(), respondents: [aRespondent('Labour')], framework };
    return (await hq.call('assessments.create', input)).id;
  };

  it('travels along, and the assessment can be answered where it arrives', async () => {
    const id = await onOwnFramework();
    await imported(ministry, [await sent(hq, id)]);
    const [body] = await ministry.call('respondents.list', { assessmentId: id });
    if (!body) throw new Error('no body');
    const input = { assessmentId: id, respondentId: body.id, indicatorId: LAB_01, changes: { value: 2 as const } };
    expect(await ministry.call('answers.save', input)).toMatchObject({ value: 2 });
    expect((await ministry.call('frameworks.list', {})).map(({ key }) => key)).toEqual(['mainstay', 'ombreda']);
    expect(await faults(ministry)).toEqual([]);
    expect(await imported(hq, [await sent(ministry, id)])).toMatchObject({ counts: { new: 1 } });
  });

  it('travels without the one that it is based on', async () => {
    const first = ownFramework('ombreda', 1);
    await bringIn(hq, first.folder);
    first.change('structure.yaml', 'version: 1', 'version: 2');
    first.change('structure.yaml', '{ key: mainstay, version: 1 }', '{ key: ombreda, version: 1 }');
    await bringIn(hq, first.folder);
    const framework = { key: 'ombreda', version: 2 };
    const { id } = await hq.call('assessments.create', { setup: aSetup(), respondents: [], framework });
    await imported(ministry, [await sent(hq, id)]);
    const names = (await ministry.call('frameworks.list', {})).map(({ key, version }) => `${key}-${version}`);
    expect(names).toEqual(['mainstay-1', 'ombreda-2']);
  });

  it('is looked at without being kept', async () => {
    const id = await onOwnFramework();
    const [file] = await (await opened(ministry, [await sent(hq, id)])).preview();
    expect(file).toMatchObject({ state: 'open', target: { kind: 'new' }, counts: { new: 2 } });
    expect(await ministry.call('frameworks.list', {})).toHaveLength(1);
  });

  it('cannot answer for another: both are named', async () => {
    const id = await onOwnFramework();
    const { assessmentId: into } = await anAssessment(ministry);
    const [file] = await (await opened(ministry, [await sent(hq, id)])).preview({ into });
    expect(file).toMatchObject({ state: 'refused', values: { why: 'another-framework' } });
    expect(JSON.stringify(file)).toMatch(/ombreda-1 \([0-9a-f]{12}\).*mainstay-1 \([0-9a-f]{12}\)/);
  });

  it('that an assessment was moved to here follows it there, with the answers of before', async () => {
    await imported(ministry, [await sent(hq, assessmentId)]);
    const answer = (value: 1 | 3) =>
      ministry.call('answers.save', {
        assessmentId,
        respondentId: labour,
        indicatorId: indicatorIdOf('LAB-05'),
        changes: { value },
      });
    await answer(1);
    await imported(hq, [await sent(ministry, assessmentId)]);
    await hq.call('frameworks.move', { assessmentId, framework: await bringOwn('LAB-05') });
    await answer(3);
    expect(await imported(hq, [await sent(ministry, assessmentId)])).toMatchObject({ counts: { taken: 1, known: 1 } });
    expect(await imported(ministry, [await sent(hq, assessmentId)])).toMatchObject({ counts: { taken: 1 } });
    expect((await ministry.call('assessments.get', { assessmentId })).framework.key).toBe('ombreda');
    expect(await ministry.call('answers.list', { assessmentId })).toMatchObject([{ indicatorId: 'LAB-05', value: 3 }]);
    expect([...(await faults(hq)), ...(await faults(ministry))]).toEqual([]);
  });
});
