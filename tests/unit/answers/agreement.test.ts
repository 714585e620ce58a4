import { describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/contract/index.ts';
import { actsOf, anAssessment, aSetup, LAB_01, refusalOf } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf, moduleIdOf } from '#tests/helpers/scored-items.ts';

type Offer = InputOf<'answers.agree'>['agreement'];

/** Labour says 3 on a cited plan, Planning says 1: two levels apart. */
async function apart(setup = aSetup()) {
  const core = openTestCore();
  const { assessmentId, labour, planning } = await anAssessment(core, setup);
  const key = { assessmentId, indicatorId: LAB_01 };
  await core.call('answers.save', { ...key, respondentId: labour, changes: { value: 3, grade: 'B' } });
  await core.call('answers.save', { ...key, respondentId: planning, changes: { value: 1, grade: 'A' } });
  const citation = { title: 'Plan', body: 'Labour', year: 2024, page: '41', link: '' };
  const { evidence } = await core.call('evidence.cite', { ...key, respondentId: labour, source: { citation } });
  const agree = (parts: Partial<Offer> = {}) =>
    core.call('answers.agree', {
      ...key,
      agreement: { value: 2, agreedBy: 'Labour; Planning', reason: 'Both read page 41.', ...parts },
    });
  const toSettle = async () => (await core.call('assessments.get', { assessmentId })).progress.toSettle;
  return { core, assessmentId, labour, key, evidence, agree, toSettle };
}

it('keeps what was agreed beside the own answers, through closing and opening the library', async () => {
  const { core, assessmentId, key, evidence, agree, toSettle } = await apart();
  const own = await core.call('answers.list', { assessmentId });
  expect(await toSettle()).toBe(1);
  const agreed = await agree({ value: 3 });
  expect(agreed).toEqual({
    indicatorId: LAB_01,
    value: 3,
    grade: 'B',
    whomToAsk: '',
    agreedBy: 'Labour; Planning',
    reason: 'Both read page 41.',
    evidenceIds: [evidence.id],
    agreedAt: '2030-01-02T03:04:05.000Z',
  });
  expect(await toSettle()).toBe(0);
  core.close();
  const again = openTestCore(core.folder);
  expect(await again.call('answers.listAgreed', { assessmentId })).toEqual([agreed]);
  expect(await again.call('answers.list', { assessmentId })).toEqual(own);
  const consolidated = await again.call('consolidation.get', { assessmentId });
  expect(consolidated.find(({ id }) => id === key.indicatorId)).toMatchObject({
    spread: 2,
    why: ['range'],
    toSettle: false,
    proposed: { value: 1, grade: 'A', origin: 'lower-median' },
    agreed,
  });
});

it('may be changed and withdrawn; history has every state', async () => {
  const { core, assessmentId, key, agree, toSettle } = await apart();
  await agree();
  await agree({ value: 1, grade: 'A', reason: 'Read again.' });
  expect(await core.call('answers.listAgreed', { assessmentId })).toMatchObject([{ value: 1, reason: 'Read again.' }]);
  await core.call('answers.withdrawAgreement', key);
  expect(await core.call('answers.listAgreed', { assessmentId })).toEqual([]);
  expect(await toSettle()).toBe(1);
  expect(await refusalOf(core, 'answers.withdrawAgreement', key)).toBe('nothing-agreed');
  expect((await core.call('library.verify', {})).filter(({ passed }) => !passed)).toEqual([]);
  expect(actsOf(core).filter(([record]) => record === `agreed/${LAB_01}`)).toHaveLength(3);
});

describe('refused, with nothing changed', () => {
  it.each([
    ['a reason that is owed', { reason: '' }, 'agreement-reason-missing'],
    ['“does not apply” without its reason', { value: 'NA', reason: '  ' }, 'reason-missing'],
    ['nobody who agreed', { agreedBy: ' ' }, 'text-missing'],
    ['a level of 5', { value: 5 }, 'unknown-level'],
    ['a level as text', { value: '2' }, 'unknown-level'],
    ['a grade D', { grade: 'D' }, 'unknown-grade'],
    ['evidence of nobody', { evidenceIds: ['00000000-0000-4000-8000-000000000000'] }, 'unknown-evidence'],
    ['a reason that is too long', { reason: 'x'.repeat(4_001) }, 'text-too-long'],
  ])('%s', async (_name, parts, code) => {
    const { core, assessmentId, key } = await apart();
    const agreement = { value: 2, agreedBy: 'All', reason: 'Read', ...parts };
    expect(await refusalOf(core, 'answers.agree', { ...key, agreement })).toBe(code);
    expect(await core.call('answers.listAgreed', { assessmentId })).toEqual([]);
  });

  it('indicators that the framework does not have or the assessment leaves out', async () => {
    const left = { modulesNotAssessed: [{ moduleId: moduleIdOf('TRA'), reason: 'Later' }] };
    const { core, assessmentId } = await apart(aSetup(left));
    const agreement = { value: 2, agreedBy: 'All', reason: 'Read' };
    const on = (id: string) =>
      refusalOf(core, 'answers.agree', { assessmentId, indicatorId: indicatorIdOf(id), agreement });
    expect(await on('ZZZ-01')).toBe('unknown-indicator');
    expect(await on('TRA-01')).toBe('indicator-not-assessed');
  });

  it('an assessment in the bin', async () => {
    const { core, assessmentId, key, agree } = await apart();
    await agree();
    await core.call('assessments.moveToBin', { assessmentId });
    const agreement = { value: 2, agreedBy: 'All', reason: 'Read' };
    expect(await refusalOf(core, 'answers.agree', { ...key, agreement })).toBe('assessment-in-bin');
    expect(await refusalOf(core, 'answers.withdrawAgreement', key)).toBe('assessment-in-bin');
  });
});
