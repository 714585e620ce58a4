import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { FrameworkFault } from '#shared/framework/fault.ts';
import { LONGEST_FILE } from './framework-files.ts';
import { sayIssue } from './issue-faults.ts';
import { yamlHazards } from './yaml-hazards.ts';
import { type LineOf, lineFinder } from './yaml-lines.ts';

/** A YAML file as far as it could be read. */
export interface YamlFile<T = unknown> {
  readonly name: string;
  /** What stands in it, whether it fits or not; undefined where it could not be read at all. */
  readonly raw: unknown;
  /** The same, checked; undefined where there is any fault. */
  readonly value: T | undefined;
  readonly faults: readonly FrameworkFault[];
  readonly lineOf: LineOf;
}

/** One broken bracket can make hundreds of errors further down; the first ones show where. */
const MOST_YAML_FAULTS = 20;

/** Reads a YAML file against a schema. Never throws for what a file holds: every fault is named with its line. */
export function readYaml<S extends z.ZodType>(name: string, bytes: Uint8Array, schema: S): YamlFile<z.infer<S>> {
  const unread = (faults: readonly Pick<FrameworkFault, 'line' | 'code' | 'values'>[]) => ({
    name,
    raw: undefined,
    value: undefined,
    faults: faults.map((fault) => ({ file: name, id: '', field: '', ...fault })),
    lineOf: () => 1,
  });
  if (bytes.length > LONGEST_FILE) return unread([{ line: 1, code: 'too-large', values: { most: LONGEST_FILE } }]);
  const text = textOf(bytes);
  if (text === undefined) return unread([{ line: 1, code: 'not-a-text', values: {} }]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0)
    return unread(
      document.errors.slice(0, MOST_YAML_FAULTS).map(({ pos, message }) => ({
        line: lines.linePos(pos[0]).line,
        code: 'yaml' as const,
        values: { why: message.split(/ at line \d+|\n/)[0] ?? '' },
      })),
    );
  if (document.contents === null) return unread([{ line: 1, code: 'empty', values: {} }]);
  const hazards = yamlHazards(document, lines);
  if (hazards.length > 0) return unread(hazards.slice(0, MOST_YAML_FAULTS));
  return check(name, document.toJS(), schema, lineFinder(document, lines));
}

function check<S extends z.ZodType>(name: string, raw: unknown, schema: S, lineOf: LineOf): YamlFile<z.infer<S>> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { name, raw, value: parsed.data, faults: [], lineOf };
  const faults = parsed.error.issues
    .flatMap((issue) => sayIssue(issue, raw))
    .map(({ path, ...said }) => ({ file: name, line: lineOf(path), ...placeOf(raw, path), ...said }));
  return { name, raw, value: undefined, faults, lineOf };
}

/** A text in UTF-8 without NUL, or undefined. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The id of the indicator, module or other entry that a path leads through last, and the rest of the path. */
function placeOf(raw: unknown, path: readonly PropertyKey[]): { id: string; field: string } {
  let value = raw;
  let id = '';
  let from = 0;
  path.forEach((key, index) => {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    const named = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined;
    const isCode = typeof key === 'string' && /^[A-Z]{2,5}(-\d{2,3})?$/.test(key);
    if (named === undefined && !isCode) return;
    id = named ?? String(key);
    from = index + 1;
  });
  return { id, field: path.slice(from).map(String).join('.') };
}
