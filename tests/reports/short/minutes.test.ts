import { describe, expect, it } from 'vitest';
import { aWorkshop } from '#tests/helpers/a-workshop.ts';
import { untranslatedIn } from '#tests/helpers/known-data.ts';
import { hasValidator, officeFaults } from '#tests/helpers/office.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';
import { wordParagraphs } from '#tests/helpers/read-word.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

const textsOf = (core: TestCore) =>
  wordParagraphs(core.ports.saved.at(-1)?.bytes ?? new Uint8Array()).map(({ text }) => text);

/** Two settled, one of them with dissent, one parked, one not reached; and a step for one of them. */
async function heldWorkshop() {
  const workshop = await aWorkshop();
  const { core, here, say } = workshop;
  const { assessmentId } = here;
  const present = ['Ministry of Labour', 'Trade unions'];
  await core.call('workshop.save', { ...here, changes: { venue: 'Corrand', present, notes: 'Mr X talks too much' } });
  await say('LAB-07', [2, 2, 3]);
  const agreement = {
    value: 2,
    grade: 'B',
    agreedBy: 'The four tables',
    reason: 'Both decrees were read out',
  } as const;
  await core.call('workshop.move', { ...here, stop: 'LAB-07' });
  await core.call('workshop.ask', { ...here, prompt: 'What did Table 3 see?' });
  await core.call('workshop.settle', { ...here, stop: 'LAB-07', agreement, dissent: 'Table 3 had seen inspectors.' });
  await core.call('workshop.settle', { ...here, stop: 'HSP-03', agreement: { ...agreement, value: 1 }, dissent: '' });
  await core.call('workshop.park', { ...here, stop: 'INS-01', reason: 'The mandate map is missing.', dissent: '' });
  const source = { kind: 'indicator', id: 'LAB-07' } as const;
  await core.call('plan.addStep', { assessmentId, actor: 'private-sector', step: 'Sign the code of conduct.' });
  const added = await core.call('plan.addStep', {
    assessmentId,
    actor: 'government',
    step: 'Check the fee ban.',
    source,
  });
  await core.call('plan.saveStep', {
    assessmentId,
    id: added.id,
    changes: { ownerBody: 'Labour', ownerRole: 'inspector general' },
  });
  return workshop;
}

describe('minutes of a workshop', () => {
  it('tell who was there, what was settled and why, dissent, what is parked or open, and steps', async () => {
    const { core, here } = await heldWorkshop();
    await core.call('reports.make', { ...here, kind: 'minutes', language: 'en' });
    const texts = textsOf(core);
    for (const said of [
      'Validation meeting',
      '2 January 2030',
      'Corrand',
      'Ministry of Labour\nTrade unions',
      'Table 1, Table 2, Table 3, Table 4',
      '2 Started, grade B',
      '1 Recognised, grade B',
      'Reason: Both decrees were read out',
      'Agreed by: The four tables',
      'Dissent: Table 3 had seen inspectors.',
      'Said before: Table 1: 2 Started; Table 2: 2 Started; Table 3: 3 Working',
      'Asked: What did Table 3 see?',
      'Reason: The mandate map is missing.',
      'Check the fee ban.',
      // About no indicator of the path, but written down while the room met.
      'Sign the code of conduct.',
      'Labour, inspector general',
    ])
      expect(texts).toContain(said);
    const order = texts.filter((text) => /^(Decisions|Parking list|Still open|[A-Z]{3}-\d\d)/.test(text));
    expect(order.map((text) => text.slice(0, 6))).toEqual(
      ['Decisions', 'LAB-07', 'HSP-03', 'Parking list', 'INS-01', 'Still open', 'DAT-04'].map((text) =>
        text.slice(0, 6),
      ),
    );
    // What the facilitator noted is for nobody else.
    expect(texts.join('\n')).not.toContain('Mr X');
    if (hasValidator) expect(officeFaults(core.ports.saved.at(-1)?.bytes ?? new Uint8Array(), 'docx')).toEqual([]);
  });

  it('say nothing in English in another language', async () => {
    const { core, here } = await heldWorkshop();
    await core.call('reports.make', { ...here, kind: 'minutes', language: 'ar-XB' });
    const own = [
      'Table',
      'tables',
      'Validation',
      'Corrand',
      'Ministry',
      'Both decrees',
      'mandate',
      'Check',
      'Sign',
      'Labour',
      'seen',
      'see',
    ];
    const texts = textsOf(core).flatMap((text) => text.split(/[\n\t]/));
    expect(texts.filter((text) => !own.some((word) => text.includes(word))).flatMap(untranslatedIn)).toEqual([]);
  });
});

describe('minutes without a workshop', () => {
  it('are of what was settled on the last day, and of what is still to settle', async () => {
    const core = openTestCore();
    const { assessmentIds } = await core.call('library.addSample', {});
    const assessmentId = assessmentIds.at(-1);
    if (!assessmentId) throw new Error('no practice');
    const open = await core.call('consolidation.get', { assessmentId });
    const toSettle = open.filter((each) => each.toSettle).map(({ id }) => id);
    expect(toSettle.length).toBeGreaterThan(2);
    const [first = indicatorIdOf('LAB-01'), ...rest] = toSettle;
    const by = { agreedBy: 'Planning and Forum', reason: 'The plan was read.' };
    await core.call('answers.agree', { assessmentId, indicatorId: first, agreement: { value: 1, ...by } });
    await core.call('reports.make', { assessmentId, kind: 'minutes', language: 'en' });
    const texts = textsOf(core);
    const about = texts.filter((text) => /^[A-Z]{3}-\d\d /.test(text)).map((text) => text.slice(0, 6));
    expect(about).toEqual([first, ...rest]);
    expect(texts).toContain('Reason: The plan was read.');
    expect(texts).toContain('Nothing was parked.');
  });

  it('are refused where nothing was settled', async () => {
    const core = openTestCore();
    const { assessmentIds } = await core.call('library.addSample', {});
    const assessmentId = assessmentIds.at(-1);
    if (!assessmentId) throw new Error('no practice');
    const agreed = await core.call('consolidation.get', { assessmentId });
    expect(agreed.every((each) => each.agreed === null)).toBe(true);
    await expect(core.call('reports.make', { assessmentId, kind: 'minutes', language: 'en' })).rejects.toThrow(
      'nothing-settled',
    );
  });
});
