import type { CardView } from '@/services/contract/cards';
import type { LoanTerms } from '@/services/contract/quote';
import { figures } from '@/stores/app/figures';
import { inCapitals } from '@/units/capitals';
import { showDay } from '@/units/day';
import { type Fen, showFen } from '@/units/fen';
import { showDailyRate, showPercent, showRate } from '@/units/rate';
import { words as names } from '@/words/names';
import { showAnnual, showCard, showTerm } from '../loan-words';

export interface Article {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const CONTRACT_TITLE = '个人消费贷款合同';

/** What a contract is written from: an offer that is not yet signed, or what was signed. */
export interface Contracted {
  readonly quote: LoanTerms;
  readonly purpose: { readonly name: string };
  readonly card: CardView;
}

/** The contract in our own words, with the loan's own figures. */
export function contractOf({ quote, purpose, card }: Contracted): readonly Article[] {
  const { request, lender, guaranteeLicence } = quote;
  const amount = both(request.principalFen);
  const articles: Article[] = [
    {
      title: '这份合同',
      paragraphs: [
        `出借人是${lender}（演示），借款人是你，产品是${quote.productName}。它只用来演示流程：没有人真的出借，你也不欠任何人钱。`,
        ...(guaranteeLicence === null
          ? []
          : [`为这笔借款提供担保的机构，许可证号为 ${guaranteeLicence}。担保不另外向你收费。`]),
      ],
    },
    {
      title: '你看过什么',
      paragraphs: ['签这份合同之前，你已经看过综合融资成本明示表。两处的数字不一样时，以对你更有利的为准。'],
    },
    { title: '借款金额', paragraphs: [`借款本金为人民币${amount}，一次放款，不预先扣除任何费用。`] },
    { title: '期限与用途', paragraphs: [termOf(quote), purposeOf(purpose.name)] },
    { title: '利率与计息', paragraphs: interestOf(quote) },
    { title: '还款', paragraphs: repaymentOf(quote) },
    { title: '放款', paragraphs: [`借款转入你的${showCard(card)}。${payoutOf(quote)}`] },
    {
      title: '费用',
      paragraphs: [
        '除利息外不收费：没有担保费、服务费、账户管理费，提前还款也没有违约金。任何人以放款、解冻、提额为名要你先付钱，都与这笔借款无关。',
      ],
    },
    {
      title: '反悔与提前还款',
      paragraphs: [
        `到账后 ${figures().coolingOffHours} 小时内可以撤销，不用说明理由，只还本金和实际占用天数的利息。`,
        '之后随时可以还一部分或全部还清，利息算到还款当天，还掉的本金不再计息。',
      ],
    },
    { title: request.method === 'revolving' ? '一直不还' : '没有按时还', paragraphs: overdueOf(quote) },
    {
      title: '征信与个人信息',
      paragraphs: [
        '经你同意，出借人为审批查询一次你的征信报告，并如实报送还款情况。同意只用于这一笔，可以撤回；撤回后不再查询，已经报送的按规定保留。',
        '身份核验不拍照，也不保存图像。',
      ],
    },
    {
      title: '有疑问时',
      paragraphs: [`对账目或处理有异议，可以提出投诉，${figures().complaintHours} 小时内得到答复。`],
    },
    {
      title: '何时生效',
      paragraphs: [
        '你读完、逐项勾选、通过身份核验并提交后，合同成立；款项到账时生效。没有到账的，合同自始没有效力，你不用还任何钱。',
      ],
    },
  ];
  return articles.map(({ title, paragraphs }, index) => ({
    title: `第${ORDER[index]}条 ${title}`,
    paragraphs,
  }));
}

const inWords = (count: number): string => ORDER[count - 1] ?? String(count);

const ORDER = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'];

const both = (amount: Fen): string => `${inCapitals(amount)}（¥${showFen(amount)}）`;

function termOf(quote: LoanTerms): string {
  const { request, startDay, schedule } = quote;
  const from = `${startDay.slice(0, 4)}年${showDay(startDay, startDay)}`;
  if (request.periods === null) return `自 ${from} 放款起随借随还，不设到期日，还清为止。`;
  const last = schedule.at(-1);
  return `期限${last ? `自 ${from} 起，至 ${showDay(last.dueDay, startDay)} 止` : ''}，${showTerm(quote).split('\u00A0· ')[0]}。放款晚于这一天的，起止日和还款日随放款日顺延，金额以放款后的计划为准。`;
}

const purposeOf = (name: string): string =>
  `用途为${name}。不得用于购房和偿还房贷，不得用于股票、债券、基金、期货和其他投资，也不得转借他人。改变用途的，出借人可以要求提前还清。`;

function interestOf(quote: LoanTerms): string[] {
  const daily =
    quote.dayCount === '30/360'
      ? '每月按年利率的十二分之一计息，不满一月的按每月 30 天折算。'
      : `日利率为年利率除以 360，即 ${showDailyRate(quote.annualRate)}。利息按实际天数计算，放款当天计，还款当天不计；当天借当天还，计一天。`;
  return [
    `年化利率（单利）为 ${showAnnual(quote)}，期限内不变。${daily}`,
    `把每一笔还款都算进去，综合年化成本（IRR）按单利为 ${showPercent(quote.irr.annualNominal)}，按复利为 ${showPercent(quote.irr.annualEffective)}。`,
  ];
}

function repaymentOf(quote: LoanTerms): string[] {
  const { request, schedule, startDay } = quote;
  const method = `还款方式为${names.methods[request.method]}：${names.methodHints[request.method]}。`;
  const order = '还款先抵罚息，再抵利息，后抵本金，较早的一期在先。';
  if (request.method === 'revolving')
    return [
      `${method}以借满 ${figures().revolvingDays} 天为例，利息 ${showFen(quote.totalInterestFen)} 元，共还 ${showFen(quote.totalPaymentFen)} 元。`,
      order,
    ];
  const rows = schedule.map(
    ({ period, dueDay, paymentFen, principalFen, interestFen }) =>
      `第 ${period} 期 ${showDay(dueDay, startDay)}：${showFen(paymentFen)} 元（本金 ${showFen(principalFen)}，利息 ${showFen(interestFen)}）`,
  );
  return [
    `${method}还款日遇到没有这一天的月份，为当月最后一天。`,
    ...rows,
    `合计本金 ${showFen(request.principalFen)} 元，利息 ${showFen(quote.totalInterestFen)} 元，共还${both(quote.totalPaymentFen)}。`,
    order,
  ];
}

/** Which products are reviewed, a quote does not say; the licence of a guarantee does. */
const payoutOf = ({ guaranteeLicence }: LoanTerms): string =>
  guaranteeLicence === null
    ? '审批通过后尽快到账，需要审核的，提交后会写明预计时间。'
    : `由人工审核，${figures().reviewDays.join('–')} 天内给出结果，通过后在下一个工作日到账。`;

function overdueOf({ request, annualRate, penaltyExample, graceDays, penaltyPerDay }: LoanTerms): string[] {
  if (request.method === 'revolving')
    return [
      `随借随还没有还款日，也就没有逾期和罚息；没有还的本金每天按 ${showDailyRate(annualRate)} 计息，直到还清。请定好自己的还款日，不要借新还旧。`,
    ];
  const { cutAfterDays, cutPercent, freezeAtCount } = figures();
  return [
    `到期后 ${graceDays} 天为宽限期，期内还清不计罚息，也不报送逾期。从第 ${graceDays + 1} 天起，按没有还的本金每天收 ${showRate(penaltyPerDay)} 罚息，并报送征信；这部分本金不再计普通利息。`,
    `以一期的本金 ${showFen(penaltyExample.principalFen)} 元为例，罚息每天 ${showFen(penaltyExample.perDayFen)} 元。`,
    `一期逾期超过 ${cutAfterDays} 天，额度下调 ${cutPercent.from}%–${cutPercent.to}%；累计${inWords(freezeAtCount)}次逾期，额度冻结。还款有困难时，请尽早联系出借人商量，不要借新还旧。`,
  ];
}
