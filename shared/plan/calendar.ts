/** One all-day entry of a calendar file. */
export interface CalendarEntry {
  /** The same each time the same thing is written, so that a calendar that reads the file again does not double it. */
  readonly uid: string;
  /** The day, such as "2027-06-30". */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

export interface Calendar {
  readonly name: string;
  /** When the file was made, ISO. */
  readonly madeAt: string;
  readonly appVersion: string;
  readonly entries: readonly CalendarEntry[];
}

/** Octets in a line of the file, its end not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
const END = '\r\n';

/** A calendar as RFC 5545 writes it, of all-day entries only; those who read it are free on these days. */
export function calendarFile({ name, madeAt, appVersion, entries }: Calendar): string {
  const stamp = madeAt.replace(/[-:]/g, '').replace(/\.\d+/, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Mainstay//Mainstay ${escaped(appVersion)}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + END).join('');
}

const eventLines = ({ uid, day, summary, description }: CalendarEntry, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
  `SUMMARY:${escaped(summary)}`,
  ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const compact = (day: string): string => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** As a TEXT value (RFC 5545, 3.3.11); control characters other than the line feed have no place in one. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Breaks a line before it is too long, never within a character; each further line begins with a space. */
function folded(line: string): string {
  let [written, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      written += `${END} `;
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}

/** How many octets UTF-8 needs for one character. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
