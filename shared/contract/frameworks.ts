import { z } from 'zod';
import { companion } from '../framework/companion.ts';
import { framework } from '../framework/framework.ts';
import { query } from './operation.ts';

const language = z.string().max(20);

/** Without a key, the framework that new assessments use. */
const pinAndLanguage = z.object({ key: z.string().max(80).optional(), version: z.int().optional(), language });

export const frameworksContract = {
  'frameworks.list': query(
    z.object({}),
    z.array(z.object({ key: z.string(), version: z.int(), hash: z.string(), title: z.string() })),
  ),
  'frameworks.show': query(pinAndLanguage, framework),
  /** The lists besides the indicators: obstacles, channels, groups, screening questions and so on. */
  'frameworks.companion': query(pinAndLanguage, companion),
} as const;
