import { assert } from '@/units/assert';
import { addMonths, day, dayAt, type Instant, instant, instantOf } from '@/units/day';
import { yuan } from '@/units/fen';
import { rate } from '@/units/rate';
import type { Customer } from '../../bank/core/state';
import type { Opening } from '../../bank/opening';
import type { Method, ProductId } from '../../contract/terms';
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
  name: '演示用户',
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

/** Last digits only, and no number behind them: no such card can exist. */
const CARDS: Opening['cards'] = [
  { id: 'card-6210', bankName: '演示银行', last4: '6210', balanceFen: yuan(20_000) },
  { id: 'card-0000', bankName: '演示银行', last4: '0000', balanceFen: yuan(5_000) },
];

const OWN: readonly ProductId[] = ['weilidai', 'fenfu'];
const NOW = '2026-10-16T09:41';

interface Life {
  /** When the bank's record of the person begins. */
  readonly since?: string;
  readonly now?: string;
  readonly open?: readonly ProductId[];
  readonly customer?: Partial<Customer>;
  readonly more?: Partial<Pick<Opening, 'materials' | 'holdings' | 'device'>>;
  readonly steps?: readonly Step[];
}

function persona<const Id extends string>(
  id: Id,
  mark: string,
  story: string,
  { since = '2026-10-16T09:00', now = NOW, ...life }: Life,
): Persona & { readonly id: Id } {
  const name = `演示用户·${mark}`;
  const opening: Opening = {
    at: instant(since),
    seed: id,
    customer: { ...CUSTOMER, ...life.customer, name },
    device: { id: 'device-7F3A', name: '演示手机', bound: true },
    cards: CARDS,
    openProducts: life.open ?? OWN,
    ...life.more,
  };
  return { id, name, story, opening, steps: life.steps ?? [], now };
}

const borrow = (
  at: string,
  amount: number,
  periods: number | null,
  method: Method,
  productId: ProductId = 'weilidai',
): Step => ({ at, do: 'borrow', productId, yuan: amount, periods, method });

const pay = (at: string, loan = 1): Step => ({ at, do: 'repay', loan, kind: 'due' });

/** A loan of June 20 with its instalments paid on the mornings they were due. */
const JUNE = borrow('2026-06-20T10:12', 12_000, 12, 'equal-principal');
const PAID = [pay('2026-07-20T08:30'), pay('2026-08-20T08:30'), pay('2026-09-20T08:30')];

const PRIME = persona('prime', '甲', '支付分 750，三笔在还，按时还款', {
  since: '2026-06-01T09:00',
  steps: [
    JUNE,
    pay('2026-07-20T08:30'),
    pay('2026-08-20T08:30'),
    borrow('2026-08-28T15:40', 5_000, 6, 'interest-only'),
    pay('2026-09-20T08:30'),
    pay('2026-09-28T12:05', 2),
    borrow('2026-10-01T20:18', 1_280, null, 'revolving', 'fenfu'),
  ],
});

