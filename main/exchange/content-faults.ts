import { isDeepStrictEqual } from 'node:util';
import type { AnyRecordKind } from '#main/history/record-kinds.ts';
import { assessmentRecord } from '#main/history/records.ts';
import { assessment } from '#shared/assessment/assessment.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import type { PackageContent, PackageManifest } from '#shared/exchange/package-format.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { FrameworkShape } from '#shared/framework/framework.ts';

/** The first thing in a package that does not fit what its records are, or its own framework; undefined where all is well. */
export function contentFault(
  { manifest, records }: PackageContent,
  kinds: readonly AnyRecordKind[],
  shape: FrameworkShape,
): FileFault | undefined {
  const ids = frameworkIds(shape);
  for (const { record, changes } of records) {
    const state = changes.at(-1)?.after ?? null;
    const kind = kinds.find(({ isOf }) => isOf(record));
    if (!kind) return { where: record, why: 'unknown-record' };
    if (state === null && record !== assessmentRecord) continue;
    if (record === assessmentRecord && !isOf(state, manifest)) return { where: record, why: 'does-not-fit' };
    if (!kind.holds(record, state)) return { where: record, why: 'does-not-fit' };
    if (lacksReason(record, state)) return { where: record, why: 'no-reason' };
    const stranger = strangerIn(state, ids, manifest.assessmentId);
    if (stranger !== undefined) return { where: record, why: 'unknown-name', values: { name: stranger } };
  }
  return records.some(({ record }) => record === assessmentRecord)
    ? undefined
    : { where: assessmentRecord, why: 'part-missing' };
}

/** The assessment that the package says it is of. One in the bin is never sent, so that none arrives in somebody else's. */
function isOf(state: unknown, { assessmentId, framework }: PackageManifest): boolean {
  const { data } = assessment.safeParse(state);
  return data?.id === assessmentId && data.status !== 'in-bin' && isDeepStrictEqual(data.framework, framework);
}

/** What does not apply must say why; the library itself insists on it. */
const lacksReason = (record: string, state: unknown): boolean =>
  record.startsWith('answer/') &&
  Reflect.get(Object(state), 'value') === 'NA' &&
  String(Reflect.get(Object(state), 'reason')).trim() === '';

interface FrameworkIds {
  readonly indicators: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
}

const frameworkIds = (shape: FrameworkShape): FrameworkIds => ({
  indicators: new Set<string>(indicatorsOf(shape).map(({ id }) => id)),
  modules: new Set<string>(shape.modules.map(({ id }) => id)),
});

/** The first id in a state that its framework or its assessment does not know. Fields are recognised by their names, the same in every kind of record. */
function strangerIn(value: unknown, ids: FrameworkIds, assessmentId: string): string | undefined {
  if (Array.isArray(value)) return firstOf(value, (part) => strangerIn(part, ids, assessmentId));
  if (typeof value !== 'object' || value === null) return undefined;
  return firstOf(Object.entries(value), ([key, part]) => {
    const named = namedBy(key, part, assessmentId);
    const known = key === 'indicatorId' || key === 'weights' ? ids.indicators : ids.modules;
    return named
      ? named.find((name) => (key === 'assessmentId' ? name !== assessmentId : !known.has(name)))
      : strangerIn(part, ids, assessmentId);
  });
}

/** The names in a field that names something; undefined for any other field. */
function namedBy(key: string, part: unknown, assessmentId: string): string[] | undefined {
  if (key === 'weights') return Object.keys(Object(part));
  if (key === 'modules' && Array.isArray(part)) return part.map(String);
  if (key === 'assessmentId') return [part === null ? assessmentId : String(part)];
  return (key === 'indicatorId' || key === 'moduleId') && typeof part === 'string' ? [part] : undefined;
}

function firstOf<T>(parts: readonly T[], find: (part: T) => string | undefined): string | undefined {
  for (const part of parts) {
    const found = find(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
