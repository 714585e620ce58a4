import { describe, expect, it, vi } from 'vitest';
import { placeOfHit } from '#shared/search/places.ts';
import { eachSheet } from '#shared/sheets/sheets.ts';
import { anAssessment, aSetup, LAB_01, LAB_02, tamper } from '#tests/helpers/an-assessment.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';

async function answered(): Promise<{ core: TestCore } & Awaited<ReturnType<typeof anAssessment>>> {
  const core = openTestCore();
  const made = await anAssessment(core);
  const key = { assessmentId: made.assessmentId, respondentId: made.labour, indicatorId: LAB_01 };
  await core.call('answers.save', { ...key, changes: { value: 2, comment: 'L’inspection relève de la préfecture.' } });
  return { core, ...made };
}

const hitsOf = async (core: TestCore, search: string, assessmentId: string | null = null, from = 0) =>
  (await core.call('search.find', { search, assessmentId: assessmentId as never, language: 'en', from })).hits;
const found = async (core: TestCore, search: string) =>
  (await hitsOf(core, search)).filter(({ group }) => group !== 'indicators').map(({ record }) => record.split('/')[0]);

it('finds a comment by any of its words, and says where it is', async () => {
  const { core, assessmentId, labour } = await answered();
  const [hit] = await hitsOf(core, 'PREFEC inspection');
  expect(hit).toMatchObject({
    group: 'answers',
    record: `answer/${labour}/LAB-01`,
    label: 'LAB-01, Labour',
    place: 'Ombreda',
    round: 'Round 1',
    before: 'L’inspection relève de la ',
    match: 'préfec',
    after: 'ture.',
    address: `/a/${assessmentId}/checklist/LAB-01`,
  });
});

it('finds Arabic words in any of their forms, with and without the article', async () => {
  const { core, assessmentId, labour } = await answered();
  const key = { assessmentId, respondentId: labour, indicatorId: LAB_02 };
  await core.call('answers.save', { ...key, changes: { value: 1, comment: 'تُشرف وزارةُ الهجرة على إحصاء سنة ٢٠٣١' } });
  for (const search of ['الهجرة', 'هجره', 'وزارة', 'احصاء', '2031', 'والهجرة'])
    expect(await found(core, search), search).toEqual(['answer']);
});

it('follows every write: what is gone is found no more, and its new words are', async () => {
  const { core, assessmentId, labour } = await answered();
  const key = { assessmentId, respondentId: labour, indicatorId: LAB_01 };
  await core.call('answers.save', { ...key, changes: { comment: 'Counted by the tax office' } });
  expect(await found(core, 'inspection')).toEqual([]);
  expect(await found(core, 'tax office')).toEqual(['answer']);
  expect(await found(core, 'tax ministry')).toEqual([]);
  const step = await core.call('plan.addStep', { assessmentId, actor: 'government', step: 'Train the tax inspectors' });
  expect(await found(core, 'tax')).toEqual(['step', 'answer']);
  await core.call('plan.removeStep', { assessmentId, id: step.id });
  expect(await found(core, 'tax')).toEqual(['answer']);
});

it('finds nothing of the bin, and all of it again once it is taken out', async () => {
  const { core, assessmentId } = await answered();
  await core.call('assessments.moveToBin', { assessmentId });
  expect(await found(core, 'inspection')).toEqual([]);
  await core.call('assessments.takeFromBin', { assessmentId });
  expect(await found(core, 'inspection')).toEqual(['answer']);
});

it('lists the assessment where one is first, and goes on where the first fifty end', async () => {
  const core = openTestCore();
  await core.call('library.addSample', {});
  const [one, two] = await core.call('assessments.list', {});
  const ids = [one?.id ?? '', two?.id ?? ''];
  for (const own of ids) {
    const all = [];
    for (let from = 0, more = true; more; from += 50) {
      const { hits, hasMore } = await core.call('search.find', {
        search: 'migra',
        assessmentId: own as never,
        language: 'en',
        from,
      });
      all.push(...hits);
      more = hasMore;
    }
    const places = all.filter(({ group }) => group !== 'indicators').map(({ address }) => address.split('/')[2]);
    expect(places.length).toBeGreaterThan(50);
    expect(new Set(all.map(({ record, address }) => record + address)).size).toBe(all.length);
    expect(places.lastIndexOf(own)).toBe(places.filter((id) => id === own).length - 1);
  }
});

it('keeps to the assessment where one is, on request', async () => {
  const { core, assessmentId } = await answered();
  const other = await anAssessment(core);
  const key = { assessmentId: other.assessmentId, respondentId: other.labour, indicatorId: LAB_01 };
  await core.call('answers.save', { ...key, changes: { value: 2, comment: 'An inspection elsewhere.' } });
  const answersHeld = async (isOnlyHere: boolean) => {
    const asked = { search: 'inspection', assessmentId, language: 'en', isOnlyHere, from: 0 };
    const { hits } = await core.call('search.find', asked);
    return hits.filter(({ group }) => group === 'answers').map(({ address }) => address);
  };
  const here = `/a/${assessmentId}/checklist/LAB-01`;
  expect(await answersHeld(true)).toEqual([here]);
  expect(await answersHeld(false)).toEqual([here, `/a/${other.assessmentId}/checklist/LAB-01`]);
});

