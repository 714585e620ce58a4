import { describe, expect, it } from 'vitest';
import { inWindow } from '#main/core/window-context.ts';
import { closingOf } from '#shared/workshop/closing.ts';
import { NOTE_ROUTE } from '#shared/workshop/note-route.ts';
import { minutesOf } from '#shared/workshop/path.ts';
import { aWorkshop } from '#tests/helpers/a-workshop.ts';
import { refusalOf, setNow } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const agreement = { value: 2, agreedBy: 'The four tables', reason: 'Both decrees were read out' } as const;

describe('a workshop', () => {
  it('begins at the first stop of its path, with its tables as bodies that may answer what is asked', async () => {
    const { core, here, show } = await aWorkshop();
    const { workshop, place, stops } = await show();
    expect(workshop).toMatchObject({ title: 'Validation meeting', date: '2030-01-02', state: 'running' });
    expect(place).toEqual({
      workshopId: workshop.id,
      stop: 'part/opening',
      isRevealed: false,
      prompts: [],
      timer: null,
    });
    expect(stops.map(({ name }) => name)).toEqual([
      'part/opening',
      'LAB-07',
      'HSP-03',
      'INS-01',
      'DAT-04',
      'part/closing',
    ]);
    const bodies = await core.call('respondents.list', here);
    expect(bodies.slice(2).map(({ name, kind, modules }) => [name, kind, modules.join(' ')])).toEqual(
      [1, 2, 3, 4].map((table) => [`Table ${table}`, 'workshop-group', 'LAB HSP INS DAT']),
    );
  });

  it('is refused with two groups of one name, or none', async () => {
    const { core, here, labour } = await aWorkshop();
    const begin = (groupIds: readonly string[], newGroups: readonly string[], pathId = 'half-hour') =>
      refusalOf(core, 'workshop.begin', { ...here, pathId, fields: { title: 'Second' }, groupIds, newGroups });
    expect(await begin([], ['Table 8', ' Table 8'])).toBe('respondent-name-taken');
    expect(await begin([], ['Table 1'])).toBe('respondent-name-taken');
    expect(await begin([], [])).toBe('workshop-without-groups');
    expect(await begin([], ['Table 9'], 'no-such-path')).toBe('unknown-path');
    expect(await core.call('workshop.list', here)).toHaveLength(1);
    expect(await begin([labour], [])).toBeUndefined();
    expect(await refusalOf(core, 'respondents.remove', { ...here, respondentId: labour })).toBe(
      'respondent-in-workshop',
    );
  });

  it('stands where it stood after the program was killed, with all that was recorded', async () => {
    const { core, here, show, say } = await aWorkshop();
    await core.call('workshop.move', { ...here, stop: 'HSP-03' });
    await say('HSP-03', [2, 2, 3]);
    await core.call('workshop.reveal', { ...here, isRevealed: true });
    await core.call('workshop.ask', { ...here, prompt: 'What did Table 3 see?' });
    await core.call('workshop.startTimer', { ...here, minutes: 6 });
    const before = await show();
    core.close();

    const again = openTestCore(core.folder);
    const after = await again.call('workshop.show', here);
    expect(after).toEqual(before);
    expect(after.place).toMatchObject({
      stop: 'HSP-03',
      isRevealed: true,
      prompts: ['What did Table 3 see?'],
      timer: { minutes: 6, endsAt: '2030-01-02T03:10:05.000Z' },
    });
    expect(await again.call('answers.list', { ...here })).toHaveLength(3);
    expect((await again.call('library.verify', {})).every(({ passed }) => passed)).toBe(true);
  });

  it('takes no clock of nothing, of a day, or of half a minute', async () => {
    const { core, here, show } = await aWorkshop();
    const start = (minutes: number) => refusalOf(core, 'workshop.startTimer', { ...here, minutes });
    for (const minutes of [0, -1, 1440, 0.5]) expect(await start(minutes)).toBe('minutes-out-of-range');
    expect((await show()).place.timer).toBeNull();
    expect(await start(1439)).toBeUndefined();
    await core.call('workshop.stopTimer', here);
    expect((await show()).place.timer).toBeNull();
  });

  it('settles an indicator as its agreed answer, in one act that undo takes back whole', async () => {
    const { core, here, show, say } = await aWorkshop();
    await core.call('workshop.move', { ...here, stop: 'LAB-07' });
    await say('LAB-07', [2, 2, 1, 3]);
    await core.call('workshop.ask', { ...here, prompt: 'Who inspects?' });
    const mine = <T>(work: () => Promise<T>) => inWindow('mine', work);
    setNow(core, '2030-01-02T09:00:00.000Z');
    const settle = (reason: string) =>
      refusalOf(core, 'workshop.settle', {
        ...here,
        stop: 'LAB-07',
        agreement: { ...agreement, reason },
        dissent: 'Table 4 would have said 3',
      });
    expect(await settle('')).toBe('agreement-reason-missing');
    expect(await mine(() => settle(agreement.reason))).toBeUndefined();

    expect((await show()).decisions).toEqual([
      {
        ...{ workshopId: here.workshopId, stop: 'LAB-07', outcome: 'settled', prompts: ['Who inspects?'] },
        ...{ settled: { kind: 'answer', value: 2, grade: 'C' }, reason: agreement.reason },
        ...{ agreedBy: 'The four tables', dissent: 'Table 4 would have said 3', decidedAt: '2030-01-02T09:00:00.000Z' },
      },
    ]);
    expect(await core.call('answers.listAgreed', here)).toMatchObject([{ indicatorId: 'LAB-07', value: 2 }]);

    await core.call('workshop.move', { ...here, stop: 'HSP-03' });
    await mine(() => core.call('history.undo', here));
    expect((await show()).decisions).toEqual([]);
    expect(await core.call('answers.listAgreed', here)).toEqual([]);
    expect((await show()).place.stop).toBe('HSP-03');
  });

  it('parks with a reason only, and settles later what was parked', async () => {
    const { core, here, show } = await aWorkshop();
    const park = (reason: string, stop = 'INS-01') =>
      refusalOf(core, 'workshop.park', { ...here, stop, reason, dissent: '' });
    expect(await park(' ')).toBe('text-missing');
    expect(await park('x', 'GEN-01')).toBe('unknown-stop');
    expect(await park('x', 'part/opening')).toBe('unknown-stop');
    expect(await park('The decree is not here')).toBeUndefined();
    const { stops, decisions } = await show();
    const closing = closingOf(stops, decisions);
    expect(closing.parked.map(({ decision }) => decision.reason)).toEqual(['The decree is not here']);
    expect(closing.open.map(({ name }) => name)).toEqual(['LAB-07', 'HSP-03', 'DAT-04']);
    await core.call('workshop.settle', { ...here, stop: 'INS-01', agreement, dissent: '' });
    const later = await show();
    expect(closingOf(later.stops, later.decisions).settled).toHaveLength(1);
  });

  it('records nothing once it has ended, until one goes on with it', async () => {
    const { core, here } = await aWorkshop();
    await core.call('workshop.setState', { ...here, state: 'ended' });
    expect(await refusalOf(core, 'workshop.move', { ...here, stop: 'LAB-07' })).toBe('workshop-ended');
    await core.call('workshop.setState', { ...here, state: 'running' });
    expect(await refusalOf(core, 'workshop.move', { ...here, stop: 'LAB-07' })).toBeUndefined();
    expect(await refusalOf(core, 'workshop.show', { ...here, workshopId: 'none' })).toBe('unknown-workshop');
  });

  it('takes in a table that comes late', async () => {
    const { core, here, show } = await aWorkshop(['Table 1']);
    await core.call('workshop.addGroups', { ...here, groupIds: [], newGroups: ['Table 2'] });
    expect((await show()).workshop.groupIds).toHaveLength(2);
    expect(await refusalOf(core, 'workshop.addGroups', { ...here, groupIds: [], newGroups: ['Table 2'] })).toBe(
      'respondent-name-taken',
    );
  });

  it('tells every window that something was recorded', async () => {
    const { core, here } = await aWorkshop();
    const heard: unknown[] = [];
    core.subscribe((event) => void heard.push(event));
    await core.call('workshop.move', { ...here, stop: 'LAB-07' });
    expect(heard).toEqual([{ kind: 'assessment-changed', assessmentId: here.assessmentId }]);
  });
});

