import { describe, expect, it } from 'vitest';
import { LAB_01, LAB_02 } from '#tests/helpers/an-assessment.ts';
import { filled } from '#tests/helpers/fill-questionnaire.ts';
import { convert, hasLibreOffice } from '#tests/helpers/office.ts';
import { aLabourOffice, outcomesOf } from '../../unit/exchange/questionnaires/a-return.ts';

const COMMENT = 'Deux régions sur cinq.\n- “pilote” & <essai>\n=1+1 · 数据 · التقرير';
const FILLING = {
  'LAB-01': { Answer: 3, 'Evidence grade': 'B', Comment: COMMENT, 'Sources, one a line': 'Survey 2024\nDecree 12' },
  'LAB-03': { Answer: 'NA', 'Why NA, or whom to ask for DK': 'Nobody leaves.' },
  'LAB-04': { Answer: '2', Comment: '-5 places' },
  'TRA-01': { Answer: 'DK', 'Why NA, or whom to ask for DK': 'Central Bank, remittance statistics' },
} as const;

describe.skipIf(!hasLibreOffice)('a questionnaire that LibreOffice saved again', () => {
  it.each(['xlsx', 'ods', 'xls'] as const)('comes back whole as .%s', async (kind) => {
    const { readBytes, accept, answer, answers, issue } = await aLabourOffice();
    await answer(LAB_01, { value: 1, comment: 'Before.' });
    await answer(LAB_02, { value: 4, grade: 'A', comment: 'Stays.' });
    const bytes = convert(filled(await issue(), FILLING), 'xlsx', kind);

    const preview = await readBytes(bytes, {}, `returned.${kind}`);
    expect(preview).toMatchObject({ refused: [], missing: [], notes: [] });
    expect(outcomesOf(preview)).toEqual({
      'LAB-01': 'taken',
      'LAB-02': 'equal',
      'LAB-03': 'new',
      'LAB-04': 'new',
      'TRA-01': 'new',
    });
    await accept(preview);
    const stored = await answers();
    expect(stored.get('LAB-01')).toMatchObject({ value: 3, grade: 'B', comment: COMMENT });
    expect(stored.get('LAB-01')?.evidenceIds).toHaveLength(2);
    expect(stored.get('LAB-03')).toMatchObject({ value: 'NA', reason: 'Nobody leaves.' });
    expect(stored.get('LAB-04')).toMatchObject({ value: 2, comment: '-5 places' });
    expect(stored.get('TRA-01')).toMatchObject({ value: 'DK', whomToAsk: 'Central Bank, remittance statistics' });
    expect((await readBytes(bytes, {}, `returned.${kind}`)).items.map(({ outcome }) => outcome)).toEqual(
      Array(5).fill('equal'),
    );
  });

  it('opens unfilled, and comes back with nothing to take', async () => {
    const { readBytes, answer, issue } = await aLabourOffice();
    await answer(LAB_01, { value: 1, comment: 'Before.' });
    for (const kind of ['xlsx', 'ods'] as const) {
      const preview = await readBytes(convert(await issue(), 'xlsx', kind), {}, `returned.${kind}`);
      expect([outcomesOf(preview), preview.refused]).toEqual([{ 'LAB-01': 'equal' }, []]);
    }
  });
});
