import type { Rooms } from '#main/core/rooms.ts';
import { nameOf } from '#main/frameworks/known-framework.ts';
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
  { stores, guard }: Pick<Rooms, 'stores' | 'guard'>,
  { manifest }: PackageContent,
  { file, into, known }: { file: string; into: AssessmentId | null; known: FrameworkPin },
): Aim {
  const own = into === null ? stores.assessments.get(manifest.assessmentId) : guard.assessment(into);
  const expected = own?.framework ?? known;
  if (!isSame(expected, manifest.framework))
    throw refusedFile(file, {
      where: '',
      why: 'another-framework',
      values: { theirs: fullNameOf(manifest.framework), mine: fullNameOf(expected) },
    });
  if (!own) return { kind: 'new', assessmentId: manifest.assessmentId };
  return { kind: own.id === manifest.assessmentId ? 'merge' : 'paired', assessmentId: own.id, own };
}

const isSame = (a: FrameworkPin, b: FrameworkPin): boolean =>
  a.key === b.key && a.version === b.version && a.hash === b.hash;

/** Long enough to tell two apart, short enough to read. */
const HASH_LENGTH = 12;
const fullNameOf = (pin: FrameworkPin): string => `${nameOf(pin)} (${pin.hash.slice(0, HASH_LENGTH)})`;
