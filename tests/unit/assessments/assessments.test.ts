import { describe, expect, it } from 'vitest';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { ASSESSMENTS_AT_ONCE } from '#shared/contract/assessments.ts';
import type { InputOf } from '#shared/contract/index.ts';
import {
  anAssessment,
  aRespondent,
  aSetup,
  LAB_01,
  refusalOf,
  setNow,
  withFile,
} from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf, moduleIdOf } from '#tests/helpers/scored-items.ts';

const UNKNOWN = '00000000-0000-4000-8000-000000000000' as AssessmentId;

describe('creating', () => {
  it('keeps everything that was filled in, and pins the framework', async () => {
    const core = openTestCore();
    const setup = aSetup({
      weights: { [LAB_01]: 3 },
      modulesNotAssessed: [{ moduleId: moduleIdOf('GEN'), reason: 'Later' }],
      form: 'short',
      roles: ['origin', 'return'],
    });
    const created = await core.call('assessments.create', { setup, respondents: [] });
    const [pin] = await core.call('frameworks.list', {});
    expect(created).toMatchObject({
      ...setup,
      status: 'in-progress',
      sample: null,
      createdAt: '2030-01-02T03:04:05.000Z',
      updatedAt: '2030-01-02T03:04:05.000Z',
    });
    expect(created.framework).toEqual({ key: pin?.key, version: pin?.version, hash: pin?.hash });
    const { progress, frameworkState, ...read } = await core.call('assessments.get', { assessmentId: created.id });
    expect(read).toEqual(created);
    expect(frameworkState).toBe('here');
    expect(progress).toMatchObject({ answered: 0, toSettle: 0, indicators: 54 - 5 });
  });

  it('adds its respondents in their order', async () => {
    const core = openTestCore();
    const { id } = await core.call('assessments.create', {
      setup: aSetup(),
      respondents: [aRespondent('  Zeta '), aRespondent('Alpha')],
    });
    expect((await core.call('respondents.list', { assessmentId: id })).map(({ name }) => name)).toEqual([
      'Zeta',
      'Alpha',
    ]);
  });

  it.each([
    ['a place of spaces', { setup: aSetup({ place: '  ' }), respondents: [] }, 'text-missing'],
    ['a weight of 6', { setup: { ...aSetup(), weights: { 'LAB-01': 6 } }, respondents: [] }, 'weight-out-of-range'],
    ['a weight of 1.5', { setup: { ...aSetup(), weights: { 'LAB-01': 1.5 } }, respondents: [] }, 'weight-out-of-range'],
    [
      'a weight for an unknown indicator',
      { setup: aSetup({ weights: { [indicatorIdOf('LAB-99')]: 2 } }), respondents: [] },
      'unknown-indicator',
    ],
    [
      'an unknown module left out',
      { setup: aSetup({ modulesNotAssessed: [{ moduleId: moduleIdOf('ZZZ'), reason: 'x' }] }), respondents: [] },
      'unknown-module',
    ],
    [
      'a module left out without a reason',
      { setup: aSetup({ modulesNotAssessed: [{ moduleId: moduleIdOf('LAB'), reason: ' ' }] }), respondents: [] },
      'text-missing',
    ],
    [
      'the 31st of February',
      { setup: aSetup({ round: { label: 'R', date: '2025-02-31' } }), respondents: [] },
      'not-a-date',
    ],
    ['a currency in small letters', { setup: aSetup({ currency: 'usd' }), respondents: [] }, 'unknown-currency'],
    [
      'a baseline that does not exist',
      { setup: aSetup({ baselineId: UNKNOWN }), respondents: [] },
      'unknown-assessment',
    ],
    [
      'two respondents of one name',
      { setup: aSetup(), respondents: [aRespondent('Labour'), aRespondent(' Labour ')] },
      'respondent-name-taken',
    ],
    [
      'a respondent for an unknown module',
      { setup: aSetup(), respondents: [aRespondent('Labour', ['ZZZ'])] },
      'unknown-module',
    ],
  ])('refuses %s and stores nothing', async (_name, input, code) => {
    const core = openTestCore();
    expect(await refusalOf(core, 'assessments.create', input)).toBe(code);
    expect(await core.call('assessments.list', {})).toEqual([]);
    expect(core.ports.bugs).toEqual([]);
  });
});

