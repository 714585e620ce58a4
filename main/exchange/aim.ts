import type { Rooms } from '#main/core/rooms.ts';
import { type KnownFramework, nameOf } from '#main/frameworks/known-framework.ts';
import type { Assessment, FrameworkPin } from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { PackageContent } from '#shared/exchange/package-format.ts';
import { refusedFile } from './refused-file.ts';

/** Where a package goes: it becomes an assessment of its own, joins the one that it is of, or gives one body's answers to another. */
export type Aim =
  | { readonly kind: 'new'; readonly assessmentId: AssessmentId }
  | { readonly kind: 'merge' | 'paired'; readonly assessmentId: AssessmentId; readonly own: Assessment };

/** Finds where a package goes; refuses where its framework is not the one in use there. */
export function aimOf(
  { stores, guard, frameworks }: Pick<Rooms, 'stores' | 'guard' | 'frameworks'>,
  { manifest }: PackageContent,
  { file, into }: { file: string; into: AssessmentId | null },
): Aim {
  const own = into === null ? stores.assessments.get(manifest.assessmentId) : guard.assessment(into);
  const expected = own ? own.framework : pinOf(frameworks.find(manifest.framework));
  if (!expected)
    throw refusedFile(file, {
      where: '',
      why: 'unknown-framework-version',
      values: { theirs: nameOf(manifest.framework) },
    });
  if (expected.hash !== manifest.framework.hash || !isSameVersion(expected, manifest.framework))
    throw refusedFile(file, {
      where: '',
      why: 'another-framework',
      values: { theirs: fullNameOf(manifest.framework), mine: fullNameOf(expected) },
    });
  if (!own) return { kind: 'new', assessmentId: manifest.assessmentId };
  return { kind: own.id === manifest.assessmentId ? 'merge' : 'paired', assessmentId: own.id, own };
}

const pinOf = (known: KnownFramework | undefined): FrameworkPin | undefined =>
  known && { key: known.key, version: known.version, hash: known.hash() };

const isSameVersion = (a: FrameworkPin, b: FrameworkPin): boolean => a.key === b.key && a.version === b.version;

/** Long enough to tell two apart, short enough to read. */
const HASH_LENGTH = 12;
const fullNameOf = (pin: FrameworkPin): string => `${nameOf(pin)} (${pin.hash.slice(0, HASH_LENGTH)})`;
