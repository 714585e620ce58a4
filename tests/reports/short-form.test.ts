import { expect, it } from 'vitest';
import { annexOf } from '#main/reports/make-annex.ts';
import { makeWorkbook } from '#main/reports/make-workbook.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import { writeReport } from '#main/reports/write-report.ts';
import { textOf, wordParagraphs, wordParts } from '#tests/helpers/read-word.ts';
import { sampleOrders } from '#tests/reports/workbook/orders.ts';
import { openWorkbook, rowsOf } from '#tests/reports/workbook/read-workbook.ts';

/** Without the page numbers of the contents, which take longest by far. */
const unpaged = (order: ReportOrder) =>
  writeReport(
    annexOf(order, () => undefined),
    order,
    { estimatesPages: false },
  );

const SAID = 'Short form: 54 of the 122 indicators';

it('is said on the cover, in the method and on the foot of every page of the annex', async () => {
  const [full, , short] = await sampleOrders();
  if (!full || !short) throw new Error('The sample is incomplete');
  const bytes = await unpaged(short);
  const body = wordParagraphs(bytes).map(({ text }) => text);
  expect(body).toContain(SAID);
  expect(body.some((text) => text.startsWith('The short form was used'))).toBe(true);
  const feet = Object.entries(wordParts(bytes)).filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
  expect(feet.length).toBeGreaterThan(0);
  for (const [name, xml] of feet) expect(textOf(xml), name).toContain(SAID);
  const other = await unpaged(full);
  expect(Object.values(wordParts(other)).join('')).not.toContain('Short form:');
});

it('is said on the first sheet of the workbook', async () => {
  const [full, , short] = await sampleOrders();
  if (!full || !short) throw new Error('The sample is incomplete');
  const readMe = async (order: typeof short) =>
    JSON.stringify(rowsOf(openWorkbook(await makeWorkbook(order, () => undefined)), 'Read me'));
  expect(await readMe(short)).toContain(SAID);
  expect(await readMe(full)).toContain('Full form');
});
