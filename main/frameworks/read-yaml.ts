import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** One thing that is wrong with a file, where a person can find it. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  /** The indicator, module or key concerned. */
  readonly where: string;
  readonly why: string;
}

export type LineOf = (path: readonly PropertyKey[]) => number;

/** Reads a YAML file against a schema; every fault carries its line. */
export function readYaml<S extends z.ZodType>(
  file: string,
  schema: S,
): { value: z.infer<S> | undefined; faults: Fault[]; lineOf: LineOf } {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, uniqueKeys: true });
  const lineOf: LineOf = (path) => lineAt(document, lines, path);
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      where: 'YAML',
      why: error.message.split('\n')[0] ?? '',
    }));
    return { value: undefined, faults, lineOf };
  }
  const raw: unknown = document.toJS();
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: parsed.data, faults: [], lineOf };
  const faults = parsed.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.path),
    where: nameOf(raw, issue.path),
    why: issue.message,
  }));
  return { value: undefined, faults, lineOf };
}

/** The line of the node at `path`, or of the nearest parent that exists. */
function lineAt(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** The id of the indicator or module that a path leads through, else the path itself. */
function nameOf(raw: unknown, path: readonly PropertyKey[]): string {
  let value = raw;
  let name = '';
  for (const key of path) {
    if (typeof value !== 'object' || value === null) break;
    value = Reflect.get(value, key);
    if (typeof value === 'object' && value !== null && 'id' in value) name = String(value.id);
    else if (typeof key === 'string' && /^[A-Z]{2,5}(-\d{2,3})?$/.test(key)) name = key;
  }
  return [name, path.map(String).at(-1)].filter(Boolean).join(' ') || 'file';
}
