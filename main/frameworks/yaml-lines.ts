import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

/** The line on which a part of a file stands; of the nearest part around it where it is missing. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Finds lines in a parsed file: of a key where the part has one, so that an editor opens at its name. */
export function lineFinder(document: Document.Parsed, lines: LineCounter): LineOf {
  const lineAt = (node: unknown) => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined);
  return (path) => {
    let node: unknown = document.contents;
    let line = lineAt(node) ?? 1;
    for (const part of path) {
      const step = stepInto(node, part);
      if (!step) break;
      line = lineAt(step.key) ?? lineAt(step.value) ?? line;
      node = step.value;
    }
    return line;
  };
}

function stepInto(node: unknown, part: PropertyKey): { key: Node | undefined; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(part)];
    return value === undefined ? undefined : { key: undefined, value };
  }
  if (!isMap(node)) return undefined;
  // Keys such as 7 are numbers in YAML and texts in what it becomes.
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
  return pair && { key: isNode(pair.key) ? pair.key : undefined, value: pair.value };
}
