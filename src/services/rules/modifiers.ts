import { yuan } from '@/units/fen';
import type { ComplaintTopic, MaterialId, TemporaryRaiseId } from '../contract/terms';
import { RAISE_FESTIVAL_NAMES } from './festivals';
import { rowsOf } from './rows';
import type { SourceId } from './rule';

/** Something handed in: what it adds to the base limit, how often it is accepted, how long that takes. */
export interface Material {
  readonly id: MaterialId;
  readonly name: string;
  readonly percent: number;
  readonly chancePercent: number;
  readonly workingDays: number;
  readonly source: SourceId;
  readonly sources: readonly SourceId[];
}

export const MATERIALS: readonly Material[] = rowsOf<Material>({
  'social-insurance': {
    name: '社保或公积金',
    percent: 45,
    chancePercent: 71,
    workingDays: 3,
    source: 'B27',
    sources: ['B27', 'B26', 'X22'],
  },
  property: {
    name: '房产证明',
    percent: 82,
    chancePercent: 89,
    workingDays: 5,
    source: 'B28',
    sources: ['B28', 'B26', 'X22'],
  },
  'business-licence': {
    name: '企业认证',
    percent: 58,
    chancePercent: 67,
    workingDays: 2,
    source: 'B29',
    sources: ['B29', 'B26', 'X22'],
  },
});

/** Bills paid on time: percent of the base, by months from the first to the twelfth (C16). */
export const UTILITIES = { fromPercent: 5, toPercent: 10, toMonths: 12, source: 'C16' } as const;

/** A money fund of at least ¥10,000 held for more than 90 days, to a year (C34, X16). */
export const FUND_HOLDING = {
  fromPercent: 5,
  toPercent: 8,
  least: yuan(10_000),
  afterDays: 90,
  toDays: 365,
  source: 'C34',
} as const;

/** A raise after months on time: what it adds (the least figure any document names) and how often it is granted (X7). */
export const RAISE = { percent: 5, chancePercent: 50, automaticOddsPercent: 160, source: 'S31' } as const;

/** How many days before a festival its raise can be asked for (C39). */
export const FESTIVAL_LEAD_DAYS = 3;

/** Payments a week from which a person counts as very active (A26, S32). */
export const VERY_ACTIVE_PER_WEEK = 7;

/** The member level that may ask for the double limit (C36, S29). */
export const DOUBLE_MEMBER_LEVEL = 3;

/** A raise that ends by itself. */
export interface TemporaryRaise {
  readonly id: TemporaryRaiseId;
  readonly name: string;
  readonly percent: number;
  readonly chancePercent: number;
  /** Days it lasts, shortest and longest. */
  readonly days: readonly [number, number];
  /** Who may ask for it, and when; in words. */
  readonly condition: string;
  /** Who states the percentage; then its condition too. */
  readonly source: SourceId;
  readonly sources: readonly SourceId[];
}

export const TEMPORARY_RAISES: readonly TemporaryRaise[] = rowsOf<TemporaryRaise>({
  rating: {
    name: 'A 级临时额度',
    percent: 30,
    chancePercent: 100,
    days: [30, 30],
    condition: 'A 级可以申请。',
    source: 'B34',
    sources: ['B34', 'S32'],
  },
  activity: {
    name: '活跃临时额度',
    percent: 30,
    chancePercent: 100,
    days: [3, 7],
    condition: `每周用钱包支付 ${VERY_ACTIVE_PER_WEEK} 次以上的人可以申请；不必为此多花钱。`,
    source: 'S32',
    sources: ['A26', 'S32'],
  },
  festival: {
    name: '节日临时额度',
    percent: 30,
    chancePercent: 70,
    days: [10, 10],
    condition: `${RAISE_FESTIVAL_NAMES.join('和')}前 ${FESTIVAL_LEAD_DAYS} 天内可以申请。`,
    source: 'S32',
    sources: ['C39', 'S32'],
  },
  double: {
    name: '会员额度翻倍',
    percent: 100,
    chancePercent: 100,
    days: [30, 30],
    condition: `会员 ${DOUBLE_MEMBER_LEVEL} 级并登记了理财的人可以申请；赎回理财会提前收回。不要为此去买理财。`,
    source: 'C37',
    sources: ['C37', 'C36', 'X31', 'S29'],
  },
});

