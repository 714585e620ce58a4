import type { AnswerValue } from '#shared/assessment/answer.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** What a cell shows: a level's digit, or a sign in its place. */
export const cellMark = (value: AnswerValue | null, t: Translate): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : t(`value.sign.${value}`);

/** The classes that draw one answer as a cell: its level's tint, and its corner when it is critical. */
export function cellClass(value: AnswerValue | null, { isCritical = false, isRedFlag = false } = {}): string {
  return ['cell', value === null ? 'none' : `v${value}`, isCritical ? 'critical' : '', isRedFlag ? 'red-flag' : '']
    .filter(Boolean)
    .join(' ');
}
