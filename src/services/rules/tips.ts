import { present } from '@/units/assert';
import type { MaterialId } from '../contract/terms';
import { FUND_HOLDING, MATERIALS, UTILITIES } from './modifiers';
import type { SourceId } from './rule';

/** Something that may help, with what the documents say it brings; never a promise. */
export interface Tip {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Percent of the base limit, the least that is named; null where no document says how much. */
  readonly gainPercent: number | null;
  readonly waitDays: number | null;
  /** Whether the wait counts working days only. */
  readonly workingDays: boolean;
  readonly chancePercent: number | null;
  /** How many times, months or days the habit takes; null where it is done once. */
  readonly target: number | null;
  readonly sources: readonly SourceId[];
}

const NO_FIGURES = {
  gainPercent: null,
  waitDays: null,
  workingDays: false,
  chancePercent: null,
  target: null,
} as const;

/** What handing something in brings, how often, and how long it takes. */
function ofMaterial(id: MaterialId): Pick<Tip, 'gainPercent' | 'waitDays' | 'workingDays' | 'chancePercent'> {
  const { percent, workingDays, chancePercent } = present(MATERIALS.find((material) => material.id === id));
  return { gainPercent: percent, waitDays: workingDays, workingDays: true, chancePercent };
}

/** Larger known gains first; nothing here asks a person to spend, to borrow or to recruit. */
export const TIPS: readonly Tip[] = [
  {
    ...NO_FIGURES,
    id: 'property',
    title: '补交房产证明',
    detail: '本人名下有房产时可以提交，审核通过后生效。',
    ...ofMaterial('property'),
    sources: ['B28', 'B25', 'X22'],
  },
  {
    ...NO_FIGURES,
    id: 'business-licence',
    title: '做企业认证',
    detail: '有营业执照的经营者可以提交，生效最快。',
    ...ofMaterial('business-licence'),
    sources: ['B29', 'X22'],
  },
  {
    ...NO_FIGURES,
    id: 'social-insurance',
    title: '补交社保或公积金证明',
    detail: '用参保或缴存记录说明收入稳定。',
    ...ofMaterial('social-insurance'),
    sources: ['B27', 'X22'],
  },
  {
    ...NO_FIGURES,
    id: 'utilities',
    title: '按时交水电费',
    detail: '本来就要交的费用，按时交即可，坚持越久加成越接近 10%。',
    gainPercent: UTILITIES.fromPercent,
    sources: ['C16', 'A27'],
  },
  {
    ...NO_FIGURES,
    id: 'fund-holding',
    title: '零钱通里的余钱放满 90 天',
    detail: '满 1 万元且放了 90 天以上才算；只用闲钱，不要借钱来存。',
    gainPercent: FUND_HOLDING.fromPercent,
    waitDays: 91,
    sources: ['C34', 'B54', 'C18', 'X16'],
  },
  {
    ...NO_FIGURES,
    id: 'on-time-6',
    title: '连续六期按时还',
    detail: '满六期自动审核，文C 说提额的机会多 60%；提多少没有写明。',
    target: 6,
    sources: ['B53', 'C23', 'X7'],
  },
  {
    ...NO_FIGURES,
    id: 'on-time-3',
    title: '连续三个月按时还',
    detail: '满三个月可以提出提额申请；提多少没有写明。',
    target: 3,
    sources: ['A30', 'X7'],
  },
  {
    ...NO_FIGURES,
    id: 'weekly-payments',
    title: '恢复日常使用',
    detail: '因平时少用被拒时，每周有三次日常付款就够，不必多花钱。',
    target: 3,
    sources: ['B49', 'B50'],
  },
  {
    ...NO_FIGURES,
    id: 'inquiry-wait',
    title: '三个月内别再申请',
    detail: '因报告被查得太多被拒时，等三个月再试；本人查询不算在内。',
    sources: ['B47', 'X30'],
  },
  {
    ...NO_FIGURES,
    id: 'pay-score',
    title: '提高支付分',
    detail: '支付分不够时，按时交水电费有助于提高；提高多少没有写明。',
    sources: ['B48'],
  },
  {
    ...NO_FIGURES,
    id: 'festival',
    title: '节日前三天申请临时额度',
    detail: '文C 说此时成功的机会多 40%；到期收回，确有需要再申请。',
    sources: ['C39'],
  },
  {
    ...NO_FIGURES,
    id: 'autopay',
    title: '开自动还款并留两成余钱',
    detail: '不会忘记还款；文C 说工资卡加自动还款的人额度居中是 2.8 万元。',
    sources: ['C28', 'C22', 'X18'],
  },
  {
    ...NO_FIGURES,
    id: 'complete-profile',
    title: '把资料补齐',
    detail: '文C 称资料齐全的人额度平均高 37%，这是统计说法，不保证提额。',
    sources: ['C21', 'C17', 'C19', 'X18'],
  },
];

/** A sign of fraud or of harm, and what to do about it. */
export interface Scam {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly sources: readonly SourceId[];
}

export const SCAMS: readonly Scam[] = [
  {
    id: 'paid-raise',
    title: '收钱帮你提额',
    detail: '提额从不收费，开口要钱的都是骗局。',
    sources: ['C43'],
  },
  {
    id: 'instant-loan',
    title: '开口就说秒批十万',
    detail: '先查对方有没有牌照；放款前要交钱的一律拒绝。',
    sources: ['C45', 'X11'],
  },
  {
    id: 'code-link',
    title: '链接来路不明，还要验证码',
    detail: '验证码谁也不给，只从钱包里的入口办理。',
    sources: ['C46', 'X10'],
  },
  {
    id: 'too-much-debt',
    title: '各家额度加起来超过年收入三倍',
    detail: '先停下新的借款，查一查报告，给自己划一条线。',
    sources: ['C47', 'X27'],
  },
  {
    id: 'pushed-to-borrow',
    title: '有人催你多借',
    detail: '话说得越急越要慢，先算清楚自己还不还得起。',
    sources: ['A12'],
  },
  {
    id: 'lured-by-limit',
    title: '用提额引你多花',
    detail: '额度不是收入，需要多少借多少。',
    sources: ['C54'],
  },
];

/**
 * Claims that push gaming, extra products or debt (X25): shown with the rule's own warning
 * (`findSource(source)`: `text` what is claimed, `note` why not), never as a task.
 */
export const DOUBTFUL_CLAIMS: readonly { readonly source: SourceId; readonly title: string }[] = [
  { source: 'C20', title: '加“优质”好友' },
  { source: 'C29', title: '提高好友质量' },
  { source: 'C30', title: '多加群、多发言' },
  { source: 'C31', title: '多发红包' },
  { source: 'C35', title: '买保险或贷款产品' },
  { source: 'C40', title: '拉新、试保险' },
  { source: 'C42', title: '把大账单拆成分期' },
  { source: 'B45', title: '靠消费攒信用' },
  { source: 'B55', title: '做消费任务' },
];
