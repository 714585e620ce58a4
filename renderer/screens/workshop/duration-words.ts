import type { Translate } from '#shared/i18n/translate.ts';

const HOUR = 60;

/** "30 minutes", "3 hours 30 minutes", "12 hours". */
export function durationWords(minutes: number, t: Translate): string {
  const hours = Math.floor(minutes / HOUR);
  const rest = minutes % HOUR;
  if (hours === 0) return t('workshop.minutes', { count: rest });
  const whole = t('workshop.hours', { count: hours });
  return rest === 0 ? whole : t('workshop.hoursAnd', { hours: whole, minutes: t('workshop.minutes', { count: rest }) });
}
