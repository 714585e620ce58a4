import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWindow } from '#main/core/window-context.ts';
import { FILE_RULES } from '#shared/contract/file-rules.ts';
import { anAssessment, LAB_01, LAB_02, refusalOf, tamper, withFile } from '#tests/helpers/an-assessment.ts';
import { ATTACHABLE } from '#tests/helpers/attachable.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';

async function begun() {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  const key = { assessmentId, respondentId: labour, indicatorId: LAB_01 };
  const offer = (fileName = 'plan.pdf', bytes = ATTACHABLE.pdf) => core.offer(bytes, fileName, 'attachment');
  const attach = (fileName?: string, bytes?: Uint8Array) =>
    core.call('evidence.attach', { ...key, token: offer(fileName, bytes) });
  return { core, assessmentId, key, offer, attach };
}
const survey = { title: 'Labour Force Survey', body: 'Statistics Office', year: 2024, page: '41', link: '' };

/** How many contents the library holds. Closes the core. */
const contentsIn = (core: TestCore) =>
  withFile(core, (database) => database.prepare('SELECT count(*) FROM attachment').pluck().get());

describe('attaching', () => {
  it('makes a citation named after the file, and ties it to the answer', async () => {
    const { core, assessmentId, attach } = await begun();
    const { evidence, answer } = await attach('../Plan 2025.pdf');
    expect(evidence).toMatchObject({
      title: 'Plan 2025',
      file: { name: 'Plan 2025.pdf', sizeBytes: ATTACHABLE.pdf.length, type: 'pdf' },
    });
    expect(answer.evidenceIds).toEqual([evidence.id]);
    expect(await core.call('evidence.list', { assessmentId })).toEqual([evidence]);
  });

  it('adds the document to a citation that is there, and ties it where it was not', async () => {
    const { core, key, offer } = await begun();
    const { evidence } = await core.call('evidence.cite', { ...key, source: { citation: survey } });
    const attached = await core.call('evidence.attach', { ...key, token: offer(), evidenceId: evidence.id });
    expect(attached.evidence).toMatchObject({ ...survey, id: evidence.id, file: { name: 'plan.pdf' } });
    const elsewhere = await core.call('evidence.attach', {
      ...key,
      indicatorId: LAB_02,
      token: offer(),
      evidenceId: evidence.id,
    });
    expect(elsewhere.answer.evidenceIds).toEqual([evidence.id]);
  });

  it('keeps the file when the citation is corrected', async () => {
    const { core, assessmentId, attach } = await begun();
    const { evidence } = await attach();
    const saved = await core.call('evidence.save', { assessmentId, evidenceId: evidence.id, citation: survey });
    expect(saved).toEqual({ ...evidence, ...survey });
  });

  it('leaves no temporary file behind, attached or refused', async () => {
    const { core, key, offer, attach } = await begun();
    await attach();
    expect(await refusalOf(core, 'evidence.attach', { ...key, token: offer('a', new Uint8Array([1])) })).toBe(
      'file-type-not-taken',
    );
    expect(readdirSync(join(core.folder, 'incoming'))).toEqual([]);
  });

  it('takes a token once, and leaves it good when the answer is refused', async () => {
    const { core, key, offer } = await begun();
    const token = offer();
    expect(await refusalOf(core, 'evidence.attach', { ...key, indicatorId: 'LAB-99', token })).toBe(
      'unknown-indicator',
    );
    expect(await refusalOf(core, 'evidence.attach', { ...key, token })).toBeUndefined();
    expect(await refusalOf(core, 'evidence.attach', { ...key, token })).toBe('file-gone');
  });
});

describe('the limits', () => {
  it('hold for one file, also where it came in as something larger', async () => {
    const { core, key } = await begun();
    const large = new Uint8Array(FILE_RULES.attachment.limitBytes + 1);
    large.set(ATTACHABLE.pdf);
    const token = core.offer(large, 'large.pdf', 'package');
    const reply = await core.dispatch('evidence.attach', { ...key, token });
    expect(reply).toMatchObject({ error: { code: 'file-too-large', values: { file: 'large.pdf', limit: 20 } } });
  });

  it('hold for all files of an assessment together, each content counted once', async () => {
    const { core, assessmentId, key, attach } = await begun();
    await attach();
    // A stand-in for 300 MB: the library says how large a content is.
    const almostFull = tamper(core, `UPDATE attachment SET size_bytes = ${300 * 1024 * 1024 - 5}`);
    // Counted ids would begin anew.
    Object.assign(almostFull.ports, { newId: randomUUID });
    const again = (fileName: string, bytes: Uint8Array) => ({
      ...key,
      token: almostFull.offer(bytes, fileName, 'attachment'),
    });
    const refused = await almostFull.dispatch('evidence.attach', again('more.txt', Buffer.from('six...')));
    expect(refused).toMatchObject({
      error: { code: 'attachments-too-large', values: { file: 'more.txt', limit: 300 } },
    });
    await almostFull.call('evidence.attach', again('small.txt', Buffer.from('five.')));
    await almostFull.call('evidence.attach', again('the same.pdf', ATTACHABLE.pdf));
    expect(await almostFull.call('evidence.list', { assessmentId })).toHaveLength(3);
    const other = await anAssessment(almostFull);
    const elsewhere = { assessmentId: other.assessmentId, respondentId: other.labour, indicatorId: LAB_01 };
    const { token } = again('more.txt', Buffer.from('six...'));
    await almostFull.call('evidence.attach', { ...elsewhere, token });
  });
});

