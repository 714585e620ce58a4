import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '#shared/plan/calendar.ts';

const entry = (parts: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'step/1@example',
  day: '2027-06-30',
  summary: 'Open the counter',
  description: '',
  ...parts,
});
const file = (entries: readonly CalendarEntry[], name = 'Plan') =>
  calendarFile({ name, madeAt: '2026-11-27T06:07:08.900Z', appVersion: '0.1.0', entries });
/** The lines as a calendar program reads them: folds undone. */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const property = (text: string, name: string) =>
  lines(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const unescaped = (text: string | undefined) =>
  text?.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

describe('a calendar file', () => {
  it('is written line by line as RFC 5545 has it', () => {
    expect(file([entry({ description: 'Economy' })]).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Mainstay//Mainstay 0.1.0//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Plan',
      'BEGIN:VEVENT',
      'UID:step/1@example',
      'DTSTAMP:20261127T060708Z',
      'DTSTART;VALUE=DATE:20270630',
      'DTEND;VALUE=DATE:20270701',
      'SUMMARY:Open the counter',
      'DESCRIPTION:Economy',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends a whole day on the next, over month, leap day and year', () => {
    const endOf = (day: string) => /DTEND;VALUE=DATE:(\d+)/.exec(file([entry({ day })]))?.[1];
    expect(['2028-02-28', '2028-02-29', '2027-02-28', '2027-12-31'].map(endOf)).toEqual([
      '20280229',
      '20280301',
      '20270301',
      '20280101',
    ]);
  });

  it('lets no text begin a line of its own', () => {
    const text = file([entry({ summary: 'One\r\nEND:VCALENDAR\nBEGIN:VALARM; a, b\\c' })]);
    expect(property(text, 'SUMMARY')).toBe('One\\nEND:VCALENDAR\\nBEGIN:VALARM\\; a\\, b\\\\c');
    expect(lines(text).filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
  });

  it('folds after 75 octets, counted as UTF-8 has them', () => {
    const room = 75 - 'SUMMARY:'.length;
    const linesOf = (summary: string) =>
      file([entry({ summary })])
        .match(/SUMMARY:[\s\S]*?\r\n(?! )/)?.[0]
        .split('\r\n').length;
    expect([linesOf('x'.repeat(room)), linesOf('x'.repeat(room + 1))]).toEqual([2, 3]);
    expect([linesOf(`${'x'.repeat(room - 3)}€`), linesOf(`${'x'.repeat(room - 2)}€`)]).toEqual([2, 3]);
  });

  it('keeps every text, in lines of at most 75 octets that break no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), (typed) => {
        // What a person typed and the core has taken: no control characters but the line feed.
        const summary = typed.replace(/[^\P{Cc}\n]/gu, '');
        const text = file([entry({ summary })]);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(text).toString()).toBe(text);
        expect(unescaped(property(text, 'SUMMARY'))).toBe(summary);
      }),
    );
  });
});
