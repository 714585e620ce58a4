import { describe, expect, it } from 'vitest';
import { makeReport } from '#main/reports/make-report.ts';
import type { PlanLines } from '#main/reports/plan-model.ts';
import { gapsSection } from '#main/reports/sections/gaps.ts';
import { untranslatedIn } from '#tests/helpers/known-data.ts';
import { hasValidator, officeFaults } from '#tests/helpers/office.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { plainBlocks } from '#tests/helpers/plain-blocks.ts';
import { documentXml, wordParagraphs } from '#tests/helpers/read-word.ts';
import { sampleOrders } from '#tests/reports/workbook/orders.ts';
import { aModule, anAnswer, anIndicator, t } from '../annex/lines.ts';

const model = (indicators: Parameters<typeof aModule>[0], gaps: PlanLines['gaps'] = []) => ({
  plan: { gaps },
  place: 'Ombreda',
  round: 'Round 1',
  madeOn: '2 January 2030',
  modules: [aModule(indicators)],
});

/** The rows of the table with this caption; none where the part says that there is nothing. */
const rowsOf = (blocks: ReturnType<typeof gapsSection>, caption: string) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.caption === caption ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  );

describe('the list of evidence gaps', () => {
  it('tells what nobody knows, what rests on opinion and what names no document, critical ones first', () => {
    const proof = { evidence: ['A survey', 'A register'], found: 'Statistics' };
    const blocks = plainBlocks(
      gapsSection(
        model({
          indicators: [
            anIndicator({ id: 'LAB-01', raw: 'DK', answers: [anAnswer({ raw: 'DK', whomToAsk: 'Central Bank' })] }),
            anIndicator({ id: 'LAB-02', raw: 'DK', isCritical: true }),
            anIndicator({ id: 'LAB-03', grade: 'C', answers: [anAnswer()], ...proof }),
            anIndicator({ id: 'LAB-04', grade: null }),
            anIndicator({ id: 'LAB-05', grade: 'A' }),
            anIndicator({ id: 'LAB-06', grade: 'A', answers: [anAnswer({ sources: ['Plan'] })] }),
            anIndicator({ id: 'LAB-07', raw: null }),
            anIndicator({ id: 'LAB-08', raw: 'NA', grade: null }),
          ],
        }),
        t,
      ),
    );
    const statement = 'The diagnosis names migration.';
    expect(rowsOf(blocks, 'Don’t know, and whom to ask')).toEqual([
      [`LAB-02  ${statement} ★`, 'Nobody was named.', ''],
      [`LAB-01  ${statement}`, 'Central Bank', ''],
    ]);
    expect(rowsOf(blocks, 'Levels that rest on opinion')).toEqual([
      [`LAB-03  ${statement}`, '2 Started\nMinistry of Labour', 'A survey; A register\nUsually found: Statistics'],
      [`LAB-04  ${statement}`, '2 Started', ''],
    ]);
    expect(rowsOf(blocks, 'Levels without a named document').map(([first]) => first)).toEqual([`LAB-05  ${statement}`]);
    expect(rowsOf(blocks, 'Evidence by module')).toEqual([
      ['Labour market and employment', '80 %', '60', '2', '2', '1'],
    ]);
    expect(blocks).toContainEqual({
      kind: 'list',
      items: [{ label: 'Labour market and employment:', text: 'LAB-07' }],
    });
  });

  it('says so where nothing is missing', () => {
    const text = JSON.stringify(gapsSection(model({ indicators: [] }), t));
    for (const said of [
      'No indicator is answered with',
      'No level rests on',
      'Every level of grade',
      'Every indicator',
    ])
      expect(text).toContain(said);
  });

  it('carries the data-collection plan: likely source, owner and date', () => {
    const gap = {
      about: 'LAB-02',
      what: 'Pay gaps.',
      reason: 'don’t know',
      source: 'A census',
      owner: 'Statistics Office, head',
      date: '31 December 2030',
      rawDate: '2030-12-31',
    };
    expect(rowsOf(plainBlocks(gapsSection(model({}, [gap]), t)), 'Data-collection plan')).toEqual([
      ['LAB-02  Pay gaps.', 'don’t know', 'A census', 'Statistics Office, head', '31 December 2030'],
    ]);
  });

  it('is the same twice, in order by the rules of Microsoft, and names every “don’t know” of the worked example', async () => {
    const [order] = await sampleOrders();
    if (!order) throw new Error('The sample is incomplete');
    const make = () => makeReport({ ...order, kind: 'gaps' }, () => undefined);
    const bytes = await make();
    expect(Buffer.compare(bytes, await make())).toBe(0);
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
    const terms = wordParagraphs(bytes).map(({ text }) => text);
    const unknown = order.agreed.filter(({ value }) => value === 'DK');
    expect(unknown.length).toBeGreaterThan(5);
    for (const { likelySource, ownerBody, id } of order.evidenceGaps) {
      expect(terms.join('\n'), id).toContain(likelySource);
      expect(terms.join('\n'), id).toContain(ownerBody);
    }
    for (const { indicatorId, whomToAsk } of unknown) {
      expect(terms.some((text) => text.startsWith(`${indicatorId}  `))).toBe(true);
      expect(terms.join('\n')).toContain(whomToAsk);
    }
  });

  it('runs from right to left where the language does, and says nothing in English', async () => {
    const core = openTestCore();
    const { assessmentIds } = await core.call('library.addSample', {});
    const [assessmentId] = assessmentIds;
    if (!assessmentId) throw new Error('no sample');
    await core.call('reports.make', { assessmentId, kind: 'gaps', language: 'ar-XB' });
    const bytes = core.ports.saved[0]?.bytes ?? new Uint8Array();
    expect(documentXml(bytes)).toContain('<w:bidiVisual/>');
    const texts = new Set(wordParagraphs(bytes).flatMap(({ text }) => text.split(/[\n\t]/)));
    expect([...texts].flatMap(untranslatedIn)).toEqual([]);
  });
});
