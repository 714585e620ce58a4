import { formatDate, formatTime } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';

const LOCAL_DAY = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const dayOf = (moment: Date): string => new Intl.DateTimeFormat('en-GB', LOCAL_DAY).format(moment);

/** "today 13:30", or the date. */
export function whenOf(at: string, language: string, t: Translate): string {
  const isToday = dayOf(new Date(at)) === dayOf(new Date());
  return isToday
    ? t('backups.today', { time: formatTime(language, at) })
    : t('backups.on', { date: formatDate(language, at) });
}
