import type { CardView } from '@/services/contract/cards';
import type { LoanTerms } from '@/services/contract/quote';
import { figures } from '@/stores/app/figures';
import { inCapitals } from '@/units/capitals';
import { day, showDay } from '@/units/day';
import { rateNumber, yearDays } from '@/units/rate';
import { words } from '@/words/borrow/contract';
import { words as names } from '@/words/names';
import { showCard } from '../loan-words';

export interface Article {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** What a contract is written from: an offer that is not yet signed, or what was signed. */
export interface Contracted {
  readonly quote: LoanTerms;
  readonly purpose: { readonly name: string };
  readonly card: CardView;
}

/** The contract in our own words, with the loan's own figures. */
export function contractOf({ quote, purpose, card }: Contracted): readonly Article[] {
  const { request, guaranteeLicence, company } = quote;
  const articles: Article[] = [
    {
      title: words.parties.title,
      paragraphs: [
        ...partiesOf(quote),
        ...(guaranteeLicence === null ? [] : [words.parties.guarantee({ licence: guaranteeLicence })]),
      ],
    },
    { title: words.seen.title, paragraphs: [words.seen.text] },
    {
      title: words.amount.title,
      paragraphs: [
        words.amount.text({ capitals: inCapitals(request.principalFen), amount: request.principalFen }),
      ],
    },
    {
      title: words.term.title,
      paragraphs: [
        termOf(quote),
        (company ? words.businessPurpose : words.term.purpose)({ purpose: purpose.name }),
      ],
    },
    { title: words.interest.title, paragraphs: interestOf(quote) },
    { title: words.repayment.title, paragraphs: repaymentOf(quote) },
    { title: words.payout.title, paragraphs: [payoutOf(quote, card)] },
    { title: words.fees.title, paragraphs: [words.fees.text] },
    {
      title: words.early.title,
      paragraphs: [words.early.cancel({ hours: figures().coolingOffHours }), words.early.repay],
    },
    overdueOf(quote),
    {
      title: words.data.title,
      paragraphs: [company ? words.data.businessReport : words.data.creditReport, words.data.face],
    },
    { title: words.doubt.title, paragraphs: [words.doubt.text({ hours: figures().complaintHours })] },
    { title: words.effect.title, paragraphs: [words.effect.text] },
  ];
  return articles.map(({ title, paragraphs }, index) => ({
    title: words.article({ number: inWords(index + 1), title }),
    paragraphs,
  }));
}

/** A loan of a business has a contract of its own name (B44). */
export const titleOf = ({ company }: Pick<LoanTerms, 'company'>): string =>
  company ? words.businessTitle : words.title;

function partiesOf({ lender, productName: product, company }: LoanTerms): string[] {
  if (company === null) return [words.parties.text({ lender, product })];
  const { name, creditCode: code } = company;
  return [words.parties.business({ lender, product, company: name, code }), words.parties.businessDuty];
}

const NUMERALS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
] as const;

function inWords(count: number): string {
  const name = NUMERALS[count - 1];
  return name ? words.numerals[name] : String(count);
}

/** A date is shown with its year where that is another than today's: this is before every contract. */
const LONG_AGO = day('1970-01-01');

function termOf({ request, startDay, schedule }: LoanTerms): string {
  const from = showDay(startDay, LONG_AGO);
  const last = schedule.at(-1);
  if (request.periods === null || !last) return words.term.open({ from });
  return words.term.fixed({ from, last: last.dueDay, today: startDay, periods: request.periods });
}

function interestOf(terms: LoanTerms): string[] {
  const { annualRate, dayCount, irr } = terms;
  const rate = rateNumber(annualRate);
  return [
    dayCount === '30/360'
      ? words.interest.byMonth({ rate })
      : words.interest.byDay({ rate, year: yearDays(dayCount), daily: terms }),
    words.interest.irr({ nominal: irr.annualNominal, effective: irr.annualEffective }),
  ];
}

function repaymentOf(quote: LoanTerms): string[] {
  const { request, schedule, startDay, totalInterestFen: interest, totalPaymentFen: total } = quote;
  const how = { method: names.methods[request.method], hint: names.methodHints[request.method] };
  if (request.method === 'revolving')
    return [
      words.repayment.revolving({ ...how, days: figures().revolvingDays, interest, total }),
      words.repayment.order,
    ];
  const rows = schedule.map(({ period, dueDay, paymentFen, principalFen, interestFen }) =>
    words.repayment.period({
      period,
      due: dueDay,
      today: startDay,
      payment: paymentFen,
      principal: principalFen,
      interest: interestFen,
    }),
  );
  return [
    words.repayment.planned(how),
    ...rows,
    words.repayment.total({ principal: request.principalFen, interest, capitals: inCapitals(total), total }),
    words.repayment.order,
  ];
}

/** Which products are reviewed, a quote does not say; the licence of a guarantee does. */
function payoutOf({ guaranteeLicence }: LoanTerms, to: CardView): string {
  const card = showCard(to);
  if (guaranteeLicence === null) return words.payout.direct({ card });
  const [from, until] = figures().reviewDays;
  return words.payout.reviewed({ card, from, to: until });
}

function overdueOf(terms: LoanTerms): Article {
  const { request, graceDays, penaltyRate: annualRate, dayCount } = terms;
  const { principalFen: principal, gracePerDayFen: grace, perDayFen: penalty } = terms.penaltyExample;
  if (request.method === 'revolving')
    return { title: words.unpaid.title, paragraphs: [words.unpaid.text({ rate: terms })] };
  const { cutAfterDays, cutPercent, freezeAtCount } = figures();
  return {
    title: words.overdue.title,
    paragraphs: [
      (grace > 0 ? words.overdue.graceBearing : words.overdue.grace)({
        days: graceDays,
        first: graceDays + 1,
        rate: { annualRate, dayCount },
      }),
      (grace > 0 ? words.overdue.exampleBearing : words.overdue.example)({ principal, grace, penalty }),
      words.overdue.cut({ ...cutPercent, days: cutAfterDays, times: inWords(freezeAtCount) }),
    ],
  };
}
