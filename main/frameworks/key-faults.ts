import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import type { FrameworkFault } from '#shared/framework/fault.ts';
import { STRUCTURE_FILE } from './framework-files.ts';
import { type KnownFramework, nameOf } from './known-framework.ts';
import type { YamlFile } from './read-yaml.ts';

/** A key and version mean one content everywhere, and the keys of the frameworks that come with the program are the program's own. */
export function keyFaults(
  { key: ownKey, version: ownVersion, hash }: FrameworkPin,
  file: YamlFile,
  known: readonly KnownFramework[],
): FrameworkFault[] {
  const ofKey = known.filter(({ key }) => key === ownKey);
  const same = ofKey.find(({ version }) => version === ownVersion);
  if (same && same.hash() === hash) return [];
  const shipped = ofKey.find(({ origin }) => origin === 'shipped');
  const other = same ?? shipped;
  if (!other) return [];
  return [
    {
      file: STRUCTURE_FILE,
      line: file.lineOf(['key']),
      id: '',
      field: 'key',
      code: shipped ? 'key-of-the-program' : 'version-with-other-content',
      values: {
        framework: nameOf({ key: ownKey, version: ownVersion }),
        hash: shortHash(hash),
        other: nameOf(other),
        otherHash: shortHash(other.hash()),
      },
    },
  ];
}

/** As much of a hash as people compare. */
const shortHash = (hash: string) => hash.slice(0, 12);
