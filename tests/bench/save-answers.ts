import type { AssessmentId } from '#shared/assessment/ids.ts';
import { alternate } from './alternate.ts';
import { createBareCommit } from './bare-commit.ts';
import { type Line, lineOf } from './line.ts';
import type { BenchCore } from './open-core.ts';

/** Saves answers of an assessment, one at a time and each another one, between bare commits. */
export async function saveAnswers(
  core: BenchCore,
  assessmentId: AssessmentId,
  { times, where }: { times: number; where: string },
): Promise<Line[]> {
  const { framework } = await core.call('assessments.get', { assessmentId });
  const { modules } = await core.call('frameworks.show', { ...framework, language: 'en' });
  const indicators = modules.flatMap((module) => module.indicators.map(({ id }) => id));
  const [respondent] = await core.call('respondents.list', { assessmentId });
  const bare = createBareCommit();
  let saved = 0;
  let committed = 0;
  const pair = await alternate(times, {
    measured: async () => {
      saved += 1;
      const indicatorId = indicators[saved % indicators.length];
      if (!respondent || !indicatorId) throw new Error('Nobody can answer');
      await core.call('answers.save', {
        assessmentId,
        respondentId: respondent.id,
        indicatorId,
        changes: { value: 2, comment: wordsOf(saved) },
      });
    },
    yardstick: () => {
      committed += 1;
      bare.commit(committed, wordsOf(committed));
    },
    warmUps: 100,
  });
  bare.close();
  const about = { work: `save one answer, end to end${where}`, against: 'bare commit, same durability' };
  return [
    lineOf(pair, { ...about, work: `${about.work}, p50`, goal: 1.5 }),
    lineOf(pair, { ...about, work: `${about.work}, p99`, goal: 3, share: 0.99 }),
  ];
}

const wordsOf = (number: number): string =>
  `The survey of ${number} counts departures by sex and age, but not by skill or province, and it leaves out return.`;
