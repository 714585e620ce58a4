import type { Rooms } from '#main/core/rooms.ts';
import { nameOf } from '#main/frameworks/known-framework.ts';
import type { Assessment, FrameworkPin } from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { PackageContent } from '#shared/exchange/package-format.ts';
import { assessmentIn } from './assessment-in.ts';
import { refusedFile } from './refused-file.ts';

/** Where a package goes: it becomes an assessment of its own, joins the one that it is of, or gives one body's answers to another. */
export type Aim =
  | { readonly kind: 'new'; readonly assessmentId: AssessmentId }
  | { readonly kind: 'merge' | 'paired'; readonly assessmentId: AssessmentId; readonly own: Assessment };

/** Finds where a package goes; refuses where its framework is not the one in use there. */
export function aimOf(
  { stores, guard }: Pick<Rooms, 'stores' | 'guard'>,
  content: PackageContent,
  { file, into, known }: { file: string; into: AssessmentId | null; known: FrameworkPin },
): Aim {
  const { manifest } = content;
  const own = into === null ? stores.assessments.get(manifest.assessmentId) : guard.assessment(into);
  const theirs = manifest.framework;
  const other = [known, ...(own ? [own.framework] : [])].find((pin) => !isSame(pin, theirs));
  const isPaired = own !== undefined && own.id !== manifest.assessmentId;
  // The same assessment may have been moved to another framework here or there; then histories tell which one is later.
  const hasMoved = own !== undefined && !isPaired && isSame(known, theirs) && wasMoved(own, assessmentIn(content));
  if (other && !hasMoved)
    throw refusedFile(file, {
      where: '',
      why: 'another-framework',
      values: { theirs: fullNameOf(theirs), mine: fullNameOf(other) },
    });
  if (!own) return { kind: 'new', assessmentId: manifest.assessmentId };
  return { kind: isPaired ? 'paired' : 'merge', assessmentId: own.id, own };
}

const wasMoved = (own: Assessment, other: Assessment | undefined): boolean =>
  other !== undefined &&
  [
    [own, other],
    [other, own],
  ].some(([now, then]) => now?.earlierFrameworks?.some((pin) => then && isSame(pin, then.framework)));

const isSame = (a: FrameworkPin, b: FrameworkPin): boolean =>
  a.key === b.key && a.version === b.version && a.hash === b.hash;

/** Long enough to tell two apart, short enough to read. */
const HASH_LENGTH = 12;
const fullNameOf = (pin: FrameworkPin): string => `${nameOf(pin)} (${pin.hash.slice(0, HASH_LENGTH)})`;
