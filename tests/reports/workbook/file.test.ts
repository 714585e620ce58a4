import { describe, expect, it } from 'vitest';
import { buildReportModel } from '#main/reports/build-report-model.ts';
import { writeExcel } from '#main/reports/excel/excel-writer.ts';
import { workbookSheets } from '#main/reports/excel/workbook-sheets.ts';
import { makeWorkbook } from '#main/reports/make-workbook.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import { printable } from '#main/reports/word/printable.ts';
import { citationLine, pageLine } from '#shared/assessment/citation-line.ts';
import { hasValidator, officeFaults } from '#tests/helpers/office.ts';
import { once } from '#tests/helpers/once.ts';
import { aHostileOrder } from '#tests/reports/hostile.ts';
import { t } from './a-model.ts';
import { sampleOrders } from './orders.ts';
import { openWorkbook, partOf, rowsOf } from './read-workbook.ts';
import { withAssessment, withFirstAnswer, withoutAnswers, withoutModule } from './variations.ts';

const make = (order: ReportOrder) => makeWorkbook(order, () => undefined);

async function firstOrder(): Promise<ReportOrder> {
  const [order] = await sampleOrders();
  if (!order) throw new Error('The worked example has no assessment');
  return order;
}

/** Every text and number of the file, cell by cell. */
const cellsOf = (bytes: Uint8Array): Set<string | number> => {
  const workbook = openWorkbook(bytes);
  return new Set(workbook.SheetNames.flatMap((name) => rowsOf(workbook, name).flat()));
};

describe('every workbook of the worked example', () => {
  it.skipIf(!hasValidator)('passes Microsoft’s validator without an error', async () => {
    const orders = await sampleOrders();
    const [first] = orders;
    if (!first) throw new Error('The worked example has no assessment');
    const special = [
      withoutAnswers(first),
      withoutModule(first, 'TRA', '=HYPERLINK("x")'),
      withAssessment(first, { place: 'A & B <C> "D"' }),
    ];
    for (const order of [...orders, ...special]) expect(officeFaults(await make(order), 'xlsx')).toEqual([]);
  });

  it('holds every answer, comment, reason, source and respondent', async () => {
    for (const order of await sampleOrders()) {
      const bytes = await make(order);
      const cells = cellsOf(bytes);
      const all = [...cells].join('\n');
      const rows = rowsOf(openWorkbook(bytes), 'All answers').slice(1);
      const nameOf = new Map(order.respondents.map(({ id, name }) => [id, name]));
      for (const answer of order.answers) {
        const row = rows.find(([id, name]) => id === answer.indicatorId && name === nameOf.get(answer.respondentId));
        expect(row?.slice(4, 7), answer.indicatorId).toEqual([answer.value ?? '', answer.grade ?? '', answer.comment]);
        expect(row?.slice(9, 11)).toEqual([answer.reason, answer.whomToAsk]);
      }
      expect(rows).toHaveLength(order.answers.length);
      for (const { name } of order.respondents) expect(cells).toContain(name);
      const listed = rowsOf(openWorkbook(bytes), 'Lists').filter(([list]) => list === 'Source');
      for (const evidence of order.evidence) {
        expect(all).toContain(citationLine(evidence, (page) => `p. ${page}`));
        const row = listed.find((cells) => cells[2] === citationLine({ ...evidence, page: '' }, String));
        expect(row?.[3]).toContain(pageLine(evidence.page, (page) => `p. ${page}`));
      }
      for (const { agreedBy, reason } of order.agreed)
        expect([all.includes(agreedBy), all.includes(reason)]).toEqual([true, true]);
    }
  });

  it('is the same, byte for byte, when it is made twice', async () => {
    const order = await firstOrder();
    expect(Buffer.compare(await make(order), await make(order))).toBe(0);
  });
});

