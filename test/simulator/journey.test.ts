import { builtPackage, createDesk, type Desk } from './desk';
import { borrow } from './errands';

let desk: Desk;

beforeEach(() => {
  desk = createDesk(builtPackage());
  desk.start();
});

afterEach(() => {
  expect(desk.app().complaints).toEqual([]);
  desk.close();
});

test.each([
  ['weilidai', 'equal-principal', 12, 12_000],
  ['weilidai', 'interest-only', 3, 3_000],
  ['fenfu', 'revolving', null, 500],
  ['fenfu', 'equal-installment', 6, 2_000],
] as const)(
  '%s, %s over %s months: from the wallet to the money',
  async (productId, method, periods, yuan) => {
    await borrow(desk.hand, { do: 'borrow', productId, method, periods, yuan });
    await desk.hand.see('借款记录4 笔');
  },
);
