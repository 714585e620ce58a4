import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const CITATION = { title: 'Labour Force Survey', body: 'Statistics Office', year: 2024, page: '41', link: '' };

async function sample() {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const [first, second] = assessmentIds as [(typeof assessmentIds)[number], (typeof assessmentIds)[number]];
  const [respondent] = await core.call('respondents.list', { assessmentId: first });
  const [other] = await core.call('evidence.list', { assessmentId: second });
  if (!respondent || !other) throw new Error('the sample is not whole');
  return {
    core,
    other,
    ofAnswer: { assessmentId: first, respondentId: respondent.id, indicatorId: 'ENV-12' as never },
  };
}

it('cites a new document, cites it again elsewhere, and unties it without losing it', async () => {
  const { core, ofAnswer } = await sample();
  const { evidence } = await core.call('evidence.cite', { ...ofAnswer, source: { citation: CITATION } });
  const elsewhere = { ...ofAnswer, indicatorId: 'ENV-11' as never };
  const again = await core.call('evidence.cite', { ...elsewhere, source: { evidenceId: evidence.id } });
  expect(again.evidence).toEqual(evidence);
  const untied = await core.call('evidence.uncite', { ...ofAnswer, evidenceId: evidence.id });
  expect(untied.evidenceIds).toEqual([]);
  const kept = await core.call('evidence.list', { assessmentId: ofAnswer.assessmentId });
  expect(kept).toContainEqual(evidence);
});

it('refuses evidence of another assessment, an empty title and a year that is none', async () => {
  const { core, ofAnswer, other } = await sample();
  await expect(core.call('evidence.cite', { ...ofAnswer, source: { evidenceId: other.id } })).rejects.toThrow(
    'unknown-evidence',
  );
  const refusalOf = async (citation: object) => {
    const reply = await core.dispatch('evidence.save', {
      assessmentId: ofAnswer.assessmentId,
      evidenceId: other.id,
      citation: { ...CITATION, ...citation },
    });
    return reply.ok ? 'none' : reply.error.code;
  };
  expect(await refusalOf({ title: '   ' })).toBe('text-missing');
  expect(await refusalOf({ year: 20244 })).toBe('year-out-of-range');
});