describe('a path', () => {
  it('comes with the program for thirty minutes, half a day and two days', async () => {
    const { core, here } = await aWorkshop();
    const paths = await core.call('workshop.paths', here);
    expect(paths.map((path) => [path.id, minutesOf(path)])).toEqual([
      ['half-hour', 30],
      ['note-questions', 120],
      ['half-day', 210],
      ['two-days', 720],
    ]);
    // The short form, and the fifteen pairs of six areas.
    const twoDays = paths.find(({ id }) => id === 'two-days')?.stops ?? [];
    expect(twoDays.filter(({ kind }) => kind === 'indicator')).toHaveLength(54);
    expect(twoDays.filter(({ kind }) => kind === 'pair')).toHaveLength(15);
    expect(new Set(twoDays.map(({ name }) => name)).size).toBe(twoDays.length);
  });

  it('leads through the questions of the founding note, with the minutes of its route', async () => {
    const { core, here } = await aWorkshop();
    const begun = await core.call('workshop.begin', {
      ...here,
      pathId: 'note-questions',
      fields: { title: 'Two hours' },
      groupIds: [],
      newGroups: ['Table 7'],
    });
    expect(begun.stops.slice(1, -1)).toEqual(
      NOTE_ROUTE.map(({ id, minutes }) => ({ kind: 'part', part: id, name: `part/${id}`, minutes })),
    );
  });

  it('can be one’s own, kept in the library for every assessment of its framework', async () => {
    const { core, here } = await aWorkshop();
    const save = (stations: readonly object[], name = 'Labour only') =>
      refusalOf(core, 'workshop.savePath', { ...here, path: { id: null, name, stations } });
    expect(await save([])).toBe('path-empty');
    expect(await save([{ kind: 'indicator', indicatorId: 'LAB-99', minutes: 5 }])).toBe('unknown-indicator');
    expect(await save([{ kind: 'module', moduleId: 'XYZ', ask: 'all', minutes: 5 }])).toBe('unknown-module');
    expect(await save([{ kind: 'matrix', pairs: [['LAB', 'XYZ']], minutes: 5 }])).toBe('unknown-node');
    const labour = { kind: 'module', moduleId: 'LAB', ask: 'critical', minutes: 40 };
    expect(await save([labour], '')).toBe('text-missing');
    expect(await save([{ ...labour, minutes: 0 }])).toBe('minutes-out-of-range');
    expect(await save([labour])).toBeUndefined();
    core.close();

    const again = openTestCore(core.folder);
    const own = (await again.call('workshop.paths', here)).find(({ isOwn }) => isOwn);
    expect(own?.stops.map(({ name, minutes }) => [name, minutes])).toEqual([
      ['LAB-01', 10],
      ['LAB-03', 10],
      ['LAB-07', 10],
      ['LAB-12', 10],
      ['part/closing', 5],
    ]);
    await again.call('workshop.removePath', { id: own?.id ?? '' });
    expect(await refusalOf(again, 'workshop.removePath', { id: own?.id })).toBe('unknown-path');
  });
});