it('finds rows of the sheets and sources, each at its place, without any list of their kinds', async () => {
  const core = openTestCore();
  await core.call('library.addSample', {});
  const list = await core.call('assessments.list', {});
  const groups = new Set<string>();
  for (const word of ['remittances', 'ministry', 'diaspora', 'workers', 'plan', 'health', 'training', 'Ombreda'])
    for (const from of [0, 50, 100, 150]) for (const hit of await hitsOf(core, word, null, from)) groups.add(hit.group);
  expect([...groups].sort()).toEqual(
    [
      'answers',
      'assessments',
      'bodies',
      'coherence',
      'context',
      'diaspora',
      'impact',
      'indicators',
      'plan',
      'sources',
      'steps',
      'workshop',
    ]
      .filter((group) => groups.has(group))
      .sort(),
  );
  expect(groups.size).toBeGreaterThan(9);
  const source = (await hitsOf(core, 'survey')).find(({ group }) => group === 'sources');
  expect(source?.address).toMatch(/\/checklist\/[A-Z]{3}-\d\d$/);
  expect(list.length).toBeGreaterThan(1);
});

it('knows a place for every kind of record', () => {
  for (const kind of [
    'assessment',
    'respondent',
    'answer',
    'agreed',
    'level-change',
    'evidence',
    ...eachSheet(({ name }) => name),
  ])
    expect(placeOfHit(`${kind}/x/y`, {}).group, kind).not.toBe('other');
});

it('finds indicators by code and by words: in the assessment where one is, else on the framework’s page', async () => {
  const { core, assessmentId } = await answered();
  expect((await hitsOf(core, 'lab-07', assessmentId))[0]).toMatchObject({
    group: 'indicators',
    record: 'indicator/LAB-07',
    address: `/a/${assessmentId}/checklist/LAB-07`,
  });
  expect((await hitsOf(core, 'lab-07'))[0]?.address).toBe('/framework/indicators/LAB-07');
  const short = await anAssessment(core, aSetup({ form: 'short' }));
  const { modules } = await core.call('frameworks.show', { language: 'en' });
  const left = modules[0]?.indicators.find((indicator) => !indicator.short)?.id ?? '';
  const records = async (assessmentId: string | null) =>
    (await hitsOf(core, left, assessmentId)).map(({ record }) => record);
  expect(await records(null)).toContain(`indicator/${left}`);
  expect(await records(short.assessmentId)).not.toContain(`indicator/${left}`);
});

it('takes any text for a search', async () => {
  const { core } = await answered();
  for (const search of ['', '  ', '"', 'a" OR b', '* ) NOT', '{words} : x', '👩‍🌾', 'ا', '\u0301', 'x'.repeat(300)])
    expect(await hitsOf(core, search), search).toBeInstanceOf(Array);
  expect(core.ports.bugs).toEqual([]);
});

describe('the index', () => {
  it('is filled after the reply, once it is quiet', async () => {
    vi.useFakeTimers();
    try {
      const { core, assessmentId, labour } = await answered();
      const stop = core.keepHouse();
      vi.advanceTimersByTime(10_000);
      const key = { assessmentId, respondentId: labour, indicatorId: LAB_02 };
      const count = () =>
        core.call('library.verify', {}).then((checks) => checks.find(({ name }) => name === 'search'));
      for (let save = 0; save < 10; save += 1) {
        await core.call('answers.save', { ...key, changes: { value: 1, comment: `Version ${save}` } });
        vi.advanceTimersByTime(400);
      }
      expect((await count())?.passed).toBe(true);
      vi.advanceTimersByTime(10_000);
      stop();
      core.close();
      // Whatever is found now was read before closing: a library that is only looked at reads nothing more.
      const database = tamper(core, 'UPDATE search_state SET sequence = 1000000');
      expect(await found(database, 'version')).toEqual(['answer']);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['an entry that is gone', "DELETE FROM search_entry WHERE record LIKE 'answer/%'"],
    ['words that are gone', 'DELETE FROM search_index'],
    ['an entry of another state', 'UPDATE search_entry SET sequence = 1'],
    ['an index that was never filled and says it was', 'DELETE FROM search_entry'],
  ])('is known to be stale by verifying, and whole once rebuilt: %s', async (_name, sql) => {
    const { core } = await answered();
    await found(core, 'inspection');
    const damaged = tamper(core, sql);
    const failed = async () =>
      (await damaged.call('library.verify', {})).filter(({ passed }) => !passed).map(({ name }) => name);
    expect(await failed()).toEqual(['search']);
    const { entries } = await damaged.call('search.rebuild', {});
    expect(entries).toBeGreaterThan(3);
    expect(await failed()).toEqual([]);
    expect(await found(damaged, 'inspection')).toEqual(['answer']);
  });
});
