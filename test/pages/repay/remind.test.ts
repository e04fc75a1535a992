import fc from 'fast-check';
import ICAL from 'ical.js';
import { sync as nodeIcal, type VEvent } from 'node-ical';
import { reminderOf } from '@/pages/repay/autopay/remind';
import { repayView } from '@/services/bank/views/wallet';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { type CalendarEntry, calendarFile } from '@/stores/repay/calendar-file';
import { dueDays } from '@/stores/repay/due-days';
import { dayAt, HOUR, instant, instantOf, MINUTE } from '@/units/day';
import { Teller } from '../../services/bank/teller';

/** The file for calendars, held against two readers of them. */

const NOW = instant('2026-10-16T09:41');
const ENTRY: CalendarEntry = {
  id: 'one@demo',
  title: '还款日',
  text: '应还 45.00 元。',
  at: instant('2026-10-28T10:00'),
  lastsMs: 30 * MINUTE,
  remindMsBefore: HOUR,
};

interface Read {
  readonly title: string;
  readonly text: string;
  readonly alarm: string;
  readonly start: number;
  readonly end: number;
}

function byIcalJs(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent('valarm');
    const ahead = alarm?.getFirstPropertyValue('trigger') as ICAL.Duration;
    expect(ahead.toSeconds()).toBe(-3600);
    return {
      title: event.summary,
      text: event.description,
      alarm: String(alarm?.getFirstPropertyValue('description')),
      start: event.startDate.toJSDate().getTime(),
      end: event.endDate.toJSDate().getTime(),
    };
  });
}

function byNodeIcal(file: string): Read[] {
  return Object.values(nodeIcal.parseICS(file))
    .filter((found): found is VEvent => found?.type === 'VEVENT')
    .map((event) => ({
      title: String(event.summary),
      text: String(event.description),
      alarm: String((event.alarms?.[0] as { description?: unknown } | undefined)?.description),
      start: event.start.getTime(),
      end: event.end?.getTime() ?? 0,
    }));
}

const READERS = [
  ['ical.js', byIcalJs],
  ['node-ical', byNodeIcal],
] as const;

describe.each(READERS)('%s', (_, read) => {
  test('finds every due day of several loans, at ten in Shanghai, and each ends after it begins', () => {
    const home = repayView(RULE_SETS.merged, Teller.inTheStateOf('prime').state);
    const ahead = dueDays(home).filter(({ kind }) => kind === 'next' || kind === 'later');
    expect(ahead.length).toBeGreaterThan(9);
    const found = read(calendarFile(ahead.map(reminderOf), NOW));
    expect(found.map(({ start }) => start)).toEqual(ahead.map(({ day }) => instantOf(day, 10 * HOUR)));
    expect(found.map(({ start }) => dayAt(start as typeof NOW))).toEqual(ahead.map(({ day }) => day));
    for (const { start, end, text, alarm } of found) {
      expect(end - start).toBe(30 * MINUTE);
      expect(alarm).toBe(text);
      expect(text).toContain('元。流程演示，不提供真实借款。');
    }
    // 1,081.00 has a comma that separates nothing.
    expect(found[0]?.text).toContain('应还 1,081.00 元');
  });

  test.each([
    ['commas and semicolons', 'A,B;C，还 1,081.00；次日'],
    ['a backslash', 'C:\\dir\\, 完'],
    ['lines', '第一行\n第二行\r\n第三行'],
    ['colons, quotes and what looks like a line of the file', '"名":值\nEND:VEVENT'],
    ['a long Chinese text', '还款日提醒'.repeat(60)],
    ['characters of four octets', `${'𠮷😀'.repeat(40)}，完`],
  ])('gives %s back whole', (_name, text) => {
    const [found] = read(calendarFile([{ ...ENTRY, title: text, text }], NOW));
    const expected = text.replaceAll('\r\n', '\n');
    expect(found).toMatchObject({ title: expected, text: expected, alarm: expected });
  });
});

// node-ical 0.27.2 takes the escaped backslash before an n for a new line.
test('a backslash before an n stays one', () => {
  const [found] = byIcalJs(calendarFile([{ ...ENTRY, text: 'C:\\new' }], NOW));
  expect(found?.text).toBe('C:\\new');
});

test('no line is longer than 75 octets, none cuts a character, and every one ends as the format wants', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const file = calendarFile([{ ...ENTRY, text }], NOW);
      expect(file.endsWith('\r\n')).toBe(true);
      for (const line of file.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect([...line].every((character) => character === '\t' || character >= ' ')).toBe(true);
        expect(line).not.toMatch(/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
      }
    }),
  );
});

test('the same due day again is the same entry', () => {
  const home = repayView(RULE_SETS.merged, Teller.inTheStateOf('prime').state);
  const ids = dueDays(home).map((due) => reminderOf(due).id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(dueDays(home).map((due) => reminderOf(due).id)).toEqual(ids);
});
