import type { controls } from '@/services/mock/controls';

export type Operation = Parameters<typeof controls.setFault>[0];
export type Fault = NonNullable<Parameters<typeof controls.setFault>[1]>;

/** What the director calls the things that happen by themselves. */
export const EVENT_WORDS: Readonly<Record<string, string>> = {
  'month-reviewed': '每月复评',
  'raise-decided': '按时还款自动复评',
  'material-decided': '材料审核结果',
  'temporary-raise-ended': '临时额度到期',
  'limit-idle-frozen': '久未登录，额度冻结',
  'complaint-answered': '投诉得到答复',
  'application-declined': '审核未通过',
  'repayment-made': '自动扣款',
  'autopay-failed': '自动扣款失败',
  'product-opened': '产品开通',
  'activation-declined': '开通未通过',
  'application-approved': '审核通过',
  'loan-disbursed': '放款到账',
  due: '一期到期',
  missed: '进入宽限期',
  penalty: '开始计罚息并报送',
  cut: '逾期满 30 天，下调额度',
};

/** What can go wrong with an operation. */
export const FAULT_WORDS: Readonly<Record<Fault, string>> = {
  slow: '变慢（4 秒）',
  'never-answers': '一直不回应',
  'fails-before': '没有送到',
  'lost-answer': '办成了，但回答丢了',
  'storage-full': '存储已满',
};

/** The operations worth breaking, in the order of the flow. */
export const OPERATIONS: readonly { readonly id: Operation; readonly name: string }[] = [
  { id: 'wallet', name: '钱包首页' },
  { id: 'quoteOptions', name: '试算页' },
  { id: 'quote', name: '报价' },
  { id: 'answerFaceCheck', name: '人脸核验' },
  { id: 'borrow', name: '提交借款' },
  { id: 'submission', name: '查询提交结果' },
  { id: 'repayHome', name: '还款首页' },
  { id: 'repaymentTrial', name: '还款试算' },
  { id: 'repay', name: '还款' },
  { id: 'cancelLoan', name: '取消借款' },
  { id: 'withdrawApplication', name: '取消申请' },
  { id: 'loanHome', name: '一笔借款' },
  { id: 'records', name: '借款记录' },
  { id: 'calendar', name: '还款日历' },
  { id: 'limit', name: '额度页' },
];
