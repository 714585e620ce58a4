import { beforeEach, describe, expect, it } from 'vitest';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import { anAssessment, aRespondent, aSetup, LAB_01, LAB_02 } from '#tests/helpers/an-assessment.ts';
import { aLibrary, imported, opened, sent } from '#tests/helpers/exchange.ts';
import type { TestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

let hq: TestCore;
let ministry: TestCore;
let ours: AssessmentId;
let labour: RespondentId;
let theirs: AssessmentId;
let theirBody: RespondentId;

const answer = (indicator: string, value: 0 | 1 | 2 | 3 | 4, comment = '') =>
  ministry.call('answers.save', {
    assessmentId: theirs,
    respondentId: theirBody,
    indicatorId: indicatorIdOf(indicator),
    changes: { value, comment },
  });
const file = () => sent(ministry, theirs);
const asLabour = () => ({ into: ours, pairings: [{ respondentId: theirBody, with: labour }] });
const levels = async () =>
  Object.fromEntries(
    (await hq.call('answers.list', { assessmentId: ours, respondentId: labour })).map((each) => [
      each.indicatorId,
      each.value,
    ]),
  );
const faults = async (core: TestCore) => (await core.call('library.verify', {})).filter(({ passed }) => !passed);

beforeEach(async () => {
  hq = aLibrary();
  ministry = aLibrary();
  ({ assessmentId: ours, labour } = await anAssessment(hq));
  const own = await ministry.call('assessments.create', {
    setup: aSetup({ place: 'Ministry of Labour', form: 'short', round: { label: 'Our own', date: '2025-01-01' } }),
    respondents: [{ ...aRespondent('LABOUR', ['LAB', 'TRA', 'EDU']), kind: 'agency' }],
  });
  theirs = own.id;
  theirBody = (await ministry.call('respondents.list', { assessmentId: theirs }))[0]?.id ?? labour;
  await answer('LAB-01', 3, 'From our own round');
});

describe('a file of another assessment', () => {
  it('asks which body it is, offers the one of that name, and shows how the set-ups differ', async () => {
    const [opening] = await (await opened(hq, [await file()])).preview({ into: ours });
    expect(opening).toMatchObject({
      target: { kind: 'paired', assessmentId: ours, title: 'Ombreda, Round 1' },
      pairings: [{ respondentId: theirBody, name: 'LABOUR', answers: 1, with: null, suggestion: labour }],
      setup: [
        { field: 'place', mine: 'Ombreda', theirs: 'Ministry of Labour' },
        { field: 'round', mine: 'Round 1, 2025-06-20', theirs: 'Our own, 2025-01-01' },
        { field: 'form', mine: 'full', theirs: 'short' },
      ],
      counts: { new: 0, taken: 0, equal: 0, known: 0 },
    });
    await expect(imported(hq, [await file()], { into: ours })).rejects.toThrow('body-undecided');
  });

  it('gives its answers and sources to the body it is paired with, and nothing else', async () => {
    const source = { citation: { title: 'Labour Force Survey', body: '', year: 2024, page: '', link: '' } };
    await ministry.call('evidence.cite', {
      assessmentId: theirs,
      respondentId: theirBody,
      indicatorId: LAB_01,
      source,
    });
    expect(await imported(hq, [await file()], asLabour())).toMatchObject({ assessmentIds: [ours], counts: { new: 2 } });
    expect(await levels()).toEqual({ 'LAB-01': 3 });
    const [taken] = await hq.call('answers.list', { assessmentId: ours, respondentId: labour });
    const [cited] = await hq.call('evidence.list', { assessmentId: ours });
    expect(taken).toMatchObject({ comment: 'From our own round', evidenceIds: [cited?.id] });
    expect((await hq.call('assessments.list', {})).map(({ id }) => id)).toEqual([ours]);
    expect((await hq.call('respondents.list', { assessmentId: ours })).map(({ name }) => name)).toEqual([
      'Labour',
      'Planning',
    ]);
    expect(await faults(hq)).toEqual([]);
  });

  it('is recognised when it comes again, and need not be asked about', async () => {
    await imported(hq, [await file()], asLabour());
    const lastWeek = await file();
    await answer('LAB-01', 4);
    await answer('LAB-02', 2);
    const [opening] = await (await opened(hq, [await file()])).preview({ into: ours });
    expect(opening).toMatchObject({ pairings: [{ with: labour }], counts: { new: 1, taken: 1, equal: 0, known: 0 } });
    await imported(hq, [await file()], { into: ours });
    expect(await levels()).toEqual({ 'LAB-01': 4, 'LAB-02': 2 });
    expect(await imported(hq, [lastWeek], { into: ours })).toMatchObject({ counts: { new: 0, known: 1 } });
    expect(await faults(hq)).toEqual([]);
  });

  it('meets what the body had answered here as a conflict', async () => {
    await hq.call('answers.save', {
      assessmentId: ours,
      respondentId: labour,
      indicatorId: LAB_01,
      changes: { value: 0 },
    });
    await expect(imported(hq, [await file()], asLabour())).rejects.toThrow('conflicts-undecided');
    expect(await imported(hq, [await file()], { ...asLabour(), all: 'theirs' })).toMatchObject({ settled: 1 });
    expect(await levels()).toEqual({ 'LAB-01': 3 });
    expect(await faults(hq)).toEqual([]);
  });

  it('can make the body anew', async () => {
    const made = { into: ours, pairings: [{ respondentId: theirBody, with: 'new' as const }] };
    await imported(hq, [await file()], made);
    const body = (await hq.call('respondents.list', { assessmentId: ours })).find(({ name }) => name === 'LABOUR');
    expect(body).toMatchObject({ kind: 'agency', modules: ['LAB', 'TRA', 'EDU'], answered: 1 });
    expect(await imported(hq, [await file()], { into: ours })).toMatchObject({ counts: { new: 0, equal: 1 } });
    expect(await faults(hq)).toEqual([]);
  });

  it('leaves out answers for modules that the body does not answer for here, and says which', async () => {
    await answer('EDU-01', 1);
    const [opening] = await (await opened(hq, [await file()])).preview(asLabour());
    expect(opening).toMatchObject({
      counts: { new: 1 },
      leftOut: [{ where: 'EDU-01', why: 'outside-its-modules', values: { name: 'Labour' } }],
    });
  });

  it('may lie in the same library as the assessment that it is taken from', async () => {
    const bytes = await file();
    await imported(hq, [bytes]);
    await imported(hq, [bytes], asLabour());
    expect(await levels()).toEqual({ 'LAB-01': 3 });
    expect((await hq.call('assessments.list', {})).length).toBe(2);
    expect(await faults(hq)).toEqual([]);
  });

  it('finds what came from us, when we take back what they made of it', async () => {
    await hq.call('answers.save', {
      assessmentId: ours,
      respondentId: labour,
      indicatorId: LAB_02,
      changes: { value: 1 },
    });
    const body = { respondentId: labour, with: theirBody };
    await imported(ministry, [await sent(hq, ours)], { into: theirs, pairings: [body] });
    await answer('LAB-02', 4);
    await imported(hq, [await file()], asLabour());
    expect(await levels()).toEqual({ 'LAB-01': 3, 'LAB-02': 4 });
  });
});
