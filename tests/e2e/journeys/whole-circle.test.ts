import { describe, expect, it } from 'vitest';
import {
  aCoordinator,
  anOffice,
  issued,
  LABOUR,
  PLANNING,
  pathOf,
  returned,
  type Sayings,
  STATISTICS,
} from '#tests/helpers/circle.ts';
import { asCells, asSubmission } from '#tests/helpers/fill-circle.ts';
import { filled } from '#tests/helpers/fill-questionnaire.ts';
import { convert, hasLibreOffice } from '#tests/helpers/office.ts';
import { annexText, workbookRows } from '#tests/helpers/read-report.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';
import { asCsv, CENTRAL, KOBO, resultsOf } from '#tests/helpers/xlsform-results.ts';

const labour: Sayings = {
  'LAB-01': { value: 4, grade: 'B', comment: 'The labour plan says so & more.' },
  'LAB-02': { value: 'NA', comment: 'Asked the regions.', reason: 'No such agreement exists.' },
  'LAB-03': { value: 2, grade: 'C', comment: 'All agree on this one.' },
  'TRA-01': { value: 2, grade: 'A', comment: 'Evaluation of 2024.' },
  'TRA-02': { value: 0, grade: 'B', comment: 'Nothing was found.' },
};
const planningLabour: Sayings = {
  'LAB-01': { value: 1, grade: 'B', comment: '“Ébauche” <only>;\n- no budget' },
  'LAB-02': { value: 2, grade: 'C', comment: 'A pilot runs.' },
  'LAB-03': { value: 2, grade: 'B', comment: '=1+1 is no formula here' },
};
const planningTrade: Sayings = {
  'TRA-01': { value: 3, grade: 'A', comment: 'Audit of 2025 · التقرير' },
  'TRA-02': { value: 1, grade: 'B', comment: 'A first draft.' },
};
const statisticsLabour: Sayings = {
  'LAB-01': { value: 3, grade: 'B', comment: 'Survey; "round two",\nin five regions.' },
  'LAB-03': { value: 2, grade: 'B', comment: 'Counted.' },
};
const statisticsTrade: Sayings = {
  'TRA-02': { value: 3, grade: 'B', comment: 'Published yearly.' },
  'TRA-03': { value: 'DK', comment: 'Not our field.', reason: 'Central Bank, payments desk' },
};
const settled: readonly (readonly [indicator: string, value: string, reason: string])[] = [
  ['LAB-01', '3', 'The survey covers five regions.'],
  ['LAB-02', '2', 'The pilot was not known to all.'],
  ['TRA-01', '2', 'The audit looked at another year.'],
  ['TRA-02', '1', 'A draft is no policy yet.'],
];
const later: Sayings = {
  'LAB-01': { value: 4, grade: 'A', comment: 'Now with a budget.' },
  'LAB-02': { value: 3, grade: 'B', comment: 'The pilot grew.' },
  'LAB-03': { value: 2, grade: 'B', comment: 'As before.' },
  'TRA-01': { value: 1, grade: 'B', comment: 'Read again.' },
  'TRA-02': { value: 1, grade: 'C', comment: 'Still a draft.' },
};
const reasons = [
  ['LAB-01', 'real-change', 'Budget line 12 was opened.'],
  ['LAB-02', 'better-evidence', 'The pilot was counted this time.'],
  ['TRA-01', 'correction', 'Level 2 was a slip.'],
] as const;

type Office = ReturnType<typeof anOffice>;
type Line = { id: string; toSettle: boolean; why: string[]; answers: object[]; agreed: unknown };
const linesOf = (office: Office, id: string): Line[] => office.json('consolidation', id);

/** Labour opens its invitation in a library of its own, answers there and sends its part back. */
function byPackage(hq: Office, id: string): string {
  const ministry = anOffice();
  const invitation = pathOf('invitation.mainstay');
  hq.json('export', id, '--respondent', LABOUR, '--invitation', '--out', invitation);
  ministry.json('import', invitation);
  ministry.answer(id, LABOUR, labour);
  const back = pathOf('labour.mainstay');
  ministry.json('export', id, '--respondent', LABOUR, '--out', back);
  return back;
}

/** Two people at Planning fill one module each; LibreOffice saves their files. */
function byQuestionnaire(hq: Office, id: string): string[] {
  const form = issued(hq, id, PLANNING, 'xlsx');
  const saved = (sayings: Sayings, kind: 'xlsx' | 'ods') =>
    returned(`planning.${kind}`, convert(filled(form, asCells(sayings)), 'xlsx', kind));
  return [saved(planningLabour, 'xlsx'), saved(planningTrade, 'ods')];
}

/** Two people at Statistics fill one module each, on two servers. */
function byForm(hq: Office, id: string): string[] {
  const form = issued(hq, id, STATISTICS, 'xlsform');
  const kobo = asCsv(resultsOf(form, [asSubmission(statisticsLabour)], KOBO), ';');
  const odk = asCsv(resultsOf(form, [asSubmission(statisticsTrade)], CENTRAL), ',');
  return [returned('kobo.csv', kobo), returned('odk.csv', odk)];
}

function expectInReports(office: Office, id: string, texts: readonly string[]): void {
  const [annex, workbook] = [annexText(office, id), workbookRows(office, id).join('\n')];
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  expect(texts.filter((text) => !flat(annex).includes(flat(text)))).toEqual([]);
  expect(texts.filter((text) => !flat(workbook).includes(flat(text)))).toEqual([]);
}

const textsOf = (all: readonly Sayings[]) =>
  all.flatMap((sayings) =>
    Object.values(sayings).flatMap(({ comment, reason }) => (reason === undefined ? [comment] : [comment, reason])),
  );

