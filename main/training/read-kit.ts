import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultyFiles } from '#main/frameworks/faulty-files.ts';
import { readYaml } from '#main/frameworks/read-yaml.ts';
import { type TrainingKit, trainingKit } from '#shared/training/kit.ts';

/** The training kit as its file says it. */
export function readKit(resourcesFolder: string): TrainingKit {
  const { value, faults } = readYaml(
    'kit.yaml',
    readFileSync(join(resourcesFolder, 'training', 'kit.yaml')),
    trainingKit,
  );
  if (value === undefined) throw faultyFiles(faults);
  return value;
}
