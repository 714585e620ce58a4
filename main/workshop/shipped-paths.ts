import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oncePerFolder } from '#main/core/once-per-folder.ts';
import { faultyFiles } from '#main/frameworks/faulty-files.ts';
import { readYaml } from '#main/frameworks/read-yaml.ts';
import { SHIPPED_PATHS, type WorkshopPath, workshopPath } from '#shared/workshop/path.ts';

const pathFile = workshopPath.omit({ id: true, name: true }).strict();

/** The paths that came with the program, the shortest first. */
export const shippedPaths = oncePerFolder((resourcesFolder): readonly WorkshopPath[] =>
  SHIPPED_PATHS.map((id) => {
    const file = `${id}.yaml`;
    const { value, faults } = readYaml(file, readFileSync(join(resourcesFolder, 'paths', file)), pathFile);
    if (value === undefined) throw faultyFiles(faults);
    return { ...value, id, name: '' };
  }),
);
