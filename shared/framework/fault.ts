import { z } from 'zod';
import type { Translate } from '../i18n/translate.ts';

/** Every kind of fault that a framework's files can have; each has its sentence under `frameworkFault` in `resources/locales`. */
export const FAULT_CODES = [
  'missing-file',
  'unknown-file',
  'no-words',
  'not-a-text',
  'empty',
  'too-large',
  'yaml',
  'alias',
  'tag',
  'reserved-key',
  'missing',
  'unknown-key',
  'needs-text',
  'needs-number',
  'needs-list',
  'needs-group',
  'needs-yes-or-no',
  'needs-yes',
  'not-one-of',
  'wrong-form',
  'left-empty',
  'too-few',
  'too-many',
  'too-small',
  'too-great',
  'too-long',
  'weight-range',
  'does-not-fit',
  'id-twice',
  'key-twice',
  'wrong-module',
  'no-stage',
  'not-described',
  'not-known',
  'one-module',
  'carries-it-not',
  'not-named-as-carrier',
  'words-missing',
  'not-in-structure',
  'not-in-companion',
  'wrong-language',
  'question-too-long',
  'no-question-mark',
  'level-too-long',
  'levels-equal',
  'levels-alike',
  'unknown-base',
  'stage-changed',
  'direction-changed',
  'level-changed',
  'key-of-the-program',
  'version-with-other-content',
  'words-without-revision',
  'file-without-revision',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** One thing that is wrong with a framework's file, where a person can find it. */
export const frameworkFault = z.object({
  file: z.string(),
  line: z.int(),
  /** The indicator, module, element, source or tag concerned; empty where the fault is the file's own. */
  id: z.string(),
  /** What of it, such as "levels.3"; empty where all of it is meant. */
  field: z.string(),
  code: z.enum(FAULT_CODES),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type FrameworkFault = z.infer<typeof frameworkFault>;

/** What is wrong, as a sentence without its place. */
export const faultSentence = ({ code, values }: FrameworkFault, t: Translate): string =>
  t(`frameworkFault.${code}`, values);

/** Such as "structure.yaml:12 LAB-03: this id stands twice". */
export const faultLine = (fault: FrameworkFault, t: Translate): string => {
  const where = [fault.id, fault.field].filter(Boolean).join(' ');
  return `${fault.file}:${fault.line} ${where}${where ? ': ' : ''}${faultSentence(fault, t)}`;
};
