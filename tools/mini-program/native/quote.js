/**
 * The quote page as a WeChat developer writes it by hand: one setData for what has changed, arrays whole.
 * `answers.js` stands for the bank: it knows the quotes that are asked for.
 */
const { answers } = require('./answers.js');

const yuan = (fen) => (fen / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
const percent = (rate) => `${(rate * 100).toFixed(2)}%`;
const dayOf = (day) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

function figuresOf({ quote, compared }) {
  const [first] = quote.schedule;
  const highest = Math.max(...quote.schedule.map(({ paymentFen }) => paymentFen));
  const given = compared.filter(({ ok }) => ok);
  const dearest = Math.max(...given.map(({ totalInterestFen }) => totalInterestFen));
  return {
    firstDay: dayOf(first.dueDay),
    firstAmount: yuan(first.paymentFen),
    interest: yuan(quote.totalInterestFen),
    dailyInterest: yuan(quote.dailyInterestFen),
    annualRate: percent(quote.annualRate / 1e9),
    irr: percent(quote.irr.annualNominal),
    total: yuan(quote.totalPaymentFen),
    cap: percent(quote.cap.rate / 1e9),
    capShare: quote.annualRate / quote.cap.rate,
    largeTransfer: quote.largeTransfer,
    axis: [3, 2, 1, 0].map((line) => Math.round((highest * line) / 300)),
    bars: quote.schedule.map((row) => ({
      month: Number(row.dueDay.slice(5, 7)),
      principal: Math.round((row.principalFen / highest) * 100),
      interest: Math.round((row.interestFen / highest) * 100),
    })),
    detail: `第 1 期 · ${dayOf(first.dueDay)} · ${first.days} 天 本金 ${yuan(first.principalFen)} + 利息 ${yuan(first.interestFen)}`,
    elsewhere: given.map((other) => ({
      name: other.productName,
      interest: yuan(other.totalInterestFen),
      share: other.totalInterestFen / dearest,
      terms: `年化 ${percent(other.annualRate / 1e9)} IRR ${percent(other.irr)}`,
    })),
  };
}

Page({
  data: { amount: '', periods: 12, terms: [3, 6, 9, 12] },
  onLoad() {
    this.ask({ amount: '12000', periods: 12 });
  },
  ask(changed) {
    const { amount, periods } = { ...this.data, ...changed };
    const answer = answers[`${amount}/${periods}`];
    this.setData(answer ? { ...changed, ...figuresOf(answer) } : changed);
  },
  slide({ detail }) {
    this.ask({ amount: String(detail.value / 100) });
  },
  type({ detail }) {
    this.ask({ amount: detail.value });
  },
  chooseTerm({ currentTarget }) {
    this.ask({ periods: currentTarget.dataset.periods });
  },
});
