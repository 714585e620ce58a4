import { describe, expect, it } from 'vitest';
import { LAB_01 } from '#tests/helpers/an-assessment.ts';
import {
  asCsv,
  asXlsx,
  CENTRAL,
  KOBO,
  KOBO_LABELS,
  resultsOf,
  type Submission,
} from '#tests/helpers/xlsform-results.ts';
import { aLabourOffice, outcomesOf, refusalsOf } from './a-return.ts';

const ANSWERS: Submission = {
  LAB_01: '3',
  LAB_01_grade: 'B',
  LAB_01_comment: 'Deux régions; "pilote",\nsur cinq.',
  LAB_01_sources: 'Survey 2024\nDecree 12',
  LAB_02: 'NA',
  LAB_02_reason: '=none leave',
  LAB_03: 'DK',
  LAB_03_whom: 'Statistics Office',
  TRA_01: '0',
};

describe('results of KoboToolbox and ODK', () => {
  it.each([
    ['Kobo, CSV', KOBO, (table: string[][]) => asCsv(table, ';')],
    ['Kobo, CSV with labels', KOBO_LABELS, (table: string[][]) => asCsv(table, ';')],
    ['Kobo, labels as headings, names as values', { ...KOBO_LABELS, values: 'names' as const }, asXlsx],
    ['Kobo, without groups', { ...KOBO, hasGroups: false }, asXlsx],
    ['Kobo, XLSX', KOBO, asXlsx],
    ['ODK Central, CSV', CENTRAL, (table: string[][]) => asCsv(table, ',')],
  ])('come in from %s', async (_server, style, write) => {
    const { ids, readBytes, accept, answers, issue } = await aLabourOffice();
    const table = resultsOf(await issue({ format: 'xlsform' }), [ANSWERS], style);
    const preview = await readBytes(write(table), {}, 'results');
    expect(preview).toMatchObject({ kind: 'xlsform-results', respondentId: ids.respondentId, notes: [], refused: [] });
    expect(outcomesOf(preview)).toEqual({ 'LAB-01': 'new', 'LAB-02': 'new', 'LAB-03': 'new', 'TRA-01': 'new' });
    await accept(preview);
    const stored = await answers();
    expect(stored.get('LAB-01')).toMatchObject({ value: 3, grade: 'B', comment: 'Deux régions; "pilote",\nsur cinq.' });
    expect(stored.get('LAB-01')?.evidenceIds).toHaveLength(2);
    expect(stored.get('LAB-02')).toMatchObject({ value: 'NA', reason: '=none leave' });
    expect(stored.get('LAB-03')).toMatchObject({ value: 'DK', whomToAsk: 'Statistics Office' });
    expect(stored.get('TRA-01')).toMatchObject({ value: 0, grade: 'C' });
  });

  it.each(['_submission_time', 'SubmissionDate', 'end'])(
    'count the newest submission by %s and list the others',
    async (column) => {
      const { readBytes, issue } = await aLabourOffice();
      const submissions = [
        { LAB_01: '1', [column]: '2025-05-01T08:00:00.000Z' },
        { LAB_01: '3', [column]: '2025-05-03T08:00:00.000Z' },
        { LAB_01: '2', [column]: '2025-05-02T08:00:00.000Z' },
      ];
      const table = resultsOf(await issue({ format: 'xlsform' }), submissions, KOBO);
      const preview = await readBytes(asCsv(table, ';'), {}, 'results.csv');
      expect(preview.items.map(({ theirs }) => theirs.value)).toEqual([3]);
      expect(refusalsOf(preview)).toEqual([
        [2, '', 'earlier-submission'],
        [4, '', 'earlier-submission'],
      ]);
    },
  );

  it('are a conflict where something else is stored: a form from a server carries no earlier answer', async () => {
    const { readBytes, answer, issue } = await aLabourOffice();
    await answer(LAB_01, { value: 1 });
    const table = resultsOf(await issue({ format: 'xlsform' }), [{ LAB_01: '3' }], KOBO);
    expect(outcomesOf(await readBytes(asXlsx(table)))).toEqual({ 'LAB-01': 'conflict' });
  });

  it('of another body are listed', async () => {
    const { core, ids, planning, readBytes, issue } = await aLabourOffice();
    const [header = [], labour = []] = resultsOf(await issue({ format: 'xlsform' }), [{ LAB_01: '3' }], KOBO);
    const other = labour.map((cell) => (cell === ids.respondentId ? planning : cell));
    const preview = await readBytes(asCsv([header, other, labour], ','));
    expect(refusalsOf(preview)).toEqual([[2, '', 'other-body']]);
    expect(preview.respondentId).toBe(ids.respondentId);
    expect(core.ports.bugs).toEqual([]);
  });
});
