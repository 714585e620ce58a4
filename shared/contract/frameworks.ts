import { z } from 'zod';
import { framework } from '../framework/framework.ts';
import { query } from './operation.ts';

const language = z.string().max(20);

export const frameworksContract = {
  'frameworks.list': query(
    z.object({}),
    z.array(z.object({ key: z.string(), version: z.int(), hash: z.string(), title: z.string() })),
  ),
  /** Without a key, the framework that new assessments use. */
  'frameworks.show': query(
    z.object({ key: z.string().max(80).optional(), version: z.int().optional(), language }),
    framework,
  ),
} as const;
