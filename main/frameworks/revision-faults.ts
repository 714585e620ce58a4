import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import type { FrameworkPreview } from '#shared/contract/frameworks.ts';
import type { FrameworkFault } from '#shared/framework/fault.ts';
import { frameworkTexts } from '#shared/framework/texts.ts';
import { type FrameworkFiles, languageOf, SOURCES_FILE, SUGGESTIONS_FILE } from './framework-files.ts';
import type { KnownFramework } from './known-framework.ts';
import { readYaml } from './read-yaml.ts';

/** What bringing in a framework would do here. */
type ImportOutcome = NonNullable<FrameworkPreview['outcome']>;

interface Compared {
  readonly outcome: ImportOutcome;
  readonly faults: readonly FrameworkFault[];
  /** What will be served: the files that came, and the words in other languages that were there before. */
  readonly files: FrameworkFiles;
}

/** A known key and version may bring newer words: each language that says something else must count its revision up. */
export function compareRevisions(pin: FrameworkPin, files: FrameworkFiles, known: readonly KnownFramework[]): Compared {
  const same = known.find(({ key, version }) => key === pin.key && version === pin.version);
  if (!same || same.hash() !== pin.hash) return { outcome: 'new', faults: [], files };
  const before = same.files();
  const changed = [...files].filter(([name, bytes]) => isOfWords(name) && !isEqual(bytes, before.get(name)));
  if (changed.length === 0) return { outcome: 'known', faults: [], files: before };
  if (same.origin === 'shipped') return { outcome: 'shipped', faults: [], files };
  const languages = changed.filter(([name]) => languageOf(name) !== undefined);
  const faults = languages.flatMap(([name, bytes]) => notCountedUp(name, bytes, before.get(name)));
  const alone = languages.length === 0 ? changed.map(([name]) => fault(name, 1, 'file-without-revision', {})) : [];
  return { outcome: 'new-words', faults: [...faults, ...alone], files: new Map([...before, ...files]) };
}

/** What the hash leaves out. */
const isOfWords = (name: string) =>
  name === SOURCES_FILE || name === SUGGESTIONS_FILE || languageOf(name) !== undefined;

const isEqual = (one: Uint8Array, other: Uint8Array | undefined) =>
  other !== undefined && Buffer.from(one).equals(Buffer.from(other));

function notCountedUp(name: string, now: Uint8Array, before: Uint8Array | undefined): FrameworkFault[] {
  if (!before) return [];
  const { value, lineOf } = readYaml(name, now, frameworkTexts);
  const had = readYaml(name, before, frameworkTexts).value?.revision ?? 0;
  if (!value || value.revision > had) return [];
  return [fault(name, lineOf(['revision']), 'words-without-revision', { revision: value.revision, had })];
}

const fault = (
  file: string,
  line: number,
  code: FrameworkFault['code'],
  values: FrameworkFault['values'],
): FrameworkFault => ({ file, line, id: '', field: code === 'words-without-revision' ? 'revision' : '', code, values });
