import type { Rooms } from '#main/core/rooms.ts';
import { importFramework } from '#main/frameworks/import-framework.ts';
import { nameOf } from '#main/frameworks/known-framework.ts';
import { loadFramework } from '#main/frameworks/load-framework.ts';
import { previewFramework } from '#main/frameworks/preview-framework.ts';
import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import type { PackageContent } from '#shared/exchange/package-format.ts';
import type { FrameworkShape } from '#shared/framework/framework.ts';
import { assessmentIn } from './assessment-in.ts';
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
    throw refusedFile(file, {
      where: '',
      why: 'unknown-framework-version',
      values: { theirs: nameOf(manifest.framework) },
    });
  const { pin, outcome } = previewFramework(framework, frameworks.known(), { mayLackBase: true });
  if (outcome === null || pin?.key !== key || pin.version !== version || pin.hash !== hash)
    throw refusedFile(file, { where: 'framework', why: 'framework-does-not-fit' });
  return { ...pin, modules: loadFramework(framework).structure.modules };
}

/**
 * What the answers of a package may be to: its framework, and those that the assessment was in before it was moved,
 * because answers that no longer fit are kept and travel too. Null where one of these is not known here.
 */
export function shapesOf(
  { frameworks }: Pick<Rooms, 'frameworks'>,
  content: PackageContent,
  now: FrameworkShape,
): readonly FrameworkShape[] | null {
  const earlier = (assessmentIn(content)?.earlierFrameworks ?? []).map((pin) => frameworks.find(pin)?.load().structure);
  const known = earlier.filter((shape) => shape !== undefined);
  return known.length === earlier.length ? [now, ...known] : null;
}

/** Keeps the framework that a package brings along, where the library has none of that name. */
export function keepFramework(rooms: Rooms, { manifest, framework }: PackageContent): void {
  if (framework.size > 0 && !rooms.frameworks.find(manifest.framework))
    importFramework(rooms, framework, { mayLackBase: true });
}
