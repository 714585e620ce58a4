import { describe, expect, it } from 'vitest';
import { questionnaireOf } from '#tests/helpers/a-questionnaire.ts';
import { anAssessment, aRespondent, aSetup, LAB_01, LAB_02, refusalOf } from '#tests/helpers/an-assessment.ts';
import { hasValidator, officeFaults } from '#tests/helpers/office.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { moduleIdOf } from '#tests/helpers/scored-items.ts';
import { openWorkbook, partOf, rowsOf } from '../workbook/read-workbook.ts';

async function aLabourAssessment(form: 'full' | 'short' = 'full') {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core, aSetup({ form }));
  const ids = { assessmentId, respondentId: labour };
  const answer = (indicatorId: typeof LAB_01, changes: object) =>
    core.call('answers.save', { ...ids, indicatorId, changes });
  return { core, ids, answer };
}

const questions = (bytes: Uint8Array) => rowsOf(openWorkbook(bytes), 'Questions');
const rowOf = (bytes: Uint8Array, id: string) => questions(bytes).find(([key]) => key === id);

describe('the Excel questionnaire', () => {
  it('asks the modules of its respondent, in their order', async () => {
    const { core, ids } = await aLabourAssessment();
    const [header, ...rows] = questions(await questionnaireOf(core, ids));
    expect(header).toContain('Answer');
    expect(rows).toHaveLength(24);
    expect(rows[0]?.slice(0, 3)).toEqual(['LAB-01', 'LAB', 'LAB-01 ★']);
    expect(rows[0]?.[4]).toMatch(
      /^0 Absent: .*\n1 Recognised: .*\n2 Started: .*\n3 Working: .*\n4 Working and checked: /,
    );
    expect([...new Set(rows.map(([, module]) => module))]).toEqual(['LAB', 'TRA']);
  });

  it('asks the short form where that is used, and no module that is left out', async () => {
    const { core, ids } = await aLabourAssessment('short');
    await core.call('assessments.save', {
      assessmentId: ids.assessmentId,
      setup: aSetup({ form: 'short', modulesNotAssessed: [{ moduleId: moduleIdOf('TRA'), reason: 'Later.' }] }),
    });
    expect(questions(await questionnaireOf(core, ids)).slice(1)).toHaveLength(5);
  });

  it('carries the present answers, unless a blank one is asked for', async () => {
    const { core, ids, answer } = await aLabourAssessment();
    await answer(LAB_01, { value: 2, grade: 'B', comment: '=1+1 is no formula' });
    await answer(LAB_02, { value: 'NA', reason: 'No departures' });
    const citation = { title: 'Labour Force Survey', body: 'Statistics Office', year: 2024, page: '4', link: '' };
    await core.call('evidence.cite', { ...ids, indicatorId: LAB_01, source: { citation } });

    const filled = await questionnaireOf(core, ids);
    expect(rowOf(filled, 'LAB-01')?.slice(5)).toEqual([
      2,
      '',
      'B',
      '=1+1 is no formula',
      'Labour Force Survey, Statistics Office, 2024, p. 4',
    ]);
    expect(rowOf(filled, 'LAB-02')?.slice(5)).toEqual(['NA', 'No departures', '', '', '']);
    expect(rowOf(await questionnaireOf(core, ids, { isBlank: true }), 'LAB-01')?.slice(5)).toEqual([
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  it('knows in a hidden sheet for whom it is and what it said when it went out', async () => {
    const { core, ids, answer } = await aLabourAssessment();
    await answer(LAB_01, { value: 0, comment: 'None.' });
    const rows = rowsOf(openWorkbook(await questionnaireOf(core, ids)), 'mainstay-questionnaire');
    const facts = new Map(rows.map(([name, ...facts]) => [name, facts]));
    const { framework } = await core.call('assessments.get', { assessmentId: ids.assessmentId });
    expect(rows[0]?.slice(0, 2)).toEqual(['mainstay-questionnaire', 1]);
    expect(facts.get('assessment')?.slice(0, 2)).toEqual([ids.assessmentId, 'Ombreda, Round 1']);
    expect(facts.get('framework')?.slice(0, 3)).toEqual(['mainstay', '1', framework.hash]);
    expect(facts.get('respondent')?.slice(0, 2)).toEqual([ids.respondentId, 'Labour']);
    expect(facts.get('issued')).toEqual(['LAB-01', '0', '', 'C', 'None.', '']);
  });

  it('can be typed in where answers go and nowhere else, without a password', async () => {
    const { core, ids } = await aLabourAssessment();
    const bytes = await questionnaireOf(core, ids);
    const sheet = partOf(bytes, 'xl/worksheets/sheet2.xml');
    expect(sheet).toMatch(/<sheetProtection sheet="1"(?![^>]*password)[^>]*\/>/);
    expect(sheet).toMatch(/<col min="1" max="1"[^>]* hidden="(1|true)"/);
    const { SheetNames, Workbook } = openWorkbook(bytes);
    expect(SheetNames).toEqual(['Read me', 'Questions', 'Help', 'mainstay-questionnaire']);
    expect(Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 0, 1]);
    expect(unlockedColumns(bytes)).toEqual(['F', 'G', 'H', 'I', 'J']);
  });

  it.skipIf(!hasValidator)('passes Microsoft’s validator without an error', async () => {
    const { core, ids, answer } = await aLabourAssessment();
    await answer(LAB_01, { value: 3, comment: 'A & B <C> "D"\n\t+1' });
    expect(officeFaults(await questionnaireOf(core, ids), 'xlsx')).toEqual([]);
  });

  it('is refused for a respondent that has no module', async () => {
    const { core, ids } = await aLabourAssessment();
    await core.call('respondents.save', { ...ids, fields: aRespondent('Labour', []) });
    expect(await refusalOf(core, 'questionnaires.make', { ...ids, ...BLANK })).toBe('nothing-to-ask');
    expect(core.ports.saved).toEqual([]);
  });
});

const BLANK = { format: 'xlsx', language: 'en', isBlank: true, returnTo: '' };

/** The columns of the sheet Questions in which cells below the header are open. */
function unlockedColumns(bytes: Uint8Array): string[] {
  const [, ...formats] = (/<cellXfs.*<\/cellXfs>/s.exec(partOf(bytes, 'xl/styles.xml'))?.[0] ?? '').split('<xf ');
  const open = new Set(formats.flatMap((xf, index) => (xf.includes('<protection locked="0"') ? [String(index)] : [])));
  const cells = [...partOf(bytes, 'xl/worksheets/sheet2.xml').matchAll(/<c r="([A-Z]+)\d+"[^>]* s="(\d+)"/g)];
  return [...new Set(cells.flatMap(([, column = '', style = '']) => (open.has(style) ? [column] : [])))].sort();
}
