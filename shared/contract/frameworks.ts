import { z } from 'zod';
import { frameworkPin } from '../assessment/assessment.ts';
import { assessmentId, indicatorId, moduleId } from '../assessment/ids.ts';
import { companion } from '../framework/companion.ts';
import { frameworkFault } from '../framework/fault.ts';
import { framework } from '../framework/framework.ts';
import { fileToken } from './files.ts';
import { command, query } from './operation.ts';
import { delivery } from './reports.ts';

const language = z.string().max(20);

const frameworkName = frameworkPin.pick({ key: true, version: true });

/** Without a key, the framework that new assessments use. */
const pinAndLanguage = frameworkName.partial().extend({ language });

const copyOf = frameworkName.extend({ ownKey: z.string().max(80) });

const languages = z.array(z.object({ language, revision: z.int() }));

const frameworkSummary = frameworkPin.extend({
  title: z.string(),
  /** With the program, or brought in by its users. */
  origin: z.enum(['shipped', 'own']),
  languages,
  basedOn: frameworkName.nullable(),
  indicators: z.int(),
  /** False for an own one that this version of the program cannot read; then it has no words and no indicators. */
  isReadable: z.boolean(),
  /** Assessments that use it or were moved from it. */
  assessments: z.int(),
});
export type FrameworkSummary = z.infer<typeof frameworkSummary>;

const frameworkPreview = z.object({
  /** Fetches what was looked at when it is brought in; once, within ten minutes. Null where that cannot be done. */
  token: fileToken.nullable(),
  pin: frameworkPin.nullable(),
  title: z.string(),
  languages,
  /** A framework that is new here, newer words for one that is here, nothing new, or other words for one of the program's own, which stays; null where there are faults. */
  outcome: z.enum(['new', 'new-words', 'known', 'shipped']).nullable(),
  /** Against the framework that it is based on; null where it is based on none. */
  changes: z
    .object({
      base: frameworkName,
      added: z.array(indicatorId),
      dropped: z.array(indicatorId),
      /** Other words that mean the same. */
      reworded: z.array(indicatorId),
      /** Another weight, place in the short form or tag. */
      adjusted: z.array(indicatorId),
    })
    .nullable(),
  faults: z.array(frameworkFault),
});
export type FrameworkPreview = z.infer<typeof frameworkPreview>;

/** What becomes of an assessment in another framework; see `shared/framework/plan-move.ts`. */
const movePlan = z.object({
  from: frameworkPin,
  to: frameworkPin,
  carried: z.array(indicatorId),
  reworded: z.array(indicatorId),
  toConfirm: z.array(indicatorId),
  added: z.array(indicatorId),
  dropped: z.array(indicatorId),
  setAside: z.array(z.object({ indicatorId, answers: z.int(), isAgreed: z.boolean() })),
  modulesAdded: z.array(moduleId),
  modulesDropped: z.array(moduleId),
});
const moveRequest = z.object({ assessmentId, framework: frameworkName });

export const frameworksContract = {
  /** Shipped ones first, each key with its newest version first; titles in the language, where there are words in it. */
  'frameworks.list': query(z.object({ language: language.optional() }), z.array(frameworkSummary)),
  'frameworks.show': query(pinAndLanguage, framework),
  /** The lists besides the indicators: obstacles, channels, groups, screening questions and so on. */
  'frameworks.companion': query(pinAndLanguage, companion),
  /** Looks at a framework's folder, a YAML file in it or a zip of it: every fault, or what bringing it in would do. */
  'frameworks.preview': query(z.object({ token: fileToken }), frameworkPreview),
  /** Brings in what was previewed; the token is the preview's. */
  'frameworks.import': command(z.object({ token: fileToken }), frameworkSummary),
  /** The files of a framework under a key of one's own: something to begin from. */
  'frameworks.copy': query(copyOf, z.array(z.object({ name: z.string(), text: z.string() }))),
  /** The same as a zip. */
  'frameworks.saveCopy': command(copyOf, delivery),
  'frameworks.planMove': query(moveRequest, movePlan),
  /** Moves an assessment to another framework; answers that no longer fit are kept. */
  'frameworks.move': command(moveRequest, movePlan),
  /** Answers that the present framework does not ask for, in the words that they were asked in. */
  'frameworks.setAside': query(
    z.object({ assessmentId, language }),
    z.array(z.object({ indicatorId, statement: z.string(), answers: z.int() })),
  ),
  /** Refused for one that came with the program and for one that an assessment needs. */
  'frameworks.remove': command(frameworkName, z.object({})),
} as const;
