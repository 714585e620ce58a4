import { z } from 'zod';
import { LEVELS } from '../assessment/level.ts';

/** The exercises for trainers, in their order (framework H7). */
export const EXERCISES = ['pairs', 'ranges', 'before-after', 'screening', 'benchmarks', 'files', 'languages'] as const;
export const exerciseId = z.enum(EXERCISES);
export type ExerciseId = z.infer<typeof exerciseId>;

const name = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);

/** A line of the answer key: its name in the catalogue, and the figures that a test computes by the program's own functions. */
const keyLine = z.strictObject({ name, values: z.record(name, z.union([z.number(), z.string()])) });

/** One exercise without its words. */
export const exercise = z.strictObject({
  id: exerciseId,
  minutes: z.int().positive(),
  /** The assessment of the worked example that it is done on, as a copy. */
  example: z.enum(['round-1', 'round-2', 'practice']),
  /** Screens of the copy, in the order in which they are needed: what stands after "/a/<id>/". */
  places: z.array(z.strictObject({ name, path: z.string().regex(/^[\w/-]+$/) })).min(1),
  key: z.array(keyLine).min(1),
});

/** A file that another body would send: one answer was changed there, and the same one here. */
const trainingFile = z.strictObject({
  body: z.string(),
  indicatorId: z.string(),
  here: z.literal(LEVELS),
  there: z.literal(LEVELS),
});
export type TrainingFile = z.infer<typeof trainingFile>;

export const trainingKit = z.strictObject({
  exercises: z.array(exercise).length(EXERCISES.length),
  files: z.array(trainingFile).length(5),
  /** Bodies of the empty country, by their keys in the worked example. */
  emptyCountry: z.strictObject({ respondents: z.array(z.string()).min(1) }),
});
export type TrainingKit = z.infer<typeof trainingKit>;
