import { z } from 'zod';
import { answer } from '../assessment/answer.ts';
import { citation, evidence } from '../assessment/evidence.ts';
import { assessmentId, evidenceId, indicatorId, respondentId } from '../assessment/ids.ts';
import { command, query } from './operation.ts';

const ofAnswer = z.object({ assessmentId, respondentId, indicatorId });

export const evidenceContract = {
  'evidence.list': query(z.object({ assessmentId }), z.array(evidence)),
  /** Ties a new citation, or one that the assessment already has, to an answer. */
  'evidence.cite': command(
    ofAnswer.extend({ source: z.union([z.object({ citation }), z.object({ evidenceId })]) }),
    z.object({ evidence, answer }),
  ),
  /** Unties a citation from an answer; the citation itself stays in the assessment. */
  'evidence.uncite': command(ofAnswer.extend({ evidenceId }), answer),
  'evidence.save': command(z.object({ assessmentId, evidenceId, citation }), evidence),
} as const;
