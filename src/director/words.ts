import type { controls } from '@/services/demo/stage/controls';
import { wordFor } from '@/words/catalogue';
import { words as names } from '@/words/names';

type Controls = typeof controls;
export type Operation = Controls['operations'][number]['id'];
export type Fault = NonNullable<Parameters<Controls['setFault']>[1]>;
export type Trouble = ReturnType<Controls['trouble']>;
export type Switches = ReturnType<Controls['bankSwitches']>;

/** How much an event weighs on the timeline: things that cost, things worth a stop, and the rest. */
export type Weight = 'cost' | 'stop' | 'small';

/** What the director calls what happens, and how much it weighs. */
export const EVENT_WORDS: Readonly<Record<string, readonly [name: string, weight: Weight]>> = {
  'settings-changed': ['改了设置', 'small'],
  'device-changed': ['换了手机', 'stop'],
  'device-bound': ['绑定设备', 'small'],
  'limit-idle-frozen': ['久未登录，额度冻结', 'cost'],
  'limit-unfrozen': ['额度恢复', 'stop'],
  'month-reviewed': ['每月复评', 'small'],
  'material-handed-in': ['提交材料', 'small'],
  'material-decided': ['材料审核结果', 'stop'],
  'raise-decided': ['提额复评结果', 'stop'],
  'temporary-raise-decided': ['临时额度结果', 'stop'],
  'temporary-raise-ended': ['临时额度到期', 'stop'],
  'holding-logged': ['登记持有', 'small'],
  'holding-redeemed': ['赎回', 'small'],
  authorised: ['给出授权', 'small'],
  'authorisation-withdrawn': ['撤回授权', 'small'],
  'report-queried': ['查询征信', 'small'],
  'complaint-filed': ['提交投诉', 'stop'],
  'complaint-answered': ['投诉得到答复', 'stop'],
  'autopay-set': ['设置自动还款', 'small'],
  'autopay-failed': ['自动还款失败', 'cost'],
  'card-bound': ['绑定银行卡', 'small'],
  'card-unbound': ['解绑银行卡', 'small'],
  deposited: ['卡里存入', 'small'],
  'activation-requested': ['申请开通', 'stop'],
  'product-opened': ['产品开通', 'stop'],
  'activation-declined': ['开通未通过', 'cost'],
  'face-check-started': ['开始身份核验', 'small'],
  'face-check-passed': ['身份核验通过', 'small'],
  'face-check-failed': ['身份核验失败', 'small'],
  'face-check-cancelled': ['取消身份核验', 'small'],
  'loan-requested': ['提交借款', 'stop'],
  'application-approved': ['审核通过', 'stop'],
  'application-declined': ['审核未通过', 'cost'],
  'application-withdrawn': ['撤回申请', 'stop'],
  'loan-disbursed': ['放款到账', 'stop'],
  'repayment-made': ['已还款', 'stop'],
  due: ['一期到期', 'stop'],
  missed: ['进入宽限期', 'cost'],
  penalty: ['开始计罚息并报送', 'cost'],
  cut: ['逾期满 30 天，下调额度', 'cost'],
};

export const eventName = (kind: string): string => EVENT_WORDS[kind]?.[0] ?? kind;

/** What the director calls a command. */
export const COMMAND_WORDS: Readonly<Record<string, string>> = {
  'pass-time': '时间过去',
  'log-in': '登录',
  'change-settings': '改设置',
  'change-device': '换手机',
  unfreeze: '恢复额度',
  'hand-in-material': '提交材料',
  'apply-for-raise': '申请提额',
  'apply-for-temporary-raise': '申请临时额度',
  'log-holding': '登记持有',
  'redeem-holding': '赎回',
  authorise: '给出授权',
  'withdraw-authorisation': '撤回授权',
  'query-own-report': '查本人征信',
  'file-complaint': '提交投诉',
  'set-autopay': '设置自动还款',
  'bind-card': '绑定银行卡',
  'unbind-card': '解绑银行卡',
  deposit: '卡里存入',
  activate: '申请开通',
  'bind-device': '绑定设备',
  'start-face-check': '开始身份核验',
  'answer-face-check': '身份核验动作',
  borrow: '提交借款',
  'withdraw-application': '撤回申请',
  repay: '还款',
  'cancel-loan': '撤销借款',
};

/** `应收本金`, `客户卡 6210`: a card's account carries its id. */
export const accountName = (account: string): string =>
  wordFor(names.accounts, account) ?? `客户卡 ${account.replace('customer-cash:card-', '')}`;

export const FAULT_WORDS: Readonly<Record<Fault, string>> = {
  slow: '变慢（4 秒）',
  'never-answers': '没有回应',
  'fails-before': '请求没有送达',
  'lost-answer': '已办理，回应丢失',
  'storage-full': '存储已满',
};

export const PACE_WORDS: Readonly<Record<Trouble['pace'], string>> = {
  none: '立即',
  usual: '正常',
  slow: '很慢',
};

export const FACE_WORDS: Readonly<Record<NonNullable<Trouble['face']> | 'ask', string>> = {
  ask: '按我的选择',
  pass: '总是通过',
  fail: '总是失败',
  'time-out': '总是超时',
};

export const REVIEW_WORDS: Readonly<Record<Switches['review'], string>> = {
  approve: '总是通过',
  decline: '总是拒绝',
  'by-seed': '随机，可重现',
};

export const DEBIT_WORDS: Readonly<Record<Switches['debit'], string>> = {
  usual: '正常',
  fails: '扣款失败',
};

export type Tone = 'green' | 'amber' | 'red' | 'grey';

/** A person in a word or two, how they stand (can borrow, with care, not at all, not asked), and what is special. */
export const PERSONA_WORDS: Readonly<Record<string, readonly [title: string, tone: Tone, brief: string]>> = {
  prime: ['优质 750+', 'green', '三笔在还'],
  new: ['新用户', 'green', '首期最多 20,000'],
  ordinary: ['普通 650–749', 'green', '分付分期在还'],
  subprime: ['次级 580–649', 'amber', '只有分付，利率高'],
  'below-floor': ['580 以下', 'red', '都不能借'],
  refused: ['申请被拒', 'red', '查询多，不活跃'],
  'not-invited': ['未受邀', 'grey', '微粒贷不可申请'],
  student: ['学生', 'grey', '封顶 5,000'],
  owner: ['小微业主', 'green', '执照已核验'],
  'heavy-debtor': ['负债过高', 'amber', '超年收入 3 倍'],
  'cooling-off': ['冷静期内', 'green', '昨天借了 8,000'],
  grace: ['宽限期中', 'amber', '第 3 天 / 7'],
  overdue: ['逾期 30 天以上', 'red', '额度下调'],
  'grey-list': ['灰名单', 'red', '累计逾期 3 次'],
  idle: ['久未登录', 'amber', '额度冻结'],
  reviewing: ['审核中', 'amber', '第三方 8,000'],
  revolving: ['随借随还', 'green', '借过三次'],
  festival: ['节日临时额度', 'green', '双十一前三天'],
  'bank-customer': ['银行产品', 'green', '812 分，可开通'],
  'new-phone': ['换了手机', 'amber', '还没有绑定'],
  'six-on-time': ['按时六期', 'green', '自动复评过'],
  'dear-offer': ['报价太高', 'amber', '合作方报 30%'],
};