describe('the list', () => {
  it('shows the newest change first', async () => {
    const core = openTestCore();
    const ids: AssessmentId[] = [];
    for (const day of ['03', '01', '02']) {
      setNow(core, `2030-01-${day}T00:00:00.000Z`);
      ids.push((await anAssessment(core)).assessmentId);
    }
    expect((await core.call('assessments.list', {})).map(({ id }) => id)).toEqual([ids[0], ids[2], ids[1]]);
  });

  it('comes in pages, each with how many there are in all', async () => {
    const core = openTestCore();
    const places: string[] = [];
    for (let number = 1; number <= ASSESSMENTS_AT_ONCE + 2; number += 1) {
      setNow(core, new Date(Date.UTC(2030, 0, number)).toISOString());
      const place = number === 1 ? 'Marn' : `Vess ${number}`;
      const { id } = await core.call('assessments.create', { setup: aSetup({ place }), respondents: [] });
      if (number === 2) await core.call('assessments.moveToBin', { assessmentId: id });
      else places.unshift(place);
    }
    const page = async (input: InputOf<'assessments.page'>) => {
      const { assessments, count } = await core.call('assessments.page', input);
      return { places: assessments.map(({ place }) => place), count };
    };
    const count = ASSESSMENTS_AT_ONCE + 1;
    expect(await page({ from: 0 })).toEqual({ places: places.slice(0, ASSESSMENTS_AT_ONCE), count });
    expect(await page({ from: ASSESSMENTS_AT_ONCE })).toEqual({ places: ['Marn'], count });
    expect(await page({ from: 0, search: ' MÁRN ' })).toEqual({ places: ['Marn'], count: 1 });
    expect(await page({ from: 20, search: 'vess' })).toEqual({ places: places.slice(20, 30), count: count - 1 });
    expect(await page({ from: 0, inBin: true })).toEqual({ places: ['Vess 2'], count: 1 });
    expect(await page({ from: 0, inBin: true, search: 'marn' })).toEqual({ places: [], count: 0 });
  });

  it('names the few that were changed last, without those in the bin', async () => {
    const core = openTestCore();
    const ids: AssessmentId[] = [];
    for (const [index, place] of ['Ombreda', 'Vess', 'Quell', 'Marn'].entries()) {
      setNow(core, `2030-01-0${index + 1}T00:00:00.000Z`);
      ids.push((await anAssessment(core, aSetup({ place }))).assessmentId);
    }
    await core.call('assessments.moveToBin', { assessmentId: ids[2] as AssessmentId });
    expect(await core.call('assessments.recent', { limit: 2 })).toEqual([
      { assessmentId: ids[3], title: 'Marn, Round 1' },
      { assessmentId: ids[1], title: 'Vess, Round 1' },
    ]);
  });

  it.each([
    ['cote', true],
    ['CÔTE', true],
    ['  d’or ', true],
    ['plan 2', true],
    ['round 1', true],
    ['2031', true],
    ['Côté', true],
    ['Ombreda', false],
    ['%', false],
  ])('searched for “%s” finds the assessment: %s', async (search, found) => {
    const core = openTestCore();
    await anAssessment(
      core,
      aSetup({ place: 'Côte d’Or', instrument: { kind: 'prsp', title: 'Plan 2', period: '2031' } }),
    );
    expect(await core.call('assessments.list', { search })).toHaveLength(found ? 1 : 0);
  });
});

describe('saving the set-up', () => {
  it('changes it, keeps what is not part of it, and moves the time of change', async () => {
    const core = openTestCore();
    const { assessmentId } = await anAssessment(core);
    const before = await core.call('assessments.get', { assessmentId });
    setNow(core, '2031-01-01T00:00:00.000Z');
    const after = await core.call('assessments.save', {
      assessmentId,
      setup: aSetup({ place: 'Corrand', level: 'provincial' }),
    });
    expect(after).toMatchObject({
      place: 'Corrand',
      level: 'provincial',
      framework: before.framework,
      createdAt: before.createdAt,
      updatedAt: '2031-01-01T00:00:00.000Z',
    });
    expect(await core.call('assessments.get', { assessmentId })).toMatchObject(after);
  });

  it('is refused for an assessment that does not exist, lies in the bin or is closed', async () => {
    const core = openTestCore();
    const { assessmentId, labour } = await anAssessment(core);
    expect(await refusalOf(core, 'assessments.save', { assessmentId: UNKNOWN, setup: aSetup() })).toBe(
      'unknown-assessment',
    );
    await core.call('assessments.moveToBin', { assessmentId });
    expect(await refusalOf(core, 'assessments.save', { assessmentId, setup: aSetup() })).toBe('assessment-in-bin');
    withFile(core, (database) => database.exec("UPDATE assessment SET status = 'closed'"));
    const reopened = openTestCore(core.folder);
    expect(await refusalOf(reopened, 'assessments.save', { assessmentId, setup: aSetup() })).toBe('assessment-closed');
    expect(
      await refusalOf(reopened, 'answers.save', {
        assessmentId,
        respondentId: labour,
        indicatorId: LAB_01,
        changes: { value: 2 },
      }),
    ).toBe('assessment-closed');
  });
});

