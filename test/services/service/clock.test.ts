import fc from 'fast-check';
import { createClock } from '@/services/service/clock';
import { instant, plus } from '@/units/day';
import { demo } from '../../../tools/world/world';

const NOON = instant('2026-10-16T12:00');
const SECOND = 1_000;
const DAY = 86_400_000;

function phone() {
  const real = { now: 0 };
  return { real, clock: createClock(NOON, () => real.now) };
}

test.each([30 * SECOND, DAY, 400 * DAY])('set back by %d ms it stands still, and goes on at once', (back) => {
  const { real, clock } = phone();
  real.now += 60 * SECOND;
  expect(clock.now()).toBe(plus(NOON, 60 * SECOND));
  real.now -= back;
  expect(clock.now()).toBe(plus(NOON, 60 * SECOND));
  real.now += 20 * SECOND;
  expect(clock.now()).toBe(plus(NOON, 80 * SECOND));
});

test('however the phone’s time goes, the demo’s never goes back, and parts of a millisecond are not lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -DAY, max: DAY })), (moves) => {
      const { real, clock } = phone();
      let last = clock.now();
      for (const move of moves) {
        real.now += move;
        const now = clock.now();
        expect(now).toBe(plus(last, Math.max(0, move)));
        last = now;
      }
    }),
  );
  const { real, clock } = phone();
  for (let step = 0; step < 10; step++) {
    real.now += 0.25;
    clock.now();
  }
  expect(clock.now()).toBe(plus(NOON, 2));
});

describe('every command is taken after the phone’s time went back', () => {
  const send = async ({ service }: ReturnType<typeof demo>) =>
    (await service.fileComplaint('service', '时间校准以后的投诉')).ok;

  test.each([30 * SECOND, DAY])('by %d ms', async (back) => {
    const shown = demo();
    shown.real.now += 60 * SECOND;
    shown.server.state();
    shown.real.now -= back;
    expect(await send(shown)).toBe(true);
    shown.real.now += 20 * SECOND;
    expect(await send(shown)).toBe(true);
  });

  test('while a request is on its way', async () => {
    const shown = demo();
    shown.real.now += 60 * SECOND;
    shown.server.state();
    const sent = send(shown);
    shown.real.now -= DAY;
    expect(await sent).toBe(true);
  });

  test('between two starts', async () => {
    const shown = demo();
    shown.real.now += DAY;
    expect(await send(shown)).toBe(true);
    const again = demo(shown.storage);
    expect(again.server.now()).toBe(shown.server.now());
    expect(await send(again)).toBe(true);
  });

  test('between two steps of a script', async () => {
    const shown = demo();
    shown.server.perform(0, { do: 'repay', loan: 1, kind: 'part', yuan: 500 }, instant('2026-10-16T10:00'));
    shown.real.now -= 30 * SECOND;
    expect(
      shown.server.perform(1, { do: 'repay', loan: 1, kind: 'part', yuan: 500 }, instant('2026-10-16T10:01')),
    ).toBeNull();
    shown.real.now -= 30 * SECOND;
    expect(await send(shown)).toBe(true);
  });
});
