import { createHash } from 'node:crypto';

/** A UUID from names: the same names give the same id on every machine, so that two libraries agree without asking each other. */
export function namedId(...names: readonly string[]): string {
  const hex = createHash('sha256').update(names.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