describe('the bin', () => {
  it('takes an assessment out of the list and gives it back with everything in it', async () => {
    const core = openTestCore();
    const { assessmentId, labour } = await anAssessment(core);
    await core.call('answers.save', { assessmentId, respondentId: labour, indicatorId: LAB_01, changes: { value: 2 } });
    expect((await core.call('assessments.moveToBin', { assessmentId })).status).toBe('in-bin');
    expect(await core.call('assessments.list', {})).toEqual([]);
    expect((await core.call('assessments.list', { inBin: true })).map(({ id }) => id)).toEqual([assessmentId]);
    expect(
      await refusalOf(core, 'answers.save', {
        assessmentId,
        respondentId: labour,
        indicatorId: LAB_01,
        changes: { value: 3 },
      }),
    ).toBe('assessment-in-bin');
    expect((await core.call('assessments.takeFromBin', { assessmentId })).status).toBe('in-progress');
    expect(await core.call('assessments.list', { inBin: true })).toEqual([]);
    expect(await core.call('answers.list', { assessmentId })).toHaveLength(1);
  });

  it('gives a closed round back closed', async () => {
    const core = openTestCore();
    const { assessmentId } = await anAssessment(core);
    withFile(core, (database) => database.exec("UPDATE assessment SET status = 'closed'"));
    const reopened = openTestCore(core.folder);
    Object.assign(reopened.ports, { newId: () => crypto.randomUUID() });
    await reopened.call('assessments.moveToBin', { assessmentId });
    expect((await reopened.call('assessments.takeFromBin', { assessmentId })).status).toBe('closed');
  });

  it('takes what is in it already, and gives back what is not, without writing anything', async () => {
    const core = openTestCore();
    const { assessmentId } = await anAssessment(core);
    await core.call('assessments.takeFromBin', { assessmentId });
    await core.call('assessments.moveToBin', { assessmentId });
    await core.call('assessments.moveToBin', { assessmentId });
    const changes = withFile(core, (database) =>
      database.prepare("SELECT count(*) FROM change WHERE record = 'assessment'").pluck().get(),
    );
    expect(changes).toBe(2);
  });
});

describe('finding by the beginning of an id', () => {
  it('finds one, in capital letters too, and refuses none or several', async () => {
    const core = openTestCore();
    const one = '11111111-1111-4111-8111-111111111111';
    const two = '1111aaaa-1111-4111-8111-111111111111';
    for (const id of [one, two]) {
      const ids = [id, ...Array.from({ length: 20 }, () => crypto.randomUUID())];
      Object.assign(core.ports, { newId: () => ids.shift() });
      await core.call('assessments.create', { setup: aSetup(), respondents: [] });
    }
    expect(await core.call('assessments.find', { prefix: '11111' })).toEqual({ assessmentId: one });
    expect(await core.call('assessments.find', { prefix: '1111A' })).toEqual({ assessmentId: two });
    expect(await core.call('assessments.find', { prefix: one })).toEqual({ assessmentId: one });
    expect(await refusalOf(core, 'assessments.find', { prefix: '1111' })).toBe('ambiguous-id');
    expect(await refusalOf(core, 'assessments.find', { prefix: '2' })).toBe('unknown-assessment');
    expect(await refusalOf(core, 'assessments.find', { prefix: '%' })).toBe('unknown-assessment');
    expect(await refusalOf(core, 'assessments.find', { prefix: '_' })).toBe('unknown-assessment');
  });
});
