import { describe, expect, it } from 'vitest';
import { annexOf, makeAnnex } from '#main/reports/make-annex.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import { compareFigures } from '#main/reports/verify/compare-figures.ts';
import { expectedFigures } from '#main/reports/verify/expected-figures.ts';
import { readReport } from '#main/reports/verify/read-report.ts';
import { printable } from '#main/reports/word/printable.ts';
import { writeReport } from '#main/reports/write-report.ts';
import { TEXT_LIMITS } from '#shared/assessment/text.ts';
import { hasLibreOffice, hasValidator, officeFaults, pdfPages, toPdf } from '#tests/helpers/office.ts';
import { once } from '#tests/helpers/once.ts';
import { wordParagraphs, wordParts } from '#tests/helpers/read-word.ts';
import { aHostileOrder } from '#tests/reports/hostile.ts';
import { sampleOrders } from '#tests/reports/workbook/orders.ts';

const make = (order: ReportOrder) => makeAnnex(order, () => undefined);
/** The same without the page numbers of its contents, which take longest by far and say nothing of texts. */
const unpaged = (order: ReportOrder) =>
  writeReport(
    annexOf(order, () => undefined),
    order,
    { estimatesPages: false },
  );
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

const orderOf = async (index: number): Promise<ReportOrder> => {
  const order = (await sampleOrders())[index];
  if (!order) throw new Error('The sample is incomplete');
  return order;
};
const [ROUND_ONE, PRACTICE] = [0, 2];

describe('the annex of the worked example', () => {
  const steps: string[] = [];
  const made = once(async () => makeAnnex(await orderOf(ROUND_ONE), (name) => steps.push(name)));

  it.skipIf(!hasValidator)('is in order by the rules of Microsoft', async () => {
    expect(officeFaults(await made(), 'docx')).toEqual([]);
  });

  it('says how far it is', async () => {
    await made();
    expect(steps).toEqual(['pictures', 'writing', 'checking', 'done']);
  });

  it('holds every answer with comment, reason, whom to ask and body', async () => {
    const roundOne = await orderOf(ROUND_ONE);
    const bytes = await made();
    expect(roundOne.answers.length).toBeGreaterThan(300);
    const text = flat(
      wordParagraphs(bytes)
        .map((each) => each.text)
        .join('\n'),
    );
    const said = [
      ...roundOne.answers.flatMap(({ comment, reason, whomToAsk }) => [comment, reason, whomToAsk]),
      ...roundOne.agreed.flatMap(({ reason, agreedBy, whomToAsk }) => [reason, agreedBy, whomToAsk]),
      ...roundOne.respondents.map(({ name }) => name),
      ...roundOne.evidence.flatMap(({ title, page, link }) => [title, page, link]),
    ];
    expect(said.filter((each) => !text.includes(flat(each)))).toEqual([]);
  });

  it('bookmarks every figure, so that all of them can be read back', async () => {
    const order = { ...(await orderOf(ROUND_ONE)), kind: 'annex' as const };
    const expected = expectedFigures(order);
    const marked = [...expected.values()].reduce((sum, { length }) => sum + length, 0);
    const { fingerprints, properties, figures } = readReport(await made(), 'annex.docx');
    expect(compareFigures(figures, expected, marked)).toEqual({ compared: marked, missing: 0, differ: [] });
    expect(marked).toBeGreaterThan(600);
    expect(fingerprints).toEqual([order.fingerprint]);
    expect(properties).toMatchObject({ MainstayFingerprint: order.fingerprint, MainstayFigures: String(marked) });
  });

  it('shows each answer as often as it was given', async () => {
    const roundOne = await orderOf(ROUND_ONE);
    const bytes = await made();
    const terms = wordParagraphs(bytes).map(({ text }) => text);
    const labour = roundOne.respondents.find(({ name }) => name === 'Ministry of Labour');
    const given = roundOne.answers.filter(({ respondentId }) => respondentId === labour?.id).length;
    // Once more in the table of who answered.
    expect(terms.filter((text) => text === 'Ministry of Labour').length).toBe(given + 1);
  });

  it.skipIf(!hasLibreOffice)(
    'opens in LibreOffice on 20 to 35 pages (framework F1), and its contents name the pages that the headings stand on',
    async () => {
      const bytes = await made();
      const pages = pdfPages(toPdf(bytes, 'docx')).map(flat);
      const entries = wordParagraphs(bytes)
        .filter(({ style }) => style === 'TOC1' || style === 'TOC2')
        .map(({ text }) => text.split('\t'));
      expect(entries.length).toBeGreaterThan(20);
      const wrong = entries.filter(([title = '', page]) => {
        const foot = title.startsWith('10') ? `Annexes, page ${page} of` : ` Page ${page} of`;
        const shown = pages.filter((text) => text.includes(foot));
        return shown.length !== 1 || !shown[0]?.includes(flat(title));
      });
      expect(wrong).toEqual([]);
      const body = pages.filter((text) => !text.includes('Annexes, page'));
      expect(body.length).toBeGreaterThanOrEqual(20);
      expect(body.length).toBeLessThanOrEqual(35);
      // Head and foot have some 210 letters; the rest is what a page says.
      expect(pages.filter((text) => text.length < 350)).toEqual([]);
    },
  );

  it('comes out the same, byte for byte, and at another time with another date', async () => {
    const roundOne = await orderOf(ROUND_ONE);
    const bytes = await made();
    expect(Buffer.compare(await make(roundOne), bytes)).toBe(0);
    const choices = { ...roundOne.choices, sections: ['sources' as const] };
    const later = wordParts(await make({ ...roundOne, choices, now: '2031-05-06T07:08:09.000Z' }));
    expect(later['docProps/core.xml']).toContain('2031-05-06T07:08:09Z');
  });
});

