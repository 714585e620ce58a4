import { z } from 'zod';
import { change } from '../assessment/change.ts';
import { assessmentId, indicatorId, respondentId } from '../assessment/ids.ts';
import { query } from './operation.ts';

export const historyContract = {
  /** Every state of one answer, oldest first. */
  'history.ofAnswer': query(z.object({ assessmentId, respondentId, indicatorId }), z.array(change)),
} as const;
