import { cleanup, render } from '@testing-library/react';
import { contractOf } from '@/pages/borrow/review/contract-text';
import { RightsRows } from '@/pages/me/rights/rights-rows';
import { Warnings } from '@/pages/quote/warnings';
import { CapsCard } from '@/pages/rulebook/caps-card';
import type { FailureCode } from '@/services/contract/reply';
import type { RuleSet } from '@/services/rules/rule-set';
import { figures } from '@/stores/app/figures';
import { yuan } from '@/units/fen';
import { failureWords } from '@/words/failure-words';
import { messageText } from '@/words/messages';
import { demo } from '../../tools/world/world';

/** What screens put into words of their own says the figures of the rules that govern, whatever they are. */

jest.mock('@/services/rules/rule-sets', () => {
  const actual = jest.requireActual('@/services/rules/rule-sets');
  const otherwise = (rules: RuleSet): RuleSet => ({
    ...rules,
    coolingOff: { ...rules.coolingOff, hours: 48 },
    largeTransfer: { ...rules.largeTransfer, above: 8_000_00 as typeof rules.largeTransfer.above },
    rateCaps: {
      ...rules.rateCaps,
      joint: { ...rules.rateCaps.joint, rate: 250_000_000 as typeof rules.rateCaps.joint.rate },
    },
    quoteValidity: { ...rules.quoteValidity, minutes: 20 },
    complaint: { ...rules.complaint, hours: 72 },
    idle: { ...rules.idle, days: 60 },
    overdue: {
      ...rules.overdue,
      graceDays: { ...rules.overdue.graceDays, value: 3 },
      cutAfterDays: { ...rules.overdue.cutAfterDays, value: 45 },
      freezeAtCount: { ...rules.overdue.freezeAtCount, value: 5 },
    },
  });
  const sets = Object.fromEntries(
    Object.entries<RuleSet>(actual.RULE_SETS).map(([lens, rules]) => [lens, otherwise(rules)]),
  );
  return {
    ...actual,
    RULE_SETS: sets,
    rulesFor: ({ settings }: { settings: { lens: string } }, given = sets) => given[settings.lens],
  };
});

const { service } = demo();

const textOf = (element: React.ReactElement): string => {
  render(element);
  const text = document.body.textContent ?? '';
  cleanup();
  return text;
};

async function quoted(amount: number) {
  const reply = await service.quote({
    productId: 'weilidai',
    principalFen: yuan(amount),
    periods: 6,
    method: 'equal-principal',
  });
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

test('the contract', async () => {
  const me = await service.me();
  if (!me.ok || !me.value.cards[0]) throw new Error('there is a person with a card');
  const articles = contractOf({
    quote: await quoted(6_000),
    purpose: { id: 'daily', name: '日常消费', forbiddenBy: [] },
    card: me.value.cards[0],
  } as never);
  const text = articles.flatMap(({ paragraphs }) => paragraphs).join('\n');
  expect(text).toContain('到账后 48 小时内可以撤销');
  expect(text).toContain('到期后 3 天为宽限期');
  expect(text).toContain('从第 4 天起');
  expect(text).toContain('逾期超过 45 天');
  expect(text).toContain('累计五次逾期');
  expect(text).toContain('72 小时内得到答复');
  expect(text).not.toMatch(/24 小时|30 天，额度|累计三次|48 小时内得到/);
});

test('warnings before borrowing', async () => {
  const of = async (amount: number) =>
    textOf(<Warnings answer={{ kind: 'quoted', quote: await quoted(amount), renewed: true }} />);
  expect(await of(6_000)).not.toContain('单笔超过');
  expect(await of(9_000)).toContain('单笔超过 8,000 元');
  expect(await of(6_000)).toContain('报价满 20 分钟');
});

test('rights, and the lines on which sources disagree', async () => {
  const me = await service.me();
  if (!me.ok) throw new Error(me.failure.code);
  const rights = textOf(<RightsRows me={me.value} onOpen={() => {}} />);
  expect(rights).toContain('48 小时冷静期');
  expect(rights).toContain('72 小时内回复');
  const caps = textOf(
    <CapsCard
      state={{ outlook: { settings: { rateCap: 'joint', personalCap: 'interim' } }, choosing: {} } as never}
    />,
  );
  expect(caps).toContain('25%');
  expect(caps).not.toContain('24%');
  expect(caps).toContain('36%');
});

test('refusals and messages', async () => {
  const said = async (code: FailureCode, details: Record<string, number>) =>
    failureWords({ code, rule: null, retryable: false, details }).text;
  expect(await said('quote-expired', { minutes: figures().quoteMinutes })).toContain('20 分钟内有效');
  expect(await said('cooling-off-over', { hours: figures().coolingOffHours })).toContain('48 小时内');
  expect(messageText('limit-idle-frozen', figures())).toContain('60 天没有登录');
});
