import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isValidElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { day, instant } from '@/units/day';
import { yuan } from '@/units/fen';
import { rate } from '@/units/rate';
import { catalogue, filled } from '@/words/catalogue';
import { root } from '../../tools/root';
import { areaOf, readCatalogue, readFront } from './read';

/** In folders with all that is in them, and in `src` itself. */
const filesOf = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: folder !== 'src', encoding: 'utf8' })
      .filter((file) => /[.]tsx?$/.test(file))
      .map((file) => path.posix.join(folder, file.replaceAll('\\', '/'))),
  );

describe('a message', () => {
  test('without slots is a text, with slots a function of what they take', () => {
    const words = catalogue('loan', {
      title: '借款',
      owed: '还欠 {owed, fen} 元，{name}',
      group: { rates: '{year, rate}，每天 {day, daily}，IRR {irr, percent}', periods: '{n, count} 期' },
      due: '{due, day} {at, time}',
      limit: '可用 {limit, yuan}',
    });
    expect(words.title).toBe('借款');
    expect(words.owed({ owed: yuan(12_000), name: '优优' })).toBe('还欠 12,000.00 元，优优');
    expect(
      words.group.rates({
        year: rate('0.108'),
        day: { annualRate: rate('0.108'), dayCount: 'actual/360' },
        irr: 0.1135,
      }),
    ).toBe('10.8%，每天 0.03%，IRR 11.35%');
    expect(words.group.periods({ n: 12 })).toBe('12 期');
    expect(words.limit({ limit: yuan(8000) })).toBe('可用 8,000');
    const at = instant('2026-10-20T09:43');
    expect(words.due({ due: day('2026-10-20'), at, today: day('2026-01-01') })).toBe('10月20日 09:43');
    expect(words.due({ due: day('2026-10-20'), at, today: day('2025-01-01') })).toBe('2026年10月20日 09:43');
  });

  test('holds what is drawn in the middle of its sentence', () => {
    const words = catalogue('loan', { paid: '已还 {amount, part}，谢谢 {name}' });
    const drawn = words.paid({ amount: '12.00', name: '优优' });
    expect(isValidElement(drawn) && renderToStaticMarkup(drawn)).toBe('已还 12.00，谢谢 优优');
  });

  test('says its id where a slot is of no kind', () => {
    expect(() => catalogue('loan', { group: { owed: '还欠 {owed, euro}' } })).toThrow(
      'loan.group.owed has a slot of no kind: euro',
    );
  });

  test('is filled from what came, or not at all', () => {
    const words = catalogue('loan', { owed: '还欠 {owed, fen}，{until, moment}前，{name}' });
    const until = instant('2026-10-20T09:43');
    expect(filled(words.owed, { owed: 1200, until, name: '优优' })).toBe(
      '还欠 12.00，10月20日 09:43前，优优',
    );
    expect(filled(words.owed, { owed: 0, until: '2026-10-20', name: '' })).toBe(
      '还欠 0.00，2026年10月20日前，',
    );
    expect(filled(words.owed, { owed: 1200, until })).toBeNull();
    expect(filled(words.owed, { owed: '1200', until, name: '优优' })).toBeNull();
    expect(filled(words.owed, { owed: 1200, until: 'tomorrow', name: '优优' })).toBeNull();
  });

  test('does not compile with what its slots do not take', () => {
    const words = catalogue('loan', { owed: '还欠 {owed, fen}', name: '{name}' });
    // @ts-expect-error: no such message
    expect(words.unknown).toBeUndefined();
    // @ts-expect-error: an amount is in fen
    words.owed({ owed: '12' });
    // @ts-expect-error: the slot is missing
    words.name({});

    const lost = catalogue('loan', { names: { owed: '还欠 {owed, fen}' } satisfies Record<string, string> });
    // @ts-expect-error: the letters of the text are lost, so that nobody knows what its slots take
    lost.names.owed({ owed: yuan(12) });
  });
});

describe('the catalogue', () => {
  const areas = filesOf('src/words')
    .filter((file) => !file.endsWith('/catalogue.ts'))
    .flatMap((file) => {
      const read = readCatalogue(file);
      return read ? [{ file, ...read }] : [];
    });
  const front = filesOf(
    'src/pages',
    'src/components',
    'src/director',
    'src/stores',
    'src/ways',
    'src/platform',
  )
    .concat(filesOf('src/custom-tab-bar', 'src/words'), filesOf('src'))
    .map((file) => ({ file, ...readFront(file) }));

  test('calls an area by where it stands', () => {
    expect(areas.length).toBeGreaterThan(0);
    expect(areas.filter(({ file, name }) => name !== areaOf(file))).toEqual([]);
  });

  test('has no message that nobody says', () => {
    const used = new Set(front.flatMap((file) => file.used));
    const said = (id: string) =>
      id.split('.').some((_, i, names) => used.has(names.slice(0, i + 1).join('.')));
    expect(areas.flatMap(({ ids }) => ids).filter((id) => !said(id))).toEqual([]);
  });

  test('is read when something is said, not when a file is loaded', () => {
    expect(front.flatMap(({ early }) => early)).toEqual([]);
  });

  test('is where the front says anything', () => {
    const elsewhere = front.filter(({ file }) => !file.startsWith('src/words/') && !OWN_WORDS.test(file));
    expect(elsewhere.flatMap(({ written }) => written)).toEqual([]);
  });
});

/** What reads what people write, and the titles of pages, which Taro reads before anything runs. */
const OWN_WORDS = /^src\/(stores\/(check\/claim\/|rulebook\/rule-search)|.*[.]config[.]ts$)/;
