import type { ProductId } from '@/services/contract';
import type { Act } from '@/services/mock/story';
import { productOf } from '@/services/rules/products';
import { PURPOSES } from '@/services/rules/purposes';
import { METHOD_NAMES } from '@/words';
import type { Name } from './hand';

/** A person's hand and eye: on the compiled mini program or on the web, it is the same app. */
export interface Reach {
  see(words: Name): Promise<unknown>;
  tap(name: Name): Promise<void>;
  type(label: Name, text: string): Promise<void>;
  readTo(end: string): Promise<void>;
  /** Lets answers come that are on their way. */
  rest(): Promise<void>;
}

type Errand<Kind extends Act['do']> = Extract<Act, { do: Kind }>;

const starting = (text: string): RegExp => new RegExp(`^${text}`);
const nameOf = (productId: ProductId): string => productOf(productId).name;

/** From the wallet to the money, and back to the wallet. */
export async function borrow(hand: Reach, wish: Errand<'borrow'>): Promise<void> {
  await quote(hand, wish);
  await review(hand, wish);
  await verify(hand);
  await hand.see(/已到账|到账$|前到账|人工审核中/);
  await hand.tap(/^(完成|知道了)$/);
  await hand.see('可用额度（元）');
}

async function quote(hand: Reach, { productId, yuan, periods, method, purposeId }: Errand<'borrow'>) {
  await hand.tap(starting(`${nameOf(productId)}，可借`));
  await hand.see('合计还');
  await hand.type('借款金额', String(yuan));
  if (productOf(productId).methods.length > 1) await hand.tap(METHOD_NAMES[method]);
  if (periods !== null) await hand.tap(`${periods} 期`);
  await hand.tap(starting('借款用途'));
  await hand.tap(PURPOSES.find(({ id }) => id === (purposeId ?? 'renovation'))?.name ?? '');
  await hand.rest();
  await hand.tap('看费用明示表');
}

async function review(hand: Reach, { without, yuan }: Errand<'borrow'>) {
  await hand.tap('我已读完并确认');
  if (without !== 'contract') await hand.readTo('合同到这里结束');
  await hand.tap('我已读完并同意借款合同');
  await hand.tap('同意查询并报送征信信息');
  await hand.tap('我确认用途真实，只借需要的金额');
  await hand.tap(/确认借款$/);
  if (yuan > 5_000 && without !== 'large-transfer') await hand.tap('核对无误，继续');
}

async function verify(hand: Reach) {
  for (const asked of ['请眨一下眼', '请张一下嘴', '请慢慢转头']) {
    await hand.see(asked);
    await hand.tap('通过');
  }
}