describe('the matrix on the wall', () => {
  it('settles a pair in both directions as agreed cells', async () => {
    const { core, here, groups } = await aWorkshop();
    const { workshop, stops } = await core.call('workshop.begin', {
      ...here,
      pathId: 'half-day',
      fields: { title: 'Matrix' },
      groupIds: [...groups],
      newGroups: [],
    });
    const pair = { assessmentId: here.assessmentId, workshopId: workshop.id, stop: 'pair/EDU/HSP' };
    expect(stops.map(({ name }) => name)).toContain(pair.stop);
    const forward = { score: -2, reason: 'Nurse places doubled for placement abroad' } as const;
    const settle = (cells: object) =>
      refusalOf(core, 'workshop.settlePair', { ...pair, agreedBy: 'All', dissent: '', ...cells });
    expect(await settle({ forward: { score: -4, reason: 'x' }, back: null })).toBe('effect-out-of-range');
    expect(await settle({ forward: { score: -2, reason: '' }, back: null })).toBe('text-missing');
    expect(await settle({ forward: null, back: null })).toBe('text-missing');
    expect(await settle({ forward, back: null })).toBeUndefined();
    const { cells } = await core.call('coherence.get', { ...here, level: 1, view: 'agreed' });
    expect(cells.find(({ from, to }) => from === 'EDU' && to === 'HSP')).toMatchObject({
      ...forward,
      origin: 'agreed',
      scoredBy: 'All',
    });
    expect(cells.find(({ from, to }) => from === 'HSP' && to === 'EDU')).toMatchObject({ score: null });
  });
});
