import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { oncePerFolder } from '#main/core/once-per-folder.ts';
import { faultyFiles } from '#main/frameworks/faulty-files.ts';
import { readYaml } from '#main/frameworks/read-yaml.ts';
import { type SampleAssessment, sampleAssessment, sampleBodies, sampleDocuments } from './sample-schema.ts';

/** The worked example as its files say it. */
export interface Sample {
  readonly id: string;
  readonly bodies: z.infer<typeof sampleBodies>;
  readonly documents: z.infer<typeof sampleDocuments>;
  readonly assessments: readonly (SampleAssessment & { readonly key: string })[];
}

export const SAMPLE_ID = 'ombreda';

/** The assessments of a sample, in the order in which they are shown. */
const ASSESSMENT_FILE = /^(round-\d+|practice)\.yaml$/;

const folderOf = (resourcesFolder: string) => join(resourcesFolder, 'samples', SAMPLE_ID);

/** The keys of the sample's assessments: their files' names. */
export const sampleKeys = (resourcesFolder: string): string[] =>
  readdirSync(folderOf(resourcesFolder))
    .flatMap((name) => ASSESSMENT_FILE.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a === 'practice') - Number(b === 'practice') || a.localeCompare(b, 'en'));

export const readSample = oncePerFolder((resourcesFolder): Sample => {
  const folder = folderOf(resourcesFolder);
  return {
    id: SAMPLE_ID,
    bodies: required(join(folder, 'bodies.yaml'), sampleBodies),
    documents: required(join(folder, 'documents.yaml'), sampleDocuments),
    assessments: sampleKeys(resourcesFolder).map((key) => ({
      key,
      ...required(join(folder, `${key}.yaml`), sampleAssessment),
    })),
  };
});

function required<S extends z.ZodType>(file: string, schema: S): z.infer<S> {
  const { value, faults } = readYaml(basename(file), readFileSync(file), schema);
  if (value === undefined) throw faultyFiles(faults);
  return value;
}