const OTHERS = () => [
  persona('new', '乙', '刚受邀的新用户，还没有借过款', {
    customer: { newUser: true, payScore: 768, otherDebtFen: yuan(0), yearlyIncomeFen: yuan(98_000) },
  }),
  persona('refused', '丙', '查询偏多、支付分 606、不够活跃，申请会被拒绝', {
    customer: { payScore: 606, inquiriesIn3Months: 7, paymentsPerWeek: 1 },
  }),
  persona('not-invited', '丁', '没有收到微粒贷邀请，分付可以开通', {
    open: [],
    customer: { invited: false, payScore: 690 },
  }),
  persona('cooling-off', '戊', '昨天傍晚借了 8,000 元，还在 24 小时冷静期内', {
    since: '2026-10-01T09:00',
    steps: [borrow('2026-10-15T18:05', 8_000, 6, 'equal-principal')],
  }),
  persona('grace', '己', '10月20日的一期没有还，宽限期第 3 天', {
    since: '2026-06-01T09:00',
    now: '2026-10-23T09:41',
    steps: [JUNE, ...PAID],
  }),
  persona('overdue', '庚', '一期逾期超过 30 天，额度下调、部分功能关闭', {
    since: '2026-06-01T09:00',
    customer: { payScore: 668 },
    steps: [
      borrow('2026-06-12T10:12', 9_000, 9, 'equal-principal'),
      pay('2026-07-12T08:30'),
      pay('2026-08-12T08:30'),
    ],
  }),
  persona('grey-list', '辛', '累计三次逾期，额度冻结并列入灰名单', {
    since: '2026-05-01T09:00',
    customer: { payScore: 655 },
    steps: [
      borrow('2026-05-10T10:12', 6_000, 12, 'equal-principal'),
      pay('2026-06-14T09:00'),
      pay('2026-07-15T09:00'),
      pay('2026-08-10T09:00'),
      pay('2026-09-16T09:00'),
    ],
  }),
  persona('ordinary', '壬', '支付分 702 的普通客户，分付分期在还', {
    since: '2026-07-01T09:00',
    customer: {
      payScore: 702,
      scores: { social: null, payment: 70, creditRecord: 74, assets: 48, device: 82 },
      billMonths: 8,
    },
    steps: [
      borrow('2026-07-18T11:20', 3_600, 6, 'equal-installment', 'fenfu'),
      pay('2026-08-18T08:30'),
      pay('2026-09-18T08:30'),
    ],
  }),
  persona('subprime', '癸', '支付分 604，达不到微粒贷的门槛，分付可用但利率较高', {
    open: ['fenfu'],
    customer: {
      payScore: 604,
      scores: { social: null, payment: 64, creditRecord: 63, assets: 52, device: 75 },
    },
  }),
  persona('below-floor', '子', '支付分 560，没有对应的利率，都不能借', {
    open: [],
    customer: { payScore: 560 },
  }),
  persona('student', '丑', '在校学生，小额贷款公司不放款', {
    open: ['weilidai'],
    customer: { student: true, payScore: 655, yearlyIncomeFen: yuan(12_000), otherDebtFen: yuan(0) },
  }),
  persona('owner', '寅', '小微企业主，营业执照已核验', {
    since: '2026-07-20T09:00',
    open: ['weilidai', 'fenfu', 'business'],
    customer: { payScore: 731, yearlyIncomeFen: yuan(260_000) },
    more: { materials: { 'business-licence': { state: 'accepted', at: instant('2026-06-01T10:00') } } },
    steps: [
      borrow('2026-08-03T09:30', 80_000, 12, 'equal-installment', 'business'),
      pay('2026-09-05T08:30'),
      pay('2026-10-05T08:30'),
    ],
  }),
  persona('heavy-debtor', '卯', '在各家的负债超过年收入三倍', {
    customer: { payScore: 672, yearlyIncomeFen: yuan(96_000), otherDebtFen: yuan(305_000) },
  }),
  persona('idle', '辰', '超过 30 天没有登录，额度冻结', { since: '2026-09-08T09:00' }),
  persona('reviewing', '巳', '向第三方合作平台申请了 8,000 元，人工审核中', {
    since: '2026-10-01T09:00',
    open: ['weilidai', 'fenfu', 'partner'],
    steps: [borrow('2026-10-16T09:20', 8_000, 6, 'equal-installment', 'partner')],
  }),
  persona('revolving', '午', '只用随借随还，借了三次，还过几次', {
    since: '2026-08-01T09:00',
    open: ['fenfu'],
    steps: [
      borrow('2026-08-05T12:00', 2_000, null, 'revolving', 'fenfu'),
      { at: '2026-08-20T21:00', do: 'repay', loan: 1, kind: 'part', yuan: 800 },
      borrow('2026-09-03T18:30', 1_500, null, 'revolving', 'fenfu'),
      { at: '2026-09-30T20:00', do: 'repay', loan: 1, kind: 'all' },
      borrow('2026-10-10T13:15', 600, null, 'revolving', 'fenfu'),
    ],
  }),
  persona('festival', '未', 'A 级客户，双十一前三天可以申请临时额度', {
    since: '2026-11-01T09:00',
    now: '2026-11-08T10:00',
    customer: {
      payScore: 803,
      scores: { social: null, payment: 88, creditRecord: 92, assets: 74, device: 95 },
      billMonths: 12,
      memberLevel: 3,
    },
    more: { holdings: [{ kind: 'wealth', amountFen: yuan(60_000), sinceDay: day('2026-03-02') }] },
  }),
  persona('bank-customer', '戌', '支付分 812，可以开通合作银行贷、We2000 和小鹅花钱', {
    customer: {
      payScore: 812,
      scores: { social: null, payment: 84, creditRecord: 86, assets: 70, device: 92 },
    },
  }),
  persona('new-phone', '酉', '换了手机，还没有绑定，借款前要先绑定', {
    more: { device: { id: 'device-new', name: '新手机', bound: false } },
  }),
  persona('dear-offer', '亥', '合作方给的报价是年化 30%，高于平台合作贷款的上限', {
    open: ['fenfu', 'partner'],
    customer: { payScore: 664, invited: false, offers: { partner: rate('0.3') } },
  }),
  persona('six-on-time', '申', '连续六期按时还款，系统自动复评过', {
    since: '2026-03-01T09:00',
    customer: { payScore: 744 },
    steps: [
      borrow('2026-03-16T10:00', 9_000, 12, 'equal-principal'),
      ...['04', '05', '06', '07', '08', '09'].map((month) => pay(`2026-${month}-16T08:30`)),
    ],
  }),
];

/** The default person, and all others but in a release. */
export const PERSONAS: readonly (typeof PRIME | ReturnType<typeof OTHERS>[number])[] =
  process.env.RELEASE === 'true' ? [PRIME] : [PRIME, ...OTHERS()];

export function personaOf(id: string): Persona {
  const found = PERSONAS.find((candidate) => candidate.id === id);
  assert(found !== undefined, `${id} is a persona`);
  return found;
}

/** What somebody hands on is at most so long: what happens by itself in it is computed when it is opened. */
const MOST_YEARS = 60;

/** The last moment a code or a script may reach. */
export const lastMoment = ({ now }: Persona): Instant =>
  instantOf(addMonths(dayAt(instant(now)), MOST_YEARS * 12));
