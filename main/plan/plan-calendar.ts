import { checkLanguage } from '#main/core/languages.ts';
import type { OutgoingFile } from '#main/core/ports.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import { APP_VERSION } from '#main/core/version.ts';
import { safeFileName } from '#main/reports/file-name.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { calendarFile } from '#shared/plan/calendar.ts';
import { planTimeline } from './timeline-of.ts';

/** Longest title that calendars show in a day's line. */
const TITLE_LENGTH = 120;

/** What of the plan is still to come or late, as a calendar file. */
export function calendarOf(rooms: Rooms, own: Assessment, language: string): OutgoingFile {
  checkLanguage(rooms.ports.languages, language);
  const t = createTranslate(language);
  const text = calendarFile({
    name: titleOf(own),
    madeAt: rooms.ports.now().toISOString(),
    appVersion: APP_VERSION,
    entries: planTimeline(rooms, own, language)
      .filter(({ state }) => state === 'open' || state === 'overdue')
      .map(({ kind, id, day, title, body }) => ({
        uid: `${kind}/${id}/${own.id}@mainstay`,
        day,
        summary: `${t(`planParts.kind.${kind}`)}: ${shortened(title)}`,
        description: [title, body].filter(Boolean).join('\n'),
      })),
  });
  const fileName = safeFileName(`${titleOf(own)} - ${t('planParts.timeline.fileName')}`, 'ics');
  return { fileName, bytes: new TextEncoder().encode(text) };
}

const shortened = (title: string): string => {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH).toWellFormed().trimEnd()}…`;
};
