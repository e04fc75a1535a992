import { catalogue } from '../catalogue';

/** The contract that is read before borrowing and again later. */
export const words = catalogue('borrow.contract', {
  title: '个人消费贷款合同',
  businessTitle: '小微企业经营贷款合同',
  article: '第{number}条 {title}',
  end: '合同到这里结束',

  parties: {
    title: '这份合同',
    text: '出借人是{lender}（演示），借款人是你，产品是{product}。它只用来演示流程：没有人真的出借，你也不欠任何人钱。',
    business:
      '出借人是{lender}（演示），借款企业是{company}（统一社会信用代码 {code}，占位），由你以经营者身份签署，产品是{product}。它只用来演示流程：没有人真的出借，企业和你都不欠任何人钱。',
    businessDuty:
      '营业执照应当真实有效；注销、转让或停止经营的，要及时告诉出借人。你对这笔借款与企业一起负责偿还。',
    guarantee: '为这笔借款提供担保的机构，许可证号为 {licence}。担保不另外向你收费。',
  },
  seen: {
    title: '你看过什么',
    text: '签这份合同之前，你已经看过综合融资成本明示表。两处的数字不一样时，以对你更有利的为准。',
  },
  amount: {
    title: '借款金额',
    text: '借款本金为人民币{capitals}（¥{amount, fen}），一次放款，不预先扣除任何费用。',
  },
  term: {
    title: '期限与用途',
    open: '自 {from} 放款起随借随还，不设到期日，还清为止。',
    fixed:
      '期限自 {from} 起，至 {last, day} 止，{periods, count} 期。放款晚于这一天的，起止日和还款日随放款日顺延，金额以放款后的计划为准。',
    purpose:
      '用途为{purpose}。不得用于购房和偿还房贷，不得用于股票、债券、基金、期货和其他投资，也不得转借他人。改变用途的，出借人可以要求提前还清。',
  },
  businessPurpose:
    '用途为{purpose}，只用于企业自己的经营，不得用于个人和家庭消费，不得用于购房和偿还房贷，不得用于股票、债券、基金、期货和其他投资，也不得转借他人。出借人可以请你提供进货单、工资单、租约等凭据；改变用途的，可以要求提前还清。',
  interest: {
    title: '利率与计息',
    byMonth:
      '年化利率（单利）为 {rate, percent}，期限内不变。每月按年利率的十二分之一计息，不满一月的按每月 30 天折算。',
    byDay:
      '年化利率（单利）为 {rate, percent}，期限内不变。日利率为年利率除以 {year, count}，即 {daily, daily}。利息按实际天数计算，放款当天计，还款当天不计；当天借当天还，计一天。',
    irr: '把每一笔还款都算进去，综合年化成本（IRR）按单利为 {nominal, percent}，按复利为 {effective, percent}。',
  },
  repayment: {
    title: '还款',
    revolving:
      '还款方式为{method}：{hint}。以借满 {days, count} 天为例，利息 {interest, fen} 元，共还 {total, fen} 元。',
    planned: '还款方式为{method}：{hint}。还款日遇到没有这一天的月份，为当月最后一天。',
    period:
      '第 {period, count} 期 {due, day}：{payment, fen} 元（本金 {principal, fen}，利息 {interest, fen}）',
    total: '合计本金 {principal, fen} 元，利息 {interest, fen} 元，共还{capitals}（¥{total, fen}）。',
    order: '还款先抵逾期利息，再抵利息，后抵本金，较早的一期在先。',
  },
  payout: {
    title: '放款',
    direct: '借款转入你的{card}。审批通过后尽快到账，需要审核的，提交后会写明预计时间。',
    reviewed:
      '借款转入你的{card}。由人工审核，{from, count}–{to, count} 天内给出结果，通过后在下一个工作日到账。',
  },
  fees: {
    title: '费用',
    text: '除利息外不收费：没有担保费、服务费、账户管理费，提前还款也没有违约金。任何人以放款、解冻、提额为名要你先付钱，都与这笔借款无关。',
  },
  early: {
    title: '反悔与提前还款',
    cancel: '到账后 {hours, count} 小时内可以撤销，不用说明理由，只还本金和实际占用天数的利息。',
    repay: '之后随时可以还一部分或全部还清，利息算到还款当天，还掉的本金不再计息。',
  },
  unpaid: {
    title: '一直不还',
    text: '随借随还没有还款日，也就没有逾期和罚息；没有还的本金每天按 {rate, daily} 计息，直到还清。请定好自己的还款日，不要借新还旧。',
  },
  overdue: {
    title: '没有按时还',
    grace:
      '到期后 {days, count} 天为宽限期，期内还清不计罚息，也不报送逾期。从第 {first, count} 天起，按没有还的本金每天收 {rate, daily} 罚息，并报送征信；这部分本金不再计普通利息。',
    graceBearing:
      '到期后 {days, count} 天为宽限期，期内还清不计罚息，也不报送逾期，没有还的本金按合同利率照常计息。从第 {first, count} 天起，按没有还的本金每天收 {rate, daily} 罚息（合同利率与规定的罚息中较高的一个），并报送征信；计罚息的日子不再另计利息。',
    example: '以一期的本金 {principal, fen} 元为例，罚息每天 {penalty, fen} 元。',
    exampleBearing:
      '以一期的本金 {principal, fen} 元为例，宽限期内的利息每天 {grace, fen} 元，之后的罚息每天 {penalty, fen} 元。',
    cut: '一期逾期超过 {days, count} 天，额度下调 {from, count}%–{to, count}%；累计{times}次逾期，额度冻结。还款有困难时，请尽早联系出借人商量，不要借新还旧。',
  },
  data: {
    title: '征信与个人信息',
    creditReport:
      '经你同意，出借人为审批查询一次你的征信报告，并如实报送还款情况。同意只用于这一笔，可以撤回；撤回后不再查询，已经报送的按规定保留。',
    businessReport:
      '经你同意，出借人为审批查询一次你和企业的征信报告，并如实报送还款情况。同意只用于这一笔，可以撤回；撤回后不再查询，已经报送的按规定保留。',
    face: '身份核验不拍照，也不保存图像。',
  },
  doubt: {
    title: '有疑问时',
    text: '对账目或处理有异议，可以提出投诉，{hours, count} 小时内得到答复。',
  },
  effect: {
    title: '何时生效',
    text: '你读完、逐项勾选、通过身份核验并提交后，合同成立；款项到账时生效。没有到账的，合同自始没有效力，你不用还任何钱。',
  },

  /** A number within a sentence, or an article's own. */
  numerals: {
    one: '一',
    two: '二',
    three: '三',
    four: '四',
    five: '五',
    six: '六',
    seven: '七',
    eight: '八',
    nine: '九',
    ten: '十',
    eleven: '十一',
    twelve: '十二',
    thirteen: '十三',
  },
});
