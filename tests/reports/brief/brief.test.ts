import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { textsOf } from '#main/reports/block-texts.ts';
import { cut } from '#main/reports/brief/cut.ts';
import { BRIEF_LIMITS } from '#main/reports/brief/limits.ts';
import { buildReportModel } from '#main/reports/build-report-model.ts';
import { plainText } from '#main/reports/inline.ts';
import { makeBrief } from '#main/reports/make-brief.ts';
import { briefModel } from '#main/reports/model/brief.ts';
import { annexOutline, NO_PICTURES } from '#main/reports/outline.ts';
import { pictureOf } from '#main/reports/picture.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import { hasLibreOffice, hasValidator, lowestText, officeFaults, toPdf } from '#tests/helpers/office.ts';
import { root } from '#tests/helpers/open-test-core.ts';
import { sampleOrders } from '#tests/reports/workbook/orders.ts';
import { t } from '../annex/lines.ts';
import { tenfold } from './tenfold.ts';

let sample: Promise<ReportOrder[]> | undefined;
let roundOne: ReportOrder;
beforeEach(async () => {
  sample ??= sampleOrders();
  const [first] = await sample;
  if (!first) throw new Error('The sample is incomplete');
  roundOne = { ...first, kind: 'brief' };
});

const make = (order: ReportOrder) => makeBrief(order, () => undefined);
const briefOf = (order: ReportOrder) => briefModel(buildReportModel(order), t);

/** Points: A4 upright, between running head and foot; two centimetres of it stay free. */
const BODY = { top: 60, bottom: 785, free: 57 };

function expectTwoPages(bytes: Uint8Array, name: string): void {
  if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
  if (!hasLibreOffice) return;
  const pdf = toPdf(bytes, 'docx');
  const folder = process.env.PICTURES;
  if (folder) writeFileSync(`${folder}/${name}.pdf`, pdf);
  const lowest = lowestText(pdf, BODY);
  expect(lowest).toHaveLength(2);
  expect(lowest[1]).toBeGreaterThan(BODY.top);
  expect(lowest[1]).toBeLessThan(842 - 59.5 - BODY.free);
}

describe('the executive brief', () => {
  it('of the worked example has two pages and two centimetres free', async () => {
    expectTwoPages(await make(roundOne), 'brief');
  });

  it('of texts ten times as long has two pages too, and says where the rest stands', async () => {
    const logo = {
      png: pictureOf(
        createElement('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 720, height: 240 }),
        roundOne.resourcesFolder,
      ).png,
    };
    const order = tenfold({
      ...roundOne,
      organisation: {
        name: 'Ministry of Planning and External Cooperation',
        logo: { png: Buffer.from(logo.png).toString('base64'), width: 720, height: 240 },
      },
    });
    const { headline, redFlags, conflicts, harm } = briefOf(order);
    expect(headline).toMatch(/… see annex 4\.1$/);
    expect(redFlags[0]?.statement).toMatch(/… see annex 4\.\d+$/);
    expect(conflicts[0]?.clash).toMatch(/… see annex 6\.1$/);
    expect(harm?.effect).toMatch(/… see annex 7\.1$/);
    expectTwoPages(await make(order), 'brief-tenfold');
  });
});

it('says nothing that the annex does not say', () => {
  const model = buildReportModel(roundOne);
  const annex = annexOutline(model, NO_PICTURES, roundOne.choices, t)
    .flatMap(({ blocks }) => blocks.flatMap(textsOf))
    .map((text) => plainText(text).replace(/\s+/g, ' '))
    .join('\n');
  const { figures, redFlags, conflicts, harm, priority, benchmarks } = briefModel(model, t);
  const said = [
    ...figures.flatMap(({ value, name }) => [value, name]),
    ...redFlags.flatMap(({ statement, level, step }) => [statement, level, step]),
    ...conflicts.flatMap(({ clash, owner }) => [clash, owner]),
    ...[harm?.figure, harm?.measure, harm?.residual, priority?.issue, priority?.reason],
    ...benchmarks.flatMap(({ statement, tracker }) => [statement, tracker]),
  ].map((text) => text?.replace(/… see annex [\d.]+$/, '').replace(/\s+/g, ' '));
  expect(said.length).toBeGreaterThan(25);
  expect(said.filter((text) => text === undefined || !annex.includes(text))).toEqual([]);
});

it('has its limits in the guide', () => {
  const guide = readFileSync(join(root, 'docs/guide/executive-brief.md'), 'utf8');
  const listed = [...guide.matchAll(/^\| `(\w+)` \| (\d+) \|$/gm)].map(([, piece, limit]) => [piece, Number(limit)]);
  expect(Object.fromEntries(listed)).toEqual(BRIEF_LIMITS);
});

describe('a text that is cut', () => {
  it('ends at a word and names where the rest stands', () => {
    expect(cut('One two, three four', 16, '… see 4.2')).toBe('One two… see 4.2');
    expect(cut('One two', 16, '… see 4.2')).toBe('One two');
    expect(cut(' One\n two ', 16, '… see 4.2')).toBe('One two');
  });

  it('without spaces ends between two whole characters', () => {
    expect(cut('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 12, '…')).toBe('👩‍👩‍👧…');
  });
});
