import type { FrameworkPin } from '../assessment/assessment.ts';

type Name = Pick<FrameworkPin, 'key' | 'version'>;

const isSame = (one: Name, other: Name | null): boolean => one.key === other?.key && one.version === other.version;

/** Where an assessment can sensibly go: a newer version, what is based on its framework, what that is based on, and the same name with other content. */
export function moveTargets<F extends FrameworkPin & { readonly basedOn: Name | null }>(
  pin: FrameworkPin,
  known: readonly F[],
): F[] {
  const base = known.find((each) => isSame(each, pin))?.basedOn ?? null;
  return known.filter((each) => {
    if (isSame(each, pin)) return each.hash !== pin.hash;
    return (each.key === pin.key && each.version > pin.version) || isSame(pin, each.basedOn) || isSame(each, base);
  });
}
