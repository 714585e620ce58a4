import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#main/library/setting-store.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { anAssessment, LAB_01, refusalOf, setNow, withFile } from '#tests/helpers/an-assessment.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';

const TABLES = ['assessment', 'respondent', 'answer', 'agreed_answer', 'evidence', 'change'];

/** Every row of every table; closes the core. */
const everything = (core: TestCore) =>
  withFile(core, (database) =>
    Object.fromEntries(TABLES.map((table) => [table, database.prepare(`SELECT * FROM ${table}`).all()])),
  );

describe('the worked example', () => {
  it('changes nothing when it is added a second time', async () => {
    const core = openTestCore();
    const first = await core.call('library.addSample', {});
    const before = everything(core);
    const again = openTestCore(core.folder);
    setNow(again, '2031-01-01T00:00:00.000Z');
    expect(await again.call('library.addSample', {})).toEqual(first);
    expect(everything(again)).toEqual(before);
  });

  it('is the same on every machine', async () => {
    const [one, other] = [openTestCore(), openTestCore()];
    // An assessment of one's own first: the counted ids of the ports then differ between the two.
    await anAssessment(one);
    const ids = await one.call('library.addSample', {});
    expect(await other.call('library.addSample', {})).toEqual(ids);
    for (const assessmentId of ids.assessmentIds) {
      expect(await one.call('answers.list', { assessmentId })).toEqual(
        await other.call('answers.list', { assessmentId }),
      );
      expect(await one.call('evidence.list', { assessmentId })).toEqual(
        await other.call('evidence.list', { assessmentId }),
      );
    }
  });

  it('keeps what was changed in it when added, and loses it when restored', async () => {
    const core = openTestCore();
    const { assessmentIds } = await core.call('library.addSample', {});
    const assessmentId = assessmentIds[0] ?? expect.fail('the example is empty');
    const original = await core.call('answers.list', { assessmentId });
    const answered = original.find(({ value }) => value === 2) ?? expect.fail('no level 2');
    const { respondentId, indicatorId } = answered;
    await core.call('answers.save', { assessmentId, respondentId, indicatorId, changes: { value: 4 } });
    await core.call('assessments.moveToBin', { assessmentId });
    await core.call('library.addSample', {});
    expect(
      (await core.call('answers.list', { assessmentId, respondentId })).find((each) => each.indicatorId === indicatorId)
        ?.value,
    ).toBe(4);
    expect((await core.call('assessments.get', { assessmentId })).status).toBe('in-bin');
    expect(await core.call('library.restoreSample', {})).toEqual({ assessmentIds });
    expect(await core.call('answers.list', { assessmentId })).toEqual(original);
    expect(await core.call('history.ofAnswer', { assessmentId, respondentId, indicatorId })).toHaveLength(1);
    expect((await core.call('assessments.get', { assessmentId })).status).toBe('in-progress');
  });

  it('leaves an assessment of one’s own alone when it is restored', async () => {
    const core = openTestCore();
    const { assessmentId, labour } = await anAssessment(core);
    await core.call('answers.save', { assessmentId, respondentId: labour, indicatorId: LAB_01, changes: { value: 3 } });
    const before = await core.call('assessments.get', { assessmentId });
    await core.call('library.addSample', {});
    await core.call('library.restoreSample', {});
    expect(await core.call('assessments.get', { assessmentId })).toEqual(before);
    expect(await core.call('answers.list', { assessmentId })).toHaveLength(1);
  });

  it('is reported as here once it is, and tells whoever listens', async () => {
    const core = openTestCore();
    const events: CoreEvent[] = [];
    const stop = core.subscribe((event) => events.push(event));
    expect((await core.call('library.status', {})).samples).toMatchObject([{ id: 'ombreda', isHere: false }]);
    const { assessmentIds } = await core.call('library.addSample', {});
    expect((await core.call('library.status', {})).samples).toEqual([{ id: 'ombreda', assessmentIds, isHere: true }]);
    expect(events).toEqual([{ kind: 'library-changed' }]);
    stop();
    await core.call('library.restoreSample', {});
    expect(events).toHaveLength(1);
  });
});

describe('settings', () => {
  const defaults = { ...DEFAULT_SETTINGS, language: 'en', theme: 'system', zoom: 100, singleKeys: true };

  it('begin with their defaults, change one by one and outlive the program', async () => {
    const core = openTestCore();
    expect(await core.call('library.settings', {})).toEqual(defaults);
    expect(await core.call('library.saveSettings', { zoom: 150 })).toEqual({ ...defaults, zoom: 150 });
    await core.call('library.saveSettings', { theme: 'dark', lastPlace: '/a/1' });
    core.close();
    expect(await openTestCore(core.folder).call('library.settings', {})).toEqual({
      ...defaults,
      zoom: 150,
      theme: 'dark',
      lastPlace: '/a/1',
    });
  });

  it.each([{ zoom: 89 }, { zoom: 201 }, { zoom: 100.5 }, { theme: 'pink' }, { lastPlace: 'x'.repeat(501) }])(
    'refuse %j',
    async (changes) => {
      const core = openTestCore();
      expect(await refusalOf(core, 'library.saveSettings', changes)).toBe('invalid-input');
      expect(await core.call('library.settings', {})).toEqual(defaults);
    },
  );

  it('know the languages that this start offers, each by its own name, and refuse any other', async () => {
    const core = openTestCore();
    expect(await core.call('library.languages', {})).toEqual([
      { id: 'en', name: 'English' },
      { id: 'en-XA', name: '[Ééñĝļííšĥ]' },
      { id: 'ar-XB', name: 'هنغليسح' },
    ]);
    expect(await core.call('library.saveSettings', { language: 'ar-XB' })).toEqual({ ...defaults, language: 'ar-XB' });
    expect(await refusalOf(core, 'library.saveSettings', { language: 'tlh' })).toBe('unknown-language');
    expect(await core.call('library.settings', {})).toEqual({ ...defaults, language: 'ar-XB' });
  });

  it('fall back to English where the chosen language is not offered any more', async () => {
    const core = openTestCore();
    await core.call('library.saveSettings', { language: 'ar-XB' });
    core.close();
    expect(await openTestCore(core.folder, ['en']).call('library.settings', {})).toEqual(defaults);
  });

  it('lose only the one that no longer fits', async () => {
    const core = openTestCore();
    await core.call('library.saveSettings', { zoom: 150, theme: 'dark' });
    withFile(core, (database) =>
      database.exec(
        "UPDATE setting SET value_json = '\"pink\"' WHERE key = 'theme'; INSERT INTO setting VALUES ('older', '1')",
      ),
    );
    expect(await openTestCore(core.folder).call('library.settings', {})).toEqual({ ...defaults, zoom: 150 });
  });
});

it('says where the library is, in which state, and which version opened it', async () => {
  const core = openTestCore();
  expect(await core.call('library.status', {})).toMatchObject({
    state: 'open',
    folder: core.folder,
    canShowInFolder: false,
    hazard: null,
    canMove: false,
    movesTo: null,
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
});