describe('other annexes', () => {
  it('of a short form with proposed values say so', async () => {
    const bytes = await unpaged(await orderOf(PRACTICE));
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
    const text = wordParagraphs(bytes)
      .map((each) => each.text)
      .join('\n');
    expect(text).toContain('DRAFT');
    expect(text).toContain('The short form was used');
    expect(text).toContain('Proposed, not agreed yet');
    expect(text).toContain('Not enough information');
  });

  it('of an assessment without any answer are whole', async () => {
    const roundOne = await orderOf(ROUND_ONE);
    const bytes = await unpaged({ ...roundOne, answers: [], agreed: [], evidence: [], respondents: [] });
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
    const text = wordParagraphs(bytes)
      .map((each) => each.text)
      .join('\n');
    expect(text).toContain('No body is listed yet.');
    expect(text).toContain('No source is cited.');
    expect(text).toContain('Nobody has answered yet.');
  });

  it('of a finished round bear no draft mark', async () => {
    const roundOne = await orderOf(ROUND_ONE);
    const answers = roundOne.answers.map((each) => ({ ...each, isFlagged: false }));
    const agreed = roundOne.framework.modules.flatMap(({ indicators }) =>
      indicators.map(({ id }) => ({
        indicatorId: id,
        value: 2 as const,
        grade: 'B' as const,
        whomToAsk: '',
        agreedBy: 'All',
        reason: '',
        agreedAt: roundOne.now,
        evidenceIds: [],
      })),
    );
    const bytes = await unpaged({
      ...roundOne,
      choices: { ...roundOne.choices, isFinal: true },
      assessment: { ...roundOne.assessment, status: 'closed' },
      answers,
      agreed,
    });
    expect(Object.values(wordParts(bytes)).join('')).not.toContain('DRAFT');
  });

  it('with hostile texts are still in order and lose nothing', async () => {
    const roundOne = await orderOf(ROUND_ONE);
    const hostile =
      '\u0000\u0008\u000b<w:p> & "quotes" \'single\' ]]> 🙂🏳️‍🌈 \ud800 lone \udc00 \ufffe مرحبا بالعالم =1+1 {{x}} $t(x) \r\nnext\tline';
    const long =
      `${'Donaudampfschifffahrtsgesellschaft'.repeat(40)} ${hostile} ${'A sentence that goes on. '.repeat(700)}`.slice(
        0,
        TEXT_LIMITS.comment,
      );
    const order: ReportOrder = {
      ...roundOne,
      assessment: { ...roundOne.assessment, place: hostile, round: { ...roundOne.assessment.round, label: hostile } },
      respondents: roundOne.respondents.map((each, index) => ({
        ...each,
        name: `${index} ${hostile} ${'x'.repeat(200)}`,
      })),
      answers: roundOne.answers.slice(0, 60).map((each, index) => ({
        ...each,
        comment: index === 0 ? long : hostile,
        role: hostile,
        whomToAsk: hostile,
      })),
      agreed: roundOne.agreed.map((each) => ({ ...each, reason: hostile, agreedBy: hostile })),
      evidence: roundOne.evidence.map((each) => ({ ...each, title: hostile, link: 'javascript:alert(1)' })),
    };
    const bytes = await make(order);
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
    const text = flat(
      wordParagraphs(bytes)
        .map((each) => each.text)
        .join('\n'),
    );
    expect(text).toContain(flat(printable(long)));
    expect(text).toContain(flat(printable(hostile)));
    if (hasLibreOffice) expect(pdfPages(toPdf(bytes, 'docx')).length).toBeGreaterThan(20);
  });

  it('of twelve bodies, with hostile texts wherever one can be typed, hold each of them', async () => {
    const { order, written } = await aHostileOrder();
    expect(order.respondents.length).toBeGreaterThanOrEqual(12);
    expect(written.length).toBeGreaterThan(700);
    const bytes = await unpaged(order);
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
    const text = flat(
      wordParagraphs(bytes)
        .map((each) => each.text)
        .join('\n'),
    );
    expect(written.filter((each) => !text.includes(flat(printable(each))))).toEqual([]);
  });
});
