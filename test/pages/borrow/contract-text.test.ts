import { interestHow } from '@/pages/borrow/loan-words';
import { contractOf, titleOf } from '@/pages/borrow/review/contract-text';
import { rateAnswer } from '@/pages/quote/rate-text';
import { bankThere } from '@/services';
import { COOLING_OFF, OVERDUE } from '@/services/rules/overdue';
import { showFen } from '@/units/fen';
import { showRate } from '@/units/rate';
import { createWorld, offerOf } from '../../support/worlds';

beforeAll(() => bankThere());

const textOf = (offer: Parameters<typeof contractOf>[0]): string =>
  contractOf(offer)
    .flatMap(({ title, paragraphs }) => [title, ...paragraphs])
    .join('\n');

test('the contract carries the loan’s own figures', async () => {
  const offer = await offerOf(createWorld('prime'));
  const text = textOf(offer);

  expect(text).toContain('人民币壹万贰仟元整（¥12,000.00）');
  expect(text).toContain('年化利率（单利）为 10.80%');
  expect(text).toContain('即 0.03%');
  expect(text).toContain('用途为家庭装修');
  expect(text).toContain('自 2026年10月16日 起，至 2027年10月16日 止，12 期');
  for (const row of offer.quote.schedule) expect(text).toContain(`${showFen(row.paymentFen)} 元`);
  expect(text).toContain(`共还壹万贰仟柒佰壹拾壹元陆角整（¥${showFen(offer.quote.totalPaymentFen)}）`);
});

test('what it says of default and cancelling is what the rules say', async () => {
  const text = textOf(await offerOf(createWorld('prime')));
  const { graceDays, penaltyPerDay, cutAfterDays, cutPercent } = OVERDUE;

  expect(text).toContain(`到期后 ${graceDays.value} 天为宽限期`);
  expect(text).toContain(`从第 ${graceDays.value + 1} 天起`);
  expect(text).toContain(`每天收 ${showRate(penaltyPerDay.value)} 罚息`);
  expect(text).toContain(`超过 ${cutAfterDays.value} 天，额度下调 ${cutPercent.from}%–${cutPercent.to}%`);
  expect(text).toContain(`到账后 ${COOLING_OFF.hours} 小时内可以撤销`);
});

test('a late day costs the contract’s rate in the grace and the larger one after it, and only where the lens has it so (S55)', async () => {
  const world = createWorld('prime');
  const contract = /按合同利率照常计息/;
  const cut = /不再计普通利息/;
  const merged = textOf(await offerOf(world));
  expect(merged).toMatch(contract);
  expect(merged).not.toMatch(cut);
  expect(merged).toContain('本金 1,000.00 元为例，宽限期内的利息每天 0.30 元，之后的罚息每天 0.50 元');
  expect((await world.service.changeSettings({ lens: 'A' })).ok).toBe(true);
  const documents = textOf(await offerOf(world));
  expect(documents).toMatch(cut);
  expect(documents).not.toMatch(contract);
  expect(documents).toContain('本金 1,000.00 元为例，罚息每天 0.50 元');
});

test('a revolving draw has no due date, and nothing that would follow from missing one', async () => {
  const wish = { productId: 'fenfu', periods: null, method: 'revolving', yuanAmount: 1_280 } as const;
  const text = textOf(await offerOf(createWorld('prime'), wish));

  expect(text).toContain('不设到期日，还清为止');
  expect(text).not.toMatch(/宽限期|第 1 期/);
});

test.each([
  ['merged', '日利率为年利率除以 360，即 0.03%。', '日利率 0.03%，按月收', '× 365 天写作 10.95%'],
  ['B', '日利率为年利率除以 365，即 0.02959%。', '日利率 0.02959%，按月收', '× 360 天写作 10.65%'],
] as const)('by %s, interest is said by the days by which it is counted (X1)', async (lens, ...said) => {
  const world = createWorld('prime');
  expect((await world.service.changeSettings({ lens })).ok).toBe(true);
  const { quote, ...offer } = await offerOf(world);
  const [contract, how, otherwise] = said;
  expect(textOf({ ...offer, quote })).toContain(contract);
  expect(interestHow(quote)).toBe(how);
  expect(rateAnswer(quote)).toContain(otherwise);
});

test('every article has its number, in order, and no words that press or flatter', async () => {
  const articles = contractOf(await offerOf(createWorld('prime')));

  expect(articles.map(({ title }) => title.split(' ')[0])).toEqual(
    ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'].map(
      (n) => `第${n}条`,
    ),
  );
  expect(textOf(await offerOf(createWorld('prime')))).not.toMatch(/[！!]|立即|恭喜|您/);
});

test('a loan of a business has a contract for business: the company, what it may be used for, its own title', async () => {
  const offer = await offerOf(createWorld('prime'));
  const company = { name: '演示商贸', creditCode: '92000000DEMO000000' };
  const business = {
    ...offer,
    quote: { ...offer.quote, company },
    purpose: { ...offer.purpose, name: '进货备货' },
  };
  const text = textOf(business);
  expect([titleOf(business.quote), titleOf(offer.quote)]).toEqual([
    '小微企业经营贷款合同',
    '个人消费贷款合同',
  ]);
  expect(text).toContain('借款企业是演示商贸（统一社会信用代码 92000000DEMO000000，占位）');
  expect(text).toContain('用途为进货备货，只用于企业自己的经营，不得用于个人和家庭消费');
  expect(text).toContain('你和企业的征信报告');
  expect(textOf(offer)).not.toMatch(/借款企业|企业自己的经营|统一社会信用代码/);
});
