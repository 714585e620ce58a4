import { readFileSync, writeFileSync } from 'node:fs';
import { writeExcel } from '#main/reports/excel/excel-writer.ts';
import type { Sheet } from '#main/reports/excel/sheet.ts';
import { finishZip } from '#main/reports/finish-zip.ts';

// A whole process: the sheets of a workbook in, an Excel file out, as tests/bench/workbook.py does it.
const [, , from = '', to = ''] = process.argv;
// The file holds what `dumpWorkbook` wrote.
const { title, now, sheets } = JSON.parse(readFileSync(from, 'utf8')) as {
  title: string;
  now: string;
  sheets: Sheet[];
};
const bytes = await writeExcel(sheets, { title, creator: 'Mainstay', isRightToLeft: false, now });
writeFileSync(to, finishZip(bytes, now));
