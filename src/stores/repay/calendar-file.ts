import { type Instant, instantInUtc, plus } from '@/units/day';

/** An entry of a calendar, with a reminder ahead of it. */
export interface CalendarEntry {
  /** The same entry again has the same id, and takes the place of the first. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly at: Instant;
  readonly lastsMs: number;
  readonly remindMsBefore: number;
}

/** A calendar as a file (RFC 5545), for any calendar to read. @param made when it was written */
export function calendarFile(entries: readonly CalendarEntry[], made: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//wallet-borrowing-demo//ZH',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => event(entry, made)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const event = ({ id, title, text, at, lastsMs, remindMsBefore }: CalendarEntry, made: Instant): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(id)}`,
  `DTSTAMP:${instantInUtc(made)}`,
  `DTSTART:${instantInUtc(at)}`,
  `DTEND:${instantInUtc(plus(at, lastsMs))}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-PT${remindMsBefore / 1000}S`,
  `DESCRIPTION:${escaped(text)}`,
  'END:VALARM',
  'END:VEVENT',
];

/** A text as a value: what separates values is escaped, a new line is written, other control characters are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may stand in a calendar
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const MOST_OCTETS = 75;

/** A line in pieces of at most 75 octets, the ones after the first behind a space; no character is cut. */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
