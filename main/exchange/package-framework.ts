import type { Rooms } from '#main/core/rooms.ts';
import { importFramework } from '#main/frameworks/import-framework.ts';
import { loadFramework } from '#main/frameworks/load-framework.ts';
import { previewFramework } from '#main/frameworks/preview-framework.ts';
import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import type { PackageContent } from '#shared/exchange/package-format.ts';
import type { FrameworkShape } from '#shared/framework/framework.ts';
import { refusedFile } from './refused-file.ts';

/** A framework that the answers of a package can be checked against. */
type UsableFramework = FrameworkPin & FrameworkShape;

/** The framework of a package: ours of that name, or the one that it brings along. Refuses where there is neither. */
export function frameworkOf(
  { frameworks }: Pick<Rooms, 'frameworks'>,
  { manifest, framework }: PackageContent,
  file: string,
): UsableFramework {
  if (frameworks.find(manifest.framework)) return frameworks.structure(manifest.framework);
  const { key, version, hash } = manifest.framework;
  if (framework.size === 0)
    throw refusedFile(file, { where: '', why: 'unknown-framework-version', values: { theirs: `${key}-${version}` } });
  const { pin, outcome } = previewFramework(framework, frameworks.known());
  if (outcome === null || pin?.key !== key || pin.version !== version || pin.hash !== hash)
    throw refusedFile(file, { where: 'framework', why: 'framework-does-not-fit' });
  return { ...pin, modules: loadFramework(framework).structure.modules };
}

/** Keeps the framework that a package brings along, where the library has none of that name. */
export function keepFramework(rooms: Rooms, { manifest, framework }: PackageContent): void {
  if (framework.size > 0 && !rooms.frameworks.find(manifest.framework)) importFramework(rooms, framework);
}
