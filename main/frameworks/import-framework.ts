import type { Rooms } from '#main/core/rooms.ts';
import type { FrameworkSummary } from '#shared/contract/frameworks.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { FrameworkFiles } from './framework-files.ts';
import { frameworkSummary } from './framework-summary.ts';
import { type FrameworkName, nameOf } from './known-framework.ts';
import { previewFramework } from './preview-framework.ts';

/** Keeps a framework in the library. What is known already is kept once; the words of before stay in the library. */
export function importFramework(
  rooms: Rooms,
  files: FrameworkFiles,
  options: { mayLackBase?: boolean } = {},
): FrameworkSummary {
  const { frameworks, stores, ports, isReadOnly } = rooms;
  if (isReadOnly) throw new AppError('library-read-only');
  const { pin, outcome, faults, files: merged } = previewFramework(files, frameworks.known(), options);
  if (!pin || outcome === null) throw new AppError('framework-not-sound', { count: faults.length });
  if (outcome === 'shipped') throw new AppError('framework-shipped', { framework: nameOf(pin) });
  if (outcome !== 'known') stores.ownFrameworks.add(pin, merged, ports.now().toISOString());
  const kept = frameworks.find(pin);
  if (!kept) throw new Error(`${nameOf(pin)} was kept and is not found`);
  return frameworkSummary(rooms, kept);
}

/** Takes an own framework away, all its editions. */
export function removeFramework({ frameworks, stores, isReadOnly }: Rooms, name: FrameworkName): void {
  if (isReadOnly) throw new AppError('library-read-only');
  const framework = nameOf(name);
  const known = frameworks.find(name);
  if (!known) throw new AppError('unknown-framework', { framework });
  if (known.origin === 'shipped') throw new AppError('framework-shipped', { framework });
  const count = stores.assessments.countOfFramework(name);
  if (count > 0) throw new AppError('framework-in-use', { framework, count });
  stores.ownFrameworks.remove(name);
}