/** Days without a sign of the customer after which the limit is frozen (B32, S33). */
export const IDLE = { days: 30, source: 'B32' } as const;

/** What success is worth after a refusal: percent of the channel's own pass rate (B9, B50–B52). */
export const ODDS = {
  goodScore: { from: 650, percent: 142, source: 'B9' },
  betterPayments: { percent: 127, source: 'B50' },
  moreMaterial: { percent: 139, source: 'B51' },
  /** The percentages are relative, and no way in is ever sure. */
  most: { percent: 95, source: 'S38' },
  coolingDays: { days: 90, source: 'B52' },
} as const;

/** The lines between the daily ratings (B33–B36, S30). */
export const RATING = { aFrom: 75, cBelow: 60, sources: ['B33', 'B34', 'B35', 'B36', 'S30'] } as const;

/** What a late payment and another phone cost in points (A18, A20, S34). */
export const SCORE_LOSS = { penalty: 10, longOverdue: 10, deviceChange: 20 } as const;

/** A student's limit at a bank (B43), an owner's at the business product (B44), a person's in all (X34). */
export const CAPS = {
  student: { fen: yuan(5_000), source: 'B43' },
  interim: { fen: yuan(200_000), source: 'R4' },
  article: { fen: yuan(300_000), source: 'A37' },
} as const;

/** Whether a person's cap holds for all consumer products together (A37, X34), or for each by itself. */
export const PERSONAL_CAP: { readonly together: boolean } = { together: true };

/** An answer to a complaint, at the latest (A39). */
export const COMPLAINT = { hours: 48, source: 'A39', letters: 200 } as const;

/** What a person is answered, in our own words: what was looked at, and what they can do next. */
export const COMPLAINT_ANSWERS: Readonly<Record<ComplaintTopic, string>> = {
  decision:
    '我们重新核对了这次审批用到的评分和规则，原因写在「额度」页，每一条都能点开看出处。如果其中有一项和事实不符，补上材料后可以再申请，不会因为投诉受影响。',
  repayment:
    '我们逐笔核对了你的账：每一次放款、计息和还款都在借款详情的账里，借贷相等。如果哪一笔和你的记录不同，请带上日期和金额再告诉我们，核实有误会退回多收的部分。',
  privacy:
    '我们查了这段时间谁看过你的信息，查询记录在「征信报告」里。你可以在「授权管理」逐项撤回，也可以导出或清除自己的数据，撤回不影响已有的借款。',
  'credit-report':
    '我们把你指出的记录和原始的放款、还款逐笔核对。确有错误的，会更正并重新报送；没有错误的，会说明依据，你仍可以在报告里附上自己的说明。',
  service:
    '对不起，这次没有把事情说清楚。我们已经记下你说的情况，并会改进这一处的说明。需要有人再解释一遍的话，随时可以再提一次。',
};

/** Who looks into a credit report, and why (X30). */
export const INQUIRIES = {
  own: { name: '本人查询', source: 'A52' },
  approval: { name: '贷款审批', source: 'B47' },
  'post-loan': { name: '贷后管理', source: 'B31' },
} as const;

/** Whether a service notice tells that a review has ended well; that it has not was always told (A24). */
export const REVIEW_NOTICE = { tellsApproval: true, source: 'A24' } as const;

/** How often a person is reminded of the own report, in months (C50). */
export const REPORT_REMINDER = { months: 3, source: 'C50' } as const;

/** The history of the limit: it moves with the person (C3). */
export const LIMIT_HISTORY = { source: 'C3', tellsConsents: true } as const;
