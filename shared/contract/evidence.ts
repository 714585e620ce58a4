import { z } from 'zod';
import { answer } from '../assessment/answer.ts';
import { citation, evidence } from '../assessment/evidence.ts';
import { assessmentId, evidenceId, indicatorId, respondentId } from '../assessment/ids.ts';
import { fileToken } from './files.ts';
import { command, query } from './operation.ts';
import { delivery } from './reports.ts';

const ofEvidence = z.object({ assessmentId, evidenceId });
const ofAnswer = z.object({ assessmentId, respondentId, indicatorId });

/** What became of a file that was to be opened. */
const opening = z.union([delivery, z.object({ kind: z.literal('opened'), fileName: z.string() })]);
export type Opening = z.infer<typeof opening>;

export const evidenceContract = {
  'evidence.list': query(z.object({ assessmentId }), z.array(evidence)),
  /** Ties a new citation, or one that the assessment already has, to an answer. */
  'evidence.cite': command(
    ofAnswer.extend({ source: z.union([z.object({ citation }), z.object({ evidenceId })]) }),
    z.object({ evidence, answer }),
  ),
  /** Unties a citation from an answer; the citation itself stays in the assessment. */
  'evidence.uncite': command(ofAnswer.extend({ evidenceId }), answer),
  'evidence.save': command(ofEvidence.extend({ citation }), evidence),
  /** Attaches a file that was brought in: to a citation, in place of the file it had, or to a new one named after the file. */
  'evidence.attach': command(
    ofAnswer.extend({ token: fileToken, evidenceId: evidenceId.optional() }),
    z.object({ evidence, answer }),
  ),
  /** Takes the file from a citation, which stays. */
  'evidence.detach': command(ofEvidence, evidence),
  /** Opens a copy of the attached file in the program that the system has for it, or hands it to the browser. */
  'evidence.openFile': command(ofEvidence, opening),
  'evidence.saveFile': command(ofEvidence, delivery),
} as const;
