import { PRODUCT_IDS } from '@/services/contract/terms';
import { judgeAmount, rangeOf } from '@/stores/quote/amount';
import { type Fen, fen } from '@/units/fen';
import { demo } from '../../../tools/world/world';

test.each(PRODUCT_IDS)(
  'the slider of %s reaches the smallest and the largest amount the bank takes',
  async (id) => {
    const reply = await demo().service.quoteOptions(id);
    if (!reply.ok) throw new Error(reply.failure.code);
    const options = {
      ...reply.value,
      availableFen: fen(Math.max(reply.value.availableFen, reply.value.minimumFen + 3_597_000)),
    };
    const { min, max, step } = rangeOf(options);
    const taken = (amountFen: number) => judgeAmount(String(amountFen / 100), options).ok;

    expect([taken(min), taken(max), (max - min) % step]).toEqual([true, true, 0]);
    expect([taken(min - step), taken(max + step)]).toEqual([false, false]);
  },
);

test('ends off the step move inwards, and where nothing is left there is one place', () => {
  const range = (minimum: number, available: number, step: number) =>
    rangeOf({ minimumFen: minimum as Fen, availableFen: available as Fen, stepFen: step as Fen });
  expect(range(1_500, 597_900, 1_000)).toEqual({ min: 2_000, max: 597_000, step: 1_000 });
  expect(range(50_000, 10_000, 10_000)).toEqual({ min: 50_000, max: 50_000, step: 10_000 });
});
