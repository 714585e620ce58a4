/** The letters with which the id of an element of the founding note begins: PA of PA1a. */
export const groupOf = (id: string): string => /^[A-Z]+/.exec(id)?.[0] ?? id;
