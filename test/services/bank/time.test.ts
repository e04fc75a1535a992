import fc from 'fast-check';
import { calendarDay, workingDayAfter } from '@/services/bank/arithmetic/workday';
import type { Command } from '@/services/bank/command';
import { canonical } from '@/services/bank/core/chance';
import { passTime } from '@/services/bank/time';
import { PERSONAS } from '@/services/demo/stories/personas';
import { rulesFor } from '@/services/rules/rule-sets';
import { addDays, DAY, day, plus } from '@/units/day';
import { draws } from '../../support/draws';
import { Teller } from './teller';

/** Debits, material, raises, complaints: what happens on dates of their own. */
const UNDER_WAY: readonly Command[] = [
  { type: 'set-autopay', cardId: 'card-6210' },
  { type: 'hand-in-material', materialId: 'property' },
  { type: 'apply-for-temporary-raise', raiseId: 'activity' },
  { type: 'apply-for-temporary-raise', raiseId: 'double' },
  { type: 'file-complaint', topic: 'service', text: '请核对' },
  { type: 'activate', productId: 'partner', channelId: 'wallet', creditReportConsent: true },
];

test('a jump of any length ends as walking does', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PERSONAS.map(({ id }) => id)),
      fc.array(fc.integer({ min: 1, max: 40 * DAY }), { minLength: 1, maxLength: 20 }),
      (personaId, strides) => {
        const teller = Teller.inTheStateOf(personaId);
        // With as much as possible that ends or happens by itself.
        for (const command of UNDER_WAY) teller.send(command);
        const { state } = teller;
        const end = plus(
          state.now,
          strides.reduce((sum, stride) => sum + stride, 0),
        );
        let walked = state;
        for (const stride of strides)
          walked = passTime(rulesFor(walked), walked, plus(walked.now, stride)).state;
        expect(canonical(walked)).toBe(canonical(passTime(rulesFor(state), state, end).state));
      },
    ),
    { seed: 5, numRuns: draws(120) },
  );
});

test.each(PERSONAS.map(({ id }) => [id]))(
  '%s: time alone decides no raise, so the moment of a look changes nothing',
  (personaId) => {
    const { state } = Teller.inTheStateOf(personaId);
    const { events } = passTime(rulesFor(state), state, plus(state.now, 800 * DAY));
    expect(events.filter(({ type }) => type === 'raise-decided')).toEqual([]);
  },
);

test('ten years handle only the dates on which something happens', () => {
  const { state } = Teller.inTheStateOf('prime');
  const { events } = passTime(rulesFor(state), state, plus(state.now, 3650 * DAY));
  // 9 instalments of one loan and 5 of the other go through four stages each; 120 months are reviewed; then time has passed.
  expect(events.length).toBe((9 + 5) * 4 + 120 + 1);
});

test('the clock does not run backwards, and a command of no known form is refused', () => {
  const teller = Teller.inTheStateOf('prime');
  const back = teller.send({ type: 'pass-time' }, plus(teller.state.now, -1));
  expect(back).toMatchObject({ ok: false, failure: { code: 'clock-runs-forward' } });
  for (const wrong of [null, 7, {}, { type: 'lend-me' }, { type: 'pass-time', extra: 1 }, { type: 'repay' }])
    expect(teller.try(wrong as object)).toBe('malformed');
});

test.each([
  ['2026-10-16', '2026-10-19', 'a Friday'],
  ['2026-09-30', '2026-10-08', 'before the National Day week'],
  ['2026-10-09', '2026-10-10', 'before a Saturday that is worked'],
  ['2026-02-13', '2026-02-14', 'before a Saturday worked for the Spring Festival'],
  ['2026-02-14', '2026-02-24', 'before the Spring Festival'],
])('T+1 from %s is %s: %s', (from, to) => {
  expect(workingDayAfter(day(from), 1)).toBe(to);
});

test('the calendar of October 2026', () => {
  const kinds = Array.from({ length: 31 }, (_, index) => calendarDay(addDays(day('2026-10-01'), index)).kind);
  expect(kinds.map((kind) => ({ rest: '休', 'make-up': '班', ordinary: '·' })[kind]).join('')).toBe(
    '休休休休休休休··班·····················',
  );
});
