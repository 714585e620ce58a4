import type { SignName } from './sign-sprite.tsx';

/** Signs that fill or point along the reading direction wherever they stand, and the question mark, which Arabic turns round. */
const ALWAYS_MIRRORED: ReadonlySet<SignName> = new Set(['in-progress', 'dont-know']);

/** A sign beside the word it belongs to; with `label` it speaks for itself. `mirrors`: it points along the reading direction. */
export function Icon({
  name,
  label,
  className = '',
  mirrors = false,
}: {
  name: SignName;
  label?: string;
  className?: string;
  mirrors?: boolean;
}) {
  const classes = ['icon', className, mirrors || ALWAYS_MIRRORED.has(name) ? 'flip' : ''].filter(Boolean).join(' ');
  return label === undefined ? (
    <svg className={classes} aria-hidden="true">
      <use href={`#sign-${name}`} />
    </svg>
  ) : (
    <svg className={classes} role="img" aria-label={label}>
      <use href={`#sign-${name}`} />
    </svg>
  );
}
