import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { readInWorker } from '#main/exchange/read-in-worker.ts';
import { buildZip } from '#tests/helpers/build-zip.ts';
import { filled } from '#tests/helpers/fill-questionnaire.ts';
import { withPart } from '../reports/workbook/read-workbook.ts';
import { aLabourOffice, outcomesOf, refusalsOf } from '../unit/exchange/questionnaires/a-return.ts';

const ONE = { 'LAB-01': { Answer: 2 } };

describe('a file made to do harm', () => {
  it('is refused when a few kilobytes would swell to gigabytes', async () => {
    const { readBytes } = await aLabourOffice();
    const bomb = buildZip([{ name: 'xl/workbook.xml', content: new Uint8Array(400 * 1024 * 1024) }]);
    expect(bomb.length).toBeLessThan(500_000);
    await expect(readBytes(bomb)).rejects.toMatchObject({ cause: { values: { why: 'entry-too-large' } } });
  });

  it('is refused when it claims less than it holds', async () => {
    const { readBytes } = await aLabourOffice();
    const liar = buildZip([
      { name: 'xl/workbook.xml', content: new Uint8Array(80 * 1024 * 1024), claimed: { bytes: 5_000 } },
    ]);
    await expect(readBytes(liar)).rejects.toMatchObject({ cause: { values: { why: 'size-differs' } } });
  });

  it('is read but for a text of 10 MB, which is listed', async () => {
    const { readBytes, issue } = await aLabourOffice();
    const bytes = withPart(
      filled(await issue(), { ...ONE, 'LAB-02': { Comment: 'HERE' } }),
      'xl/worksheets/sheet2.xml',
      (xml) =>
        xml.replace('HERE', Array.from({ length: 1_000_000 }, (_word, index) => String(index).padStart(9)).join(' ')),
    );
    const preview = await readBytes(bytes);
    expect(outcomesOf(preview)).toEqual({ 'LAB-01': 'new' });
    expect(refusalsOf(preview)).toEqual([[3, 'LAB-02', 'cell-too-long']]);
  });

  it('is read to the limit when its cells lie far apart, and says so', async () => {
    const { readBytes, issue } = await aLabourOffice();
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row></sheetData>';
    const bytes = withPart(filled(await issue(), ONE), 'xl/worksheets/sheet2.xml', (xml) =>
      xml.replace('</sheetData>', far).replace(/<dimension [^>]*>/, '<dimension ref="A1:XFD1048576"/>'),
    );
    const preview = await readBytes(bytes);
    expect(outcomesOf(preview)).toEqual({ 'LAB-01': 'new' });
    expect(refusalsOf(preview)).toEqual([[25, '', 'sheet-too-large']]);
  });

  it.each([
    ['memory', 60_000, { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 }],
    ['time', 1, undefined],
  ])('takes only the worker with it when it needs too much %s', async (_what, longestMs, limits) => {
    const { core, readBytes } = await aLabourOffice();
    const reasons: string[] = [];
    const readFile = readInWorker(WORKER, (reason) => reasons.push(reason), longestMs, limits);
    Object.assign(core.ports, { readFile });
    const rows = Array.from({ length: 4_000 }, (_row, row) =>
      Array.from({ length: 60 }, (_cell, at) => `${row}-${at}`),
    );
    const bytes = new Uint8Array(
      write({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet(rows) } }, { type: 'array', bookType: 'xlsx' }),
    );
    await expect(readBytes(bytes)).rejects.toMatchObject({ cause: { values: { why: 'took-too-long' } } });
    expect(reasons).toHaveLength(1);
  });
});

/** The worker as it stands in the source: Node runs it as it is. */
const WORKER = new URL('../../main/exchange/exchange-worker.ts', import.meta.url);
