import { describe, expect, it } from 'vitest';
import type { Citation } from '#shared/assessment/evidence.ts';
import { anAssessment, LAB_01, LAB_02, refusalOf, setNow } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const survey: Citation = {
  title: 'Labour Force Survey',
  body: 'Statistics Office',
  year: 2024,
  page: '41–44',
  link: 'https://example.org/lfs',
};

async function begun() {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  return { core, assessmentId, key: { assessmentId, respondentId: labour, indicatorId: LAB_01 } };
}

describe('citing', () => {
  it('ties a new citation to an answer that was not there before, without giving it a value', async () => {
    const { core, assessmentId, key } = await begun();
    setNow(core, '2031-01-01T00:00:00.000Z');
    const { evidence, answer } = await core.call('evidence.cite', { ...key, source: { citation: survey } });
    expect(evidence).toEqual({ ...survey, id: evidence.id, assessmentId });
    expect(answer).toMatchObject({
      value: null,
      grade: null,
      evidenceIds: [evidence.id],
      answeredAt: '2031-01-01T00:00:00.000Z',
    });
    expect(await core.call('evidence.list', { assessmentId })).toEqual([evidence]);
    expect(await core.call('answers.list', { assessmentId })).toEqual([answer]);
    expect((await core.call('assessments.get', { assessmentId })).updatedAt).toBe('2031-01-01T00:00:00.000Z');
  });

  it('keeps the answer that was there, and ties a citation only once', async () => {
    const { core, key, assessmentId } = await begun();
    await core.call('answers.save', { ...key, changes: { value: 3, grade: 'A', comment: 'Seen' }, role: 'planner' });
    const { evidence } = await core.call('evidence.cite', { ...key, source: { citation: survey } });
    const { answer } = await core.call('evidence.cite', { ...key, source: { evidenceId: evidence.id } });
    expect(answer).toMatchObject({
      value: 3,
      grade: 'A',
      comment: 'Seen',
      role: 'planner',
      evidenceIds: [evidence.id],
    });
    const { answer: other } = await core.call('evidence.cite', {
      ...key,
      indicatorId: LAB_02,
      source: { evidenceId: evidence.id },
    });
    expect(other.evidenceIds).toEqual([evidence.id]);
    expect(await core.call('evidence.list', { assessmentId })).toHaveLength(1);
  });

  it('survives a later save of the answer', async () => {
    const { core, key } = await begun();
    const { evidence } = await core.call('evidence.cite', { ...key, source: { citation: survey } });
    expect((await core.call('answers.save', { ...key, changes: { value: 2 } })).evidenceIds).toEqual([evidence.id]);
  });

  it('refuses evidence of another assessment, an empty title and a year that cannot be', async () => {
    const { core, key } = await begun();
    const other = await anAssessment(core);
    const { evidence } = await core.call('evidence.cite', { ...key, source: { citation: survey } });
    const elsewhere = { assessmentId: other.assessmentId, respondentId: other.labour, indicatorId: LAB_01 };
    expect(await refusalOf(core, 'evidence.cite', { ...elsewhere, source: { evidenceId: evidence.id } })).toBe(
      'unknown-evidence',
    );
    expect(
      await refusalOf(core, 'evidence.save', {
        assessmentId: other.assessmentId,
        evidenceId: evidence.id,
        citation: survey,
      }),
    ).toBe('unknown-evidence');
    expect(
      await refusalOf(core, 'evidence.save', {
        assessmentId: key.assessmentId,
        evidenceId: evidence.id,
        citation: { ...survey, title: ' ' },
      }),
    ).toBe('text-missing');
    expect(
      await refusalOf(core, 'evidence.save', {
        assessmentId: key.assessmentId,
        evidenceId: evidence.id,
        citation: { ...survey, year: 1799 },
      }),
    ).toBe('year-out-of-range');
    expect(await core.call('answers.list', { assessmentId: other.assessmentId })).toEqual([]);
    expect(core.ports.bugs).toEqual([]);
  });
});

describe('untying', () => {
  it('takes the citation from the answer and leaves it in the assessment', async () => {
    const { core, key, assessmentId } = await begun();
    const first = await core.call('evidence.cite', { ...key, source: { citation: survey } });
    const second = await core.call('evidence.cite', { ...key, source: { citation: { ...survey, title: 'Census' } } });
    const answer = await core.call('evidence.uncite', { ...key, evidenceId: first.evidence.id });
    expect(answer.evidenceIds).toEqual([second.evidence.id]);
    expect((await core.call('evidence.list', { assessmentId })).map(({ title }) => title)).toEqual([
      'Census',
      'Labour Force Survey',
    ]);
    expect(await refusalOf(core, 'evidence.uncite', { ...key, evidenceId: first.evidence.id })).toBe(
      'unknown-evidence',
    );
  });
});

it('corrects a citation for every answer that uses it', async () => {
  const { core, key, assessmentId } = await begun();
  const { evidence } = await core.call('evidence.cite', { ...key, source: { citation: survey } });
  const corrected = { ...survey, year: null, page: '' };
  expect(await core.call('evidence.save', { assessmentId, evidenceId: evidence.id, citation: corrected })).toEqual({
    ...evidence,
    ...corrected,
  });
  expect(await core.call('evidence.list', { assessmentId })).toEqual([{ ...evidence, ...corrected }]);
  expect((await core.call('answers.list', { assessmentId }))[0]?.evidenceIds).toEqual([evidence.id]);
});