describe('texts that people typed', () => {
  const TEXTS = [
    '=1+1',
    '+49 30 1234',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '#N/A',
    '#REF!',
    'a _x0041_ b',
    'lines\nin one',
    '<b>&amp;</b>',
    ' spaces ',
  ];

  const typed = once(async () => {
    const order = await firstOrder();
    const answers = order.answers.map((each, index) => ({ ...each, comment: TEXTS[index] ?? each.comment }));
    return openWorkbook(await make({ ...order, answers })).Sheets['All answers'] ?? {};
  });

  it.each(TEXTS)('stay the text %j', async (comment) => {
    const cells = Object.values(await typed()).filter((cell) => cell.v === comment);
    expect(cells.map(({ t: type, f }) => [type, f])).toEqual([['s', undefined]]);
  });

  it('lose only what Excel refuses: control and half characters', async () => {
    const cells = cellsOf(
      await make(withFirstAnswer(await firstOrder(), { comment: 'a\u0000b\u0007c\uD800d\uFFFFe' })),
    );
    expect(cells).toContain('abc\uFFFDde');
  });

  it('go on in the next row when a cell cannot hold them', async () => {
    const order = await firstOrder();
    const comment = `${'word '.repeat(8000)}end`;
    const rows = rowsOf(openWorkbook(await make(withFirstAnswer(order, { comment }))), 'All answers');
    const [first] = order.answers;
    const name = order.respondents.find(({ id }) => id === first?.respondentId)?.name;
    const own = rows.filter(([id, respondent]) => id === first?.indicatorId && respondent === name);
    expect(own.map((row) => String(row[6]).length)).toEqual([32_767, 40_003 - 32_767]);
    expect(own.map((row) => row[6]).join('')).toBe(comment);
  });
});

it('holds each text of twelve bodies, hostile wherever one can be typed', async () => {
  const { order, written } = await aHostileOrder();
  const bytes = await make(order);
  if (hasValidator) expect(officeFaults(bytes, 'xlsx')).toEqual([]);
  const cells = [...cellsOf(bytes)].join('\n');
  expect(written.filter((each) => !cells.includes(printable(each)))).toEqual([]);
});

describe('the set-up of the sheets', () => {
  it('names the input cells, quotes sheet names in print ranges, and repeats the header row', async () => {
    const xml = partOf(await make(await firstOrder()), 'xl/workbook.xml');
    expect(xml).toContain(`<definedName name="AnswerInput">'Answers'!$G$2:$G$123</definedName>`);
    expect(xml).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="4">'All answers'!$1:$1</definedName>`);
    expect(xml).toMatch(/"_xlnm.Print_Area" localSheetId="3">'Answers'!\$A\$1:\$O\$123</);
  });

  it('freezes and filters the header, prints on A4 landscape and locks nothing', async () => {
    const xml = partOf(await make(await firstOrder()), 'xl/worksheets/sheet4.xml');
    expect(xml).toContain('<autoFilter ref="A1:U123"/>');
    expect(xml).toMatch(/<pane xSplit="1" ySplit="1" topLeftCell="B2" state="frozen"/);
    expect(xml).toMatch(
      /<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"|<pageSetup [^>]*orientation="landscape"[^>]*paperSize="9"/,
    );
    expect(xml).not.toContain('sheetProtection');
  });

  it('draws the scores as a chart of its own cells, so that it moves with them', async () => {
    const chart = partOf(await make(await firstOrder()), 'xl/charts/chart1.xml');
    expect(chart.match(/<c:f>[^<]*<\/c:f>|<c:max [^>]*>/g)).toEqual([
      '<c:f>Scores!A2:A11</c:f>',
      '<c:f>Scores!C2:C11</c:f>',
      '<c:max val="100"/>',
    ]);
  });

  it('writes dates as numbers in a date format, and names its font everywhere', async () => {
    const bytes = await make(await firstOrder());
    const date = openWorkbook(bytes).Sheets['All answers']?.D2;
    expect([date?.t, date?.v]).toEqual(['n', 45_805]);
    const styles = partOf(bytes, 'xl/styles.xml');
    const fonts = /<fonts[^>]*>(.*)<\/fonts>/s.exec(styles)?.[1]?.split('</font>').slice(0, -1) ?? [];
    expect(fonts.length).toBeGreaterThan(5);
    for (const font of fonts) expect(font).toContain('<name val="Calibri"/>');
  });

  it('runs from right to left where the language does', async () => {
    const sheets = workbookSheets(buildReportModel(await firstOrder()), t);
    const bytes = await writeExcel(sheets, {
      title: 'T',
      creator: 'Mainstay',
      isRightToLeft: true,
      now: '2030-01-02T00:00:00.000Z',
    });
    for (const index of sheets.keys())
      expect(partOf(bytes, `xl/worksheets/sheet${index + 1}.xml`)).toContain('rightToLeft="1"');
  });
});
