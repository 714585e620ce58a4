import type { z } from 'zod';
import type { FaultCode, FrameworkFault } from '#shared/framework/fault.ts';

type Said = Pick<FrameworkFault, 'code' | 'values'> & { readonly path: readonly PropertyKey[] };
type Issue = z.core.$ZodIssue;

/** What a schema found, in the words of the fault list: one fault for each unknown key, one for anything else. */
export function sayIssue(issue: Issue, raw: unknown): Said[] {
  const { path } = issue;
  const value = valueAt(raw, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-key', values: { key } }));
  if (value === undefined) return [{ path, code: 'missing', values: {} }];
  return [{ path, ...saidOf(issue, value) }];
}

function saidOf(issue: Issue, value: unknown): Pick<FrameworkFault, 'code' | 'values'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: NEEDS[issue.expected] ?? 'does-not-fit', values: shown(value) };
    case 'invalid_value':
      return issue.values.includes(true)
        ? { code: 'needs-yes', values: shown(value) }
        : { code: 'not-one-of', values: { ...shown(value), list: issue.values.map(String).join(', ') } };
    case 'invalid_format':
      return { code: 'wrong-form', values: shown(value) };
    case 'too_small':
      return tooSmall(issue, value);
    case 'too_big':
      return tooBig(issue, value);
    default:
      return { code: 'does-not-fit', values: shown(value) };
  }
}

const NEEDS: Readonly<Record<string, FaultCode>> = {
  string: 'needs-text',
  int: 'needs-number',
  number: 'needs-number',
  array: 'needs-list',
  tuple: 'needs-list',
  object: 'needs-group',
  record: 'needs-group',
  boolean: 'needs-yes-or-no',
};

function tooSmall({ origin, minimum, message }: Extract<Issue, { code: 'too_small' }>, value: unknown) {
  if (message === 'weight-out-of-range') return { code: 'weight-range', values: shown(value) } as const;
  const least = Number(minimum);
  if (Array.isArray(value)) return { code: 'too-few', values: { least, found: value.length } } as const;
  if (origin === 'string') return { code: 'left-empty', values: {} } as const;
  return { code: 'too-small', values: { ...shown(value), least } } as const;
}

function tooBig({ origin, maximum, message }: Extract<Issue, { code: 'too_big' }>, value: unknown) {
  if (message === 'weight-out-of-range') return { code: 'weight-range', values: shown(value) } as const;
  const most = Number(maximum);
  if (Array.isArray(value)) return { code: 'too-many', values: { most, found: value.length } } as const;
  if (origin === 'string') return { code: 'too-long', values: { most, found: String(value).length } } as const;
  return { code: 'too-great', values: { ...shown(value), most } } as const;
}

/** Longest piece of a file that a fault quotes. */
const QUOTED_LENGTH = 60;

function shown(value: unknown): { value: string } {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return { value: text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text };
}

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    raw,
  );
