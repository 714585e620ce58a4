import type { FrameworkPreview } from '#shared/contract/frameworks.ts';
import { compareFrameworks } from '#shared/framework/compare-frameworks.ts';
import { baseOf } from './base-faults.ts';
import { checkFramework } from './check-framework.ts';
import { comparable } from './comparable.ts';
import type { FrameworkFiles } from './framework-files.ts';
import type { KnownFramework } from './known-framework.ts';
import { type LoadedFramework, loadFramework } from './load-framework.ts';
import { languagesOf, titleOf } from './loaded-words.ts';
import { compareRevisions } from './revision-faults.ts';

type Preview = Omit<FrameworkPreview, 'token'>;

/** What a framework is, what is wrong with it, and what bringing it in would do. */
export function previewFramework(
  files: FrameworkFiles,
  known: readonly KnownFramework[],
  { mayLackBase = false }: { mayLackBase?: boolean } = {},
): Preview & { readonly files: FrameworkFiles } {
  const { pin, faults: found } = checkFramework(files, known);
  // A package brings the framework that its answers need, and not what that one was once made from.
  const faults = found.filter(({ code }) => !(mayLackBase && code === 'unknown-base'));
  if (!pin || faults.length > 0)
    return { pin, title: '', languages: [], outcome: null, changes: null, faults: [...faults], files };
  const compared = compareRevisions(pin, files, known);
  const loaded = loadFramework(compared.files);
  return {
    pin,
    title: titleOf(loaded),
    languages: languagesOf(loaded),
    outcome: compared.faults.length > 0 ? null : compared.outcome,
    changes: changesOf(loaded, known),
    faults: [...compared.faults],
    files: compared.files,
  };
}

function changesOf(loaded: LoadedFramework, known: readonly KnownFramework[]): Preview['changes'] {
  const base = baseOf(loaded.structure, known);
  if (!base) return null;
  const { added, dropped, reworded, adjusted } = compareFrameworks(comparable(base.load()), comparable(loaded));
  return {
    base: { key: base.key, version: base.version },
    added: [...added],
    dropped: [...dropped],
    reworded: [...reworded],
    adjusted: [...adjusted],
  };
}
