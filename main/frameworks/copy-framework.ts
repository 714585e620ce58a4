import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { AppError } from '#shared/contract/refusal.ts';
import { frameworkKey } from '#shared/framework/structure.ts';
import { type FrameworkFiles, STRUCTURE_FILE } from './framework-files.ts';
import { type KnownFramework, nameOf } from './known-framework.ts';

/** The files of a framework under a key of one's own, as version 1 of it, based on the one it was copied from. All else stays as written, comments too. */
export function copyFramework(
  original: KnownFramework,
  ownKey: string,
  known: readonly KnownFramework[],
): FrameworkFiles {
  if (!frameworkKey.safeParse(ownKey).success) throw new AppError('framework-key-wrong', { key: ownKey });
  const taken = known.find(({ key }) => key === ownKey);
  if (taken) throw new AppError('framework-key-taken', { key: ownKey, framework: nameOf(taken) });
  const files = original.files();
  const structure = new TextDecoder().decode(files.get(STRUCTURE_FILE));
  return new Map([...files, [STRUCTURE_FILE, new TextEncoder().encode(underKey(structure, ownKey, original))]]);
}

function underKey(text: string, ownKey: string, { key, version }: KnownFramework): string {
  const base = `{ key: ${key}, version: ${version} }`;
  const root = parseDocument(text).contents;
  const rangeOf = (name: string): readonly [number, number] | undefined => {
    const pair = isMap(root) ? root.items.find((item) => isScalar(item.key) && item.key.value === name) : undefined;
    return isNode(pair?.value) && pair.value.range ? [pair.value.range[0], pair.value.range[1]] : undefined;
  };
  const [keyRange, versionRange, baseRange] = [rangeOf('key'), rangeOf('version'), rangeOf('basedOn')];
  if (!keyRange || !versionRange) throw new AppError('framework-faulty', { faults: STRUCTURE_FILE });
  const separator = isMap(root) && root.flow ? ', ' : '\n';
  const edits = [
    { range: keyRange, by: ownKey },
    { range: versionRange, by: baseRange ? '1' : `1${separator}basedOn: ${base}` },
    ...(baseRange ? [{ range: baseRange, by: base }] : []),
  ];
  return edits
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce((edited, { range: [from, to], by }) => edited.slice(0, from) + by + edited.slice(to), text);
}
