import { instant } from '@/units/day';
import { yuan } from '@/units/fen';
import type { Opening } from '../bank/opening';
import type { Customer } from '../bank/state';
import type { ProductId } from '../contract';
import type { Step } from './story';

/** An invented person: who they are, what they did, and the moment at which the demo takes over. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly story: string;
  readonly opening: Opening;
  readonly steps: readonly Step[];
  readonly now: string;
}

const CUSTOMER: Customer = {
  name: '演示用户·甲',
  payScore: 750,
  scores: { social: null, payment: 76, creditRecord: 72, assets: 54, device: 90 },
  accountNormal: true,
  invited: true,
  newUser: false,
  student: false,
  billMonths: 0,
  memberLevel: 0,
  inquiriesIn3Months: 1,
  paymentsPerWeek: 6,
  yearlyIncomeFen: yuan(126_000),
  otherDebtFen: yuan(8_400),
};

/** Cards fail Luhn's check on purpose: no such card can exist. */
const CARDS: Opening['cards'] = [
  { id: 'card-6210', bankName: '演示银行', last4: '6210', balanceFen: yuan(20_000) },
  { id: 'card-0000', bankName: '演示银行', last4: '0000', balanceFen: yuan(5_000) },
];

function opening(
  since: string,
  seed: string,
  customer: Partial<Customer>,
  openProducts: readonly ProductId[],
): Opening {
  return {
    at: instant(since),
    seed,
    customer: { ...CUSTOMER, ...customer },
    device: { id: 'device-7F3A', name: '演示手机', bound: true },
    cards: CARDS,
    openProducts,
  };
}

const borrow = (
  at: string,
  yuanAmount: number,
  periods: number | null,
  method: Extract<Step, { do: 'borrow' }>['method'],
  productId: ProductId = 'weilidai',
): Step => ({ at, do: 'borrow', productId, yuan: yuanAmount, periods, method, purposeId: 'renovation' });

const pay = (at: string, loan: number): Step => ({ at, do: 'repay', loan, kind: 'due' });

const BOTH: readonly ProductId[] = ['weilidai', 'fenfu'];

export const PERSONAS: readonly Persona[] = [
  {
    id: 'prime',
    name: '演示用户·甲',
    story: '支付分 750，三笔在还，按时还款',
    opening: opening('2026-06-01T09:00', 'prime', {}, BOTH),
    steps: [
      borrow('2026-06-20T10:12', 12_000, 12, 'equal-principal'),
      pay('2026-07-20T08:30', 1),
      pay('2026-08-20T08:30', 1),
      borrow('2026-08-28T15:40', 5_000, 6, 'interest-only'),
      pay('2026-09-20T08:30', 1),
      pay('2026-09-28T12:05', 2),
      borrow('2026-10-01T20:18', 1_280, null, 'revolving', 'fenfu'),
    ],
    now: '2026-10-16T09:41',
  },
  {
    id: 'new',
    name: '演示用户·乙',
    story: '刚受邀的新用户，还没有借过款',
    opening: opening(
      '2026-10-16T09:00',
      'new',
      {
        name: '演示用户·乙',
        newUser: true,
        payScore: 768,
        otherDebtFen: yuan(0),
        yearlyIncomeFen: yuan(98_000),
      },
      BOTH,
    ),
    steps: [],
    now: '2026-10-16T09:41',
  },
  {
    id: 'refused',
    name: '演示用户·丙',
    story: '查询偏多、支付分 606、不够活跃，申请会被拒绝',
    opening: opening(
      '2026-10-16T09:00',
      'refused',
      { name: '演示用户·丙', payScore: 606, inquiriesIn3Months: 7, paymentsPerWeek: 1 },
      BOTH,
    ),
    steps: [],
    now: '2026-10-16T09:41',
  },
  {
    id: 'not-invited',
    name: '演示用户·丁',
    story: '没有收到微粒贷邀请，分付可以开通',
    opening: opening(
      '2026-10-16T09:00',
      'not-invited',
      { name: '演示用户·丁', invited: false, payScore: 690 },
      [],
    ),
    steps: [],
    now: '2026-10-16T09:41',
  },
  {
    id: 'cooling-off',
    name: '演示用户·戊',
    story: '昨天傍晚借了 8,000 元，还在 24 小时冷静期内',
    opening: opening('2026-10-01T09:00', 'cooling-off', { name: '演示用户·戊' }, BOTH),
    steps: [borrow('2026-10-15T18:05', 8_000, 6, 'equal-principal')],
    now: '2026-10-16T09:41',
  },
  {
    id: 'grace',
    name: '演示用户·己',
    story: '10月20日的一期没有还，宽限期第 3 天',
    opening: opening('2026-06-01T09:00', 'grace', { name: '演示用户·己' }, BOTH),
    steps: [
      borrow('2026-06-20T10:12', 12_000, 12, 'equal-principal'),
      pay('2026-07-20T08:30', 1),
      pay('2026-08-20T08:30', 1),
      pay('2026-09-20T08:30', 1),
    ],
    now: '2026-10-23T09:41',
  },
  {
    id: 'overdue',
    name: '演示用户·庚',
    story: '一期逾期超过 30 天，额度下调、部分功能关闭',
    opening: opening('2026-06-01T09:00', 'overdue', { name: '演示用户·庚', payScore: 668 }, BOTH),
    steps: [
      borrow('2026-06-12T10:12', 9_000, 9, 'equal-principal'),
      pay('2026-07-12T08:30', 1),
      pay('2026-08-12T08:30', 1),
    ],
    now: '2026-10-16T09:41',
  },
];
