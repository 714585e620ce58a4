import { z } from 'zod';
import { assessmentId, respondentId } from '../assessment/ids.ts';
import { exercise, exerciseId } from '../training/kit.ts';
import { command, query } from './operation.ts';
import { delivery } from './reports.ts';

const inLanguage = z.object({ language: z.string().max(20) });

export const trainingContract = {
  /** The exercises with their copies of the worked example, as far as these are here. */
  'training.kit': query(
    z.object({}),
    z.object({
      exercises: z.array(exercise.extend({ copyId: assessmentId, isHere: z.boolean() })),
      /** The bodies whose files can be made for the exercise on merging. */
      files: z.array(z.object({ respondentId, name: z.string() })),
    }),
  ),
  /** Makes the copy that an exercise is done on; one that is there already is made anew, and what was done in it is gone. */
  'training.makeCopy': command(inLanguage.extend({ exercise: exerciseId }), z.object({ assessmentId })),
  /** A new assessment with an invented set-up and without answers. */
  'training.makeEmptyCountry': command(inLanguage, z.object({ assessmentId })),
  /** The file that one body would send back for the exercise on merging. */
  'training.makeFile': command(z.object({ respondentId }), delivery),
} as const;