// Some fifty programs are started one after the other, each of which takes a second or more on a busy machine.
describe.skipIf(!hasLibreOffice)('three bodies, one assessment', { timeout: 300_000 }, () => {
  it('goes the whole circle, by package, questionnaires and the results of two servers', async () => {
    const { hq, id } = await aCoordinator();
    const files = [byPackage(hq, id), ...byQuestionnaire(hq, id), ...byForm(hq, id)];
    for (const file of files)
      expect(hq.json('import', file), file).toMatchObject({ applied: true, conflicts: [], refused: [] });
    for (const file of files)
      expect(hq.json('import', file), file).toMatchObject({ applied: true, new: 0, taken: 0, conflicts: [] });

    const lines = linesOf(hq, id);
    const sayings = {
      [LABOUR]: labour,
      [PLANNING]: { ...planningLabour, ...planningTrade },
      [STATISTICS]: { ...statisticsLabour, ...statisticsTrade },
    };
    for (const [respondent, said] of Object.entries(sayings))
      for (const [indicator, { value, grade = null }] of Object.entries(said))
        expect(lines.find((line) => line.id === indicator)?.answers).toContainEqual({ respondent, value, grade });
    expect(lines.flatMap(({ id: at, toSettle, why }) => (toSettle ? [[at, why]] : []))).toEqual([
      ['LAB-01', ['range']],
      ['LAB-02', ['not-applicable-against-level']],
      ['TRA-01', ['grade-a-against-grade-a']],
      ['TRA-02', ['range']],
    ]);

    for (const [indicator, value, reason] of settled)
      hq.json('agree', id, indicator, value, '--by', 'Meeting of 3 March', '--reason', reason);
    expect(linesOf(hq, id).filter(({ toSettle }) => toSettle)).toEqual([]);
    expectInReports(hq, id, [...textsOf(Object.values(sayings)), ...settled.map(([, , reason]) => reason)]);

    const second = await hq.throughTheDoor(async (core) => {
      const round = { label: 'Round 2', date: '2027-06-20' };
      return (await core.call('rounds.startFollowUp', { baselineId: id, round, from: 'empty' })).id;
    });
    hq.answer(second, LABOUR, later);
    await hq.throughTheDoor(async (core) => {
      for (const [indicator, reason, note] of reasons) {
        const indicatorId = indicatorIdOf(indicator);
        await core.call('rounds.saveReason', { assessmentId: second, indicatorId, reason, note });
      }
    });
    const { indicators, modules } = hq.json('compare', id, second);
    const compared = (at: string) => indicators.find((each: { id: string }) => each.id === at);
    expect(compared('LAB-01')).toEqual({ id: 'LAB-01', before: 3, after: 4, reason: 'real-change' });
    expect(compared('LAB-02')).toEqual({ id: 'LAB-02', before: 2, after: 3, reason: 'better-evidence' });
    expect(compared('LAB-03')).toEqual({ id: 'LAB-03', before: 2, after: 2, reason: null });
    expect(compared('TRA-01')).toEqual({ id: 'TRA-01', before: 2, after: 1, reason: 'correction' });
    expect(compared('TRA-03')).toEqual({ id: 'TRA-03', before: 'DK', after: null, reason: null });
    // The panel LAB-01 to LAB-03: 7 of 12 points before, 9 of 12 after.
    expect(modules.find((each: { id: string }) => each.id === 'LAB')).toMatchObject({
      n: 3,
      before: (100 * 7) / 12,
      after: (100 * 9) / 12,
    });
    expectInReports(hq, second, [...textsOf([later]), ...reasons.map(([, , note]) => note)]);
    expect(hq.run('verify').status).toBe(0);
  });
});

describe('a body’s files and the coordinator who goes on', () => {
  it('knows last week’s package again', async () => {
    const { hq, id } = await aCoordinator();
    const lastWeek = byPackage(hq, id);
    hq.json('import', lastWeek);
    hq.answer(id, LABOUR, { 'LAB-01': { value: 0, grade: 'C', comment: 'Went on.' } });
    expect(hq.json('import', lastWeek)).toMatchObject({ applied: true, known: 1, taken: 0, conflicts: [] });
    expect(linesOf(hq, id).find((line) => line.id === 'LAB-01')?.answers).toEqual([
      { respondent: LABOUR, value: 0, grade: 'C' },
    ]);
  });

  it.each([
    ['mine', 0, ['Ours.'], ['The labour plan']],
    ['theirs', 4, ['The labour plan'], ['Ours.']],
    ['comment', 0, ['Ours.', 'The labour plan'], []],
  ] as const)('holds a conflict, applies nothing, and settles it as %s', async (choice, value, kept, gone) => {
    const { hq, id } = await aCoordinator();
    const back = byPackage(hq, id);
    hq.answer(id, LABOUR, { 'LAB-01': { value: 0, grade: 'C', comment: 'Ours.' } });
    const before = linesOf(hq, id);
    const held = hq.run('import', back, '--json');
    expect(held.status).toBe(1);
    expect(JSON.parse(held.stdout)).toMatchObject({ applied: false, conflicts: [{ mine: { value: 0 } }] });
    expect(linesOf(hq, id)).toEqual(before);

    expect(hq.json('import', back, '--on-conflict', choice)).toMatchObject({ applied: true });
    expect(linesOf(hq, id).find((line) => line.id === 'LAB-01')?.answers).toMatchObject([{ value }]);
    const annex = annexText(hq, id);
    for (const words of kept) expect(annex).toContain(words);
    for (const words of gone) expect(annex).not.toContain(words);
    expect(hq.json('import', back)).toMatchObject({ conflicts: [], new: 0, taken: 0 });
    expect(hq.run('verify').status).toBe(0);
  });
});
