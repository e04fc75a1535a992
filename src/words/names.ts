import type { FaceStep } from '@/services/contract/face';
import type { LimitCause } from '@/services/contract/limit';
import type { LoanStatus } from '@/services/contract/loan';
import type { CostItem } from '@/services/contract/quote';
import type { RecordKind } from '@/services/contract/records';
import type { ComplaintTopic, Dimension, Lens, Method } from '@/services/contract/terms';
import type { ProductCard, ProductStatus } from '@/services/contract/wallet';
import { catalogue } from './catalogue';

/** What the choices of the contract are called. */
export const words = catalogue('names', {
  methods: {
    'equal-installment': '等额本息',
    'equal-principal': '等额本金',
    'interest-only': '先息后本',
    bullet: '一次性还本付息',
    revolving: '随借随还',
  } as const satisfies Record<Method, string>,

  /** What the choice means, in half a sentence. */
  methodHints: {
    'equal-installment': '每期金额相同',
    'equal-principal': '利息先多后少，总利息较省',
    'interest-only': '每期只还利息，本金最后一期还',
    bullet: '到期一次还清本金和利息',
    revolving: '按天计息，随时还，还了不再计息',
  } as const satisfies Record<Method, string>,

  productStatuses: {
    available: '可借',
    inactive: '待激活',
    'not-invited': '未受邀',
    'under-review': '审核中',
    frozen: '已冻结',
    ineligible: '不符合',
  } as const satisfies Record<ProductStatus, string>,

  origins: { own: '自营', partner: '合作' } as const satisfies Record<ProductCard['origin'], string>,

  loanStatuses: {
    'under-review': '审核中',
    'awaiting-payout': '等待放款',
    active: '还款中',
    settled: '已结清',
    cancelled: '已撤销',
    declined: '未通过',
    withdrawn: '已撤回',
  } as const satisfies Record<LoanStatus, string>,

  dimensions: {
    social: '社交',
    payment: '支付',
    creditRecord: '征信',
    assets: '资产',
    device: '设备',
  } as const satisfies Record<Dimension, string>,

  lenses: { A: '文 A', B: '文 B', C: '文 C', merged: '合并' } as const satisfies Record<Lens, string>,

  faceSteps: {
    blink: '眨眼',
    'open-mouth': '张嘴',
    'turn-head': '转头',
  } as const satisfies Record<FaceStep, string>,

  costs: {
    interest: '利息',
    guarantee: '担保费',
    service: '服务费',
    'early-repayment': '提前还款违约金',
  } as const satisfies Record<CostItem['kind'], string>,

  recordKinds: {
    application: '申请',
    disbursement: '放款',
    repayment: '还款',
    penalty: '逾期和罚息',
    'failed-debit': '扣款失败',
    limit: '额度变化',
  } as const satisfies Record<RecordKind, string>,

  /** Why the limits moved. */
  limitCauses: {
    opening: '起始额度',
    'month-reviewed': '每月复评',
    'first-limit-ended': '首次额度上限取消',
    'product-opened': '开通产品',
    'material-decided': '材料通过',
    'raise-decided': '按时还款提额',
    'temporary-raise-decided': '临时额度生效',
    'temporary-raise-ended': '临时额度到期',
    'limit-idle-frozen': '久未登录冻结',
    'limit-unfrozen': '核验后恢复',
    'cut-ended': '下调期满恢复',
    'stage-reached': '逾期下调',
    authorised: '给出授权',
    'authorisation-withdrawn': '撤回授权',
  } as const satisfies Record<LimitCause, string>,

  complaintTopics: {
    decision: '审批结果',
    repayment: '还款和费用',
    'credit-report': '征信报告有误',
    privacy: '个人信息',
    service: '服务态度',
  } as const satisfies Record<ComplaintTopic, string>,

  /** What follows where an authorisation is withdrawn. */
  withdrawalEffects: {
    'credit-report': '撤回后立即不再查询，不能再借新的、不能提额，审核中的申请不会通过；已有的借款照常还。',
    payment: '立即生效：支付这一项按中性的 {score, count} 分计，也不再看支付次数，额度可能变化。',
    assets: '立即生效：资产这一项按中性的 {score, count} 分计，持有理财的加成取消，额度可能变化。',
    bills: '立即生效：按时缴费带来的加成取消，其余不变。',
    social: '演示没有采集过社交数据，撤回后评分不变。',
  },

  /** What a rule of the documents is about. */
  ruleTopics: {
    product: '产品',
    channel: '入口',
    credit: '审批和征信',
    weights: '评分权重',
    limit: '额度',
    rate: '利率',
    repayment: '还款',
    overdue: '逾期',
    risk: '风控',
    rights: '权利',
    regulation: '监管',
    literacy: '防骗和用钱',
    history: '沿革',
  },

  /** The accounts of the books; a card's own carries the card's id. */
  accounts: {
    'bank-cash': '银行现金',
    'principal-receivable': '应收本金',
    'interest-receivable': '应收利息',
    'penalty-receivable': '应收逾期利息',
    'interest-income': '利息收入',
    'penalty-income': '逾期利息收入',
  },
});
