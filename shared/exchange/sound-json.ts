import { TEXT_LIMITS, text } from '../assessment/text.ts';
import type { FileFault } from './file-fault.ts';

/** Far above what any record nests. */
const DEEPEST = 20;

const anyText = text(TEXT_LIMITS.comment);

/** The first thing in parsed JSON that no file of ours holds: texts that are too long or not printable, keys that reach into objects, nesting without end. */
export function unsoundJson(value: unknown, where = '', depth = 0): FileFault | undefined {
  if (depth > DEEPEST) return { where, why: 'too-deep' };
  if (typeof value === 'string') return unsoundText(value, where);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${where}[${key}]` : where === '' ? key : `${where}.${key}`;
    const fault = key === '__proto__' ? ({ where: place, why: 'forbidden-key' } as const) : unsoundText(key, place);
    const found = fault ?? unsoundJson(part, place, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function unsoundText(value: string, where: string): FileFault | undefined {
  const checked = anyText.safeParse(value);
  if (checked.success) return undefined;
  return { where, why: value.length > TEXT_LIMITS.comment ? 'long-text' : 'unprintable-text' };
}