describe('taking away', () => {
  it('leaves the citation, and undo brings the file back', async () => {
    const { core, assessmentId, attach } = await begun();
    const { evidence } = await attach();
    const of = { assessmentId, evidenceId: evidence.id };
    const { file: _, ...without } = evidence;
    expect(await inWindow('a-window', () => core.call('evidence.detach', of))).toEqual(without);
    expect(await refusalOf(core, 'evidence.detach', of)).toBe('file-not-attached');
    const isSound = async () => (await core.call('library.verify', {})).every(({ passed }) => passed);
    expect(await isSound()).toBe(true);
    await inWindow('a-window', () => core.call('history.undo', { assessmentId }));
    expect(await core.call('evidence.list', { assessmentId })).toEqual([evidence]);
    await core.call('evidence.saveFile', of);
    expect(Buffer.compare(core.ports.saved[0]?.bytes ?? new Uint8Array(), ATTACHABLE.pdf)).toBe(0);
    expect(await isSound()).toBe(true);
  });

  it('holds one content for two citations, and nothing of it is lost with the first', async () => {
    const { core, assessmentId, attach } = await begun();
    const first = await attach('a.pdf');
    const second = await attach('b.pdf');
    expect(second.evidence.file?.hash).toBe(first.evidence.file?.hash);
    await core.call('evidence.detach', { assessmentId, evidenceId: first.evidence.id });
    await core.call('evidence.saveFile', { assessmentId, evidenceId: second.evidence.id });
    expect(core.ports.saved.at(-1)?.fileName).toBe('b.pdf');
    expect(contentsIn(core)).toBe(1);
  });
});

describe('out again', () => {
  it('saves a copy byte for byte; a door that cannot open saves as well', async () => {
    const { core, assessmentId, attach } = await begun();
    const { evidence } = await attach('plan: final?.pdf');
    const of = { assessmentId, evidenceId: evidence.id };
    expect(await core.call('evidence.saveFile', of)).toMatchObject({ kind: 'saved' });
    expect(await core.call('evidence.openFile', of)).toMatchObject({ kind: 'saved' });
    expect(core.ports.saved.map(({ fileName }) => fileName)).toEqual(['plan_ final_.pdf', 'plan_ final_.pdf']);
    for (const { bytes } of core.ports.saved) expect(Buffer.compare(bytes, ATTACHABLE.pdf)).toBe(0);
  });

  it('refuses where nothing is attached, and a citation of another assessment', async () => {
    const { core, assessmentId, key, attach } = await begun();
    const { evidence: bare } = await core.call('evidence.cite', { ...key, source: { citation: survey } });
    expect(await refusalOf(core, 'evidence.openFile', { assessmentId, evidenceId: bare.id })).toBe('file-not-attached');
    const { evidence } = await attach();
    const other = await anAssessment(core);
    for (const name of ['evidence.openFile', 'evidence.saveFile', 'evidence.detach'] as const)
      expect(await refusalOf(core, name, { assessmentId: other.assessmentId, evidenceId: evidence.id })).toBe(
        'unknown-evidence',
      );
  });
});

describe('history', () => {
  it('tells which file, and never holds its bytes', async () => {
    const { core, attach } = await begun();
    const marked = Buffer.from('a very particular text');
    const { evidence } = await attach('minutes.txt', marked);
    const states = withFile(core, (database) =>
      database.prepare("SELECT after_json FROM change WHERE record LIKE 'evidence/%'").pluck().all(),
    );
    expect(states.map((state) => JSON.parse(String(state)))).toEqual([evidence]);
    expect(String(states)).not.toContain('particular');
    expect(Object.keys(evidence.file ?? {}).sort()).toEqual(['hash', 'name', 'sizeBytes', 'type']);
  });

  it('of the worked example loses its files when the example is restored', async () => {
    const core = openTestCore();
    const { assessmentIds } = await core.call('library.addSample', {});
    const [assessmentId] = assessmentIds;
    if (!assessmentId) throw new Error('no sample');
    const answer = (await core.call('answers.list', { assessmentId }))[0];
    if (!answer) throw new Error('no answer');
    const { respondentId, indicatorId } = answer;
    const token = core.offer(ATTACHABLE.pdf, 'plan.pdf', 'attachment');
    await core.call('evidence.attach', { assessmentId, respondentId, indicatorId, token });
    await core.call('library.restoreSample', {});
    expect(contentsIn(core)).toBe(0);
  });
});
