import type { AnswerValue } from '#shared/assessment/answer.ts';

/** What a cell shows in place of a level's digit. */
const MARKS = { NA: '–', DK: '?' } as const;

export const cellMark = (value: AnswerValue | null): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : MARKS[value];

/** The classes that draw one answer as a cell: its level's tint, and its corner when it is critical. */
export function cellClass(value: AnswerValue | null, { isCritical = false, isRedFlag = false } = {}): string {
  return ['cell', value === null ? 'none' : `v${value}`, isCritical ? 'critical' : '', isRedFlag ? 'red-flag' : '']
    .filter(Boolean)
    .join(' ');
}
