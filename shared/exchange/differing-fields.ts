import { saysTheSame } from './merge.ts';

/** One field that two states of a record have filled differently. */
export interface DifferingField {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** The fields in which two states of a record differ, in the order of the record; none where one of them is not there at all. */
export function differingFields(mine: unknown, theirs: unknown): DifferingField[] {
  if (typeof mine !== 'object' || typeof theirs !== 'object' || mine === null || theirs === null) return [];
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return fields
    .map((field) => ({ field, mine: Reflect.get(mine, field), theirs: Reflect.get(theirs, field) }))
    .filter(({ field, mine: own, theirs: other }) => !saysTheSame({ [field]: own }, { [field]: other }));
}
