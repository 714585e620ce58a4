import { isDeepStrictEqual } from 'node:util';
import type { AnyRecordKind } from '#main/history/record-kinds.ts';
import { assessmentRecord } from '#main/history/records.ts';
import { assessment } from '#shared/assessment/assessment.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import type { PackageContent, PackageManifest } from '#shared/exchange/package-format.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { FrameworkShape } from '#shared/framework/framework.ts';

/** The first thing in a package that does not fit what its records are, or the frameworks that it was answered in; undefined where all is well. */
export function contentFault(
  { manifest, records }: PackageContent,
  kinds: readonly AnyRecordKind[],
  shapes: readonly FrameworkShape[] | null,
): FileFault | undefined {
  const ids = shapes && frameworkIds(shapes);
  for (const { record, changes } of records) {
    const state = changes.at(-1)?.after ?? null;
    const kind = kinds.find(({ isOf }) => isOf(record));
    if (!kind) return { where: record, why: 'unknown-record' };
    if (state === null && record !== assessmentRecord) continue;
    if (record === assessmentRecord && !isOf(state, manifest)) return { where: record, why: 'does-not-fit' };
    if (!kind.holds(record, state)) return { where: record, why: 'does-not-fit' };
    if (lacksReason(record, state)) return { where: record, why: 'no-reason' };
    const stranger = strangerIn(state, isKnownTo(ids, manifest.assessmentId));
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

const frameworkIds = (shapes: readonly FrameworkShape[]): FrameworkIds => ({
  indicators: new Set<string>(shapes.flatMap((shape) => indicatorsOf(shape).map(({ id }) => id))),
  modules: new Set<string>(shapes.flatMap(({ modules }) => modules.map(({ id }) => id))),
});

/** Whether what a field names is known. */
type IsKnown = (field: string, name: string) => boolean;

/** Fields are recognised by their names, the same in every kind of record. Without a list of ids only the assessment is checked. */
const isKnownTo =
  (ids: FrameworkIds | null, assessmentId: string): IsKnown =>
  (field, name) => {
    if (field === 'assessmentId') return name === assessmentId;
    if (ids === null) return true;
    return (field === 'indicatorId' || field === 'weights' ? ids.indicators : ids.modules).has(name);
  };

/** The first name in a state that its frameworks or its assessment do not know. */
function strangerIn(value: unknown, isKnown: IsKnown): string | undefined {
  if (Array.isArray(value)) return firstOf(value, (part) => strangerIn(part, isKnown));
  if (typeof value !== 'object' || value === null) return undefined;
  return firstOf(Object.entries(value), ([field, part]) => {
    const named = namedBy(field, part);
    return named ? named.find((name) => !isKnown(field, name)) : strangerIn(part, isKnown);
  });
}

/** The names in a field that names something of the framework or the assessment; undefined for any other field. */
function namedBy(field: string, part: unknown): string[] | undefined {
  if (field === 'weights') return Object.keys(Object(part));
  if (field === 'modules' && Array.isArray(part)) return part.map(String);
  const isName = field === 'indicatorId' || field === 'moduleId' || field === 'assessmentId';
  return isName && typeof part === 'string' ? [part] : undefined;
}

function firstOf<T>(parts: readonly T[], find: (part: T) => string | undefined): string | undefined {
  for (const part of parts) {
    const found = find(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
