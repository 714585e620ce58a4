import { aFullAssessment } from '../a-full-assessment.ts';
import type { Measure } from '../measure.ts';
import { saveAnswers } from '../save-answers.ts';

/** One answer saved through dispatch, on disk when the reply comes. */
export const save: Measure = {
  name: 'save',
  run: async ({ times }) => {
    const { core, assessmentId } = await aFullAssessment(1);
    const lines = await saveAnswers(core, assessmentId, { times: times(3_000), where: '' });
    core.close();
    return lines;
  },
};
