import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '#main/reports/verify/compare-figures.ts';
import { readReport } from '#main/reports/verify/read-report.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { ReportKind } from '#shared/contract/reports.ts';
import { anAssessment, LAB_01 } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

/** An assessment with answers, and what is needed to make reports of it and bring them back. */
async function reported() {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  const answer = (value: 0 | 3, indicatorId = LAB_01) =>
    core.call('answers.save', { assessmentId, respondentId: labour, indicatorId, changes: { value } });
  await answer(3);
  const make = async (kind: ReportKind): Promise<Uint8Array> => {
    await core.call('reports.make', { assessmentId, kind, language: 'en' });
    return core.ports.saved.at(-1)?.bytes ?? new Uint8Array();
  };
  const verify = (bytes: Uint8Array, name: string): Promise<OutputOf<'reports.verify'>> =>
    core.call('reports.verify', { token: core.offer(bytes, name, 'report') });
  return { core, assessmentId, labour, answer, make, verify };
}

/** The same file with one part changed, as an office program would write it. */
function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

describe('a Word report that comes back', () => {
  it('is of the present state, later of an earlier one with its date, and its figures are held against that state', async () => {
    const { answer, make, verify } = await reported();
    const bytes = await make('gaps');
    const now = await verify(bytes, 'annex.docx');
    expect(now).toMatchObject({ kind: 'gaps', state: { kind: 'now' }, figures: { missing: 0, differ: [] } });
    expect(now.figures?.compared).toBeGreaterThan(40);
    await answer(0);
    const later = await verify(bytes, 'annex.docx');
    expect(later.state).toEqual({ kind: 'earlier', at: '2030-01-02T03:04:05.000Z' });
    expect(later.figures).toEqual(now.figures);
    await answer(3);
    expect((await verify(bytes, 'annex.docx')).state).toEqual({ kind: 'now' });
  });

  it('names the figures that differ, and counts those that are not marked any more; words may change', async () => {
    const { make, verify } = await reported();
    const bytes = await make('gaps');
    const forged = changed(bytes, 'word/document.xml', (xml) =>
      xml
        .replace(/(w:name="f_LAB_coverage".*?<w:t\b[^>]*>)[^<]*/, '$199 %')
        .replace(/<w:bookmarkStart [^>]*w:name="f_TRA_coverage"[^>]*\/>/, '')
        .replace('Ombreda', 'Elsewhere'),
    );
    const { figures, state } = await verify(forged, 'annex.docx');
    expect(state).toEqual({ kind: 'now' });
    expect(figures).toMatchObject({ missing: 1, differ: [{ name: 'f_LAB_coverage', inReport: '99 %' }] });
  });

  it('is of no known state where its foot and its properties disagree, and is found without properties', async () => {
    const { assessmentId, make, verify } = await reported();
    const bytes = await make('gaps');
    const other = changed(bytes, 'docProps/custom.xml', (xml) => xml.replace(/[0-9a-f]{64}/, 'a'.repeat(64)));
    expect((await verify(other, 'a.docx')).state).toEqual({ kind: 'unknown' });
    const cleaned = changed(bytes, 'docProps/custom.xml', (xml) => xml.replace(/<property .*<\/property>/, ''));
    expect(await verify(cleaned, 'a.docx')).toMatchObject({
      assessment: { id: assessmentId },
      madeAt: null,
      state: { kind: 'now' },
      figures: { missing: 0, differ: [] },
    });
  });
});

it('reads the workbook back by the names of its cells', async () => {
  const { answer, make, verify } = await reported();
  for (let number = 2; number <= 9; number += 1) await answer(3, indicatorIdOf(`LAB-0${number}`));
  const bytes = await make('workbook');
  const { figures, state } = await verify(bytes, 'workbook.xlsx');
  expect([state.kind, figures?.missing, figures?.differ]).toEqual(['now', 0, []]);
  expect(figures?.compared).toBeGreaterThan(100);
  const scores = Object.keys(unzipSync(bytes)).find((name) => name === 'xl/worksheets/sheet5.xml') ?? '';
  const forged = changed(bytes, scores, (xml) => xml.replace(/(<c r="C2"[^>]*>(?:(?!<v>).)*<v>)75(?=<)/, '$199'));
  expect((await verify(forged, 'workbook.xlsx')).figures?.differ).toEqual([
    { name: 'f_LAB_score', inReport: '99', reckoned: '75' },
  ]);
});

describe('a file that is no sound report', () => {
  const entry = (name: string, xml: string) => zipSync({ [name]: strToU8(xml) });
  it.each([
    ['not-a-report', entry('word/other.xml', '<a/>')],
    ['not-readable', entry('word/document.xml', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>')],
    ['not-a-zip', strToU8('plain text')],
    ['truncated', entry('word/document.xml', '<a/>').subarray(0, 60)],
    ['packed-too-tightly', entry('word/document.xml', ' '.repeat(5_000_000))],
  ])('is refused: %s', (why, bytes) => {
    expect(() => readReport(bytes, 'a.docx')).toThrow(
      expect.objectContaining({ values: expect.objectContaining({ why }) }),
    );
  });

  it('without a fingerprint is none of ours', async () => {
    const { verify } = await reported();
    await expect(verify(entry('word/document.xml', '<w:document/>'), 'letter.docx')).rejects.toThrow('file-refused');
  });

  it('reads bookmarks that never close, and text that is struck out, as nothing', () => {
    const open = '<w:bookmarkStart w:id="1" w:name="f_a"/>'.repeat(2_000);
    const xml = `<w:document>${open}<w:bookmarkStart w:id="2" w:name="f_b"/><w:t>1</w:t><w:del><w:t>9</w:t></w:del><w:ins><w:t>2</w:t></w:ins><w:bookmarkEnd w:id="2"/></w:document>`;
    expect(readReport(entry('word/document.xml', xml), 'a.docx').figures).toEqual([['f_b', '12']]);
  });
});

it('compares sentences by their numbers and numbers by their value', () => {
  const expected = new Map([
    ['f_s_total', ['The score is 28, from −3 to 52.']],
    ['f_LAB_score', ['33.333333333']],
    ['f_LAB_value', ['2 Started']],
  ]);
  const differing = (words: readonly (readonly [string, string])[]) =>
    compareFigures(words, expected, null).differ.map(({ name }) => name);
  expect(
    differing([
      ['F_S_Total__2', 'It is 28 (−3 to 52)'],
      ['f_LAB_score', '33.33333333299'],
      ['f_LAB_value', '2\u00a0Started '],
    ]),
  ).toEqual([]);
  expect(
    differing([
      ['f_s_total', 'The score is 28, from 3 to 52.'],
      ['f_LAB_score', '34'],
      ['f_LAB_value', ''],
    ]),
  ).toEqual(['f_s_total', 'f_LAB_score', 'f_LAB_value']);
});
