import { createDesk, type Desk, type Prepared } from './desk';
import type { Hand } from './hand';
import type { SetData } from './host/bridge';
import { reading } from './reading';

type Act = (hand: Hand) => Promise<void>;

/** One thing a person does, and where they do it. */
export interface Interaction {
  /** Its budget is under this in budgets.json. */
  readonly id: string;
  readonly name: string;
  /** The page that is opened first; without one the act is the start itself. */
  readonly link?: string;
  /** What is done before it counts. */
  readonly first?: Act;
  readonly act: Act;
}

const ENTRY = 'pages/entry/index';
const LIMIT = 'pages/limit-tips/index';
const QUOTE = 'pages/quote/index?product=weilidai';
const STILL_MS = 2_000;
const SLIDER = /^借款金额滑块/;

/** Longer than the reading that is asked for. */
const READING_MS = 10_000;

const purpose: Act = async (hand) => {
  await hand.tap(/^借款用途/);
  await hand.tap('家庭装修');
  await hand.rest();
};
const costs: Act = async (hand) => {
  await hand.tap('看费用明示表');
  await hand.rest(READING_MS);
};
const contract: Act = async (hand) => {
  await purpose(hand);
  await costs(hand);
  await hand.tap('我已读完并确认');
};
const nothing: Act = async () => {};

/** What a person does most, and what draws most: one line each. The pages by hand have the same paths and names. */
export const INTERACTIONS: readonly Interaction[] = [
  { id: 'launch', name: 'open the wallet', act: nothing },
  { id: 'quote-open', name: 'open the quote', link: ENTRY, act: (hand) => hand.tap('试算一笔借款') },
  { id: 'quote-tick', name: 'drag by one step', link: QUOTE, act: tickOnce },
  { id: 'quote-drag', name: 'drag by 30, let go', link: QUOTE, act: dragFar },
  { id: 'quote-release', name: 'let go', link: QUOTE, first: tickOnce, act: letGo },
  { id: 'quote-type', name: 'type an amount', link: QUOTE, act: type },
  { id: 'quote-term', name: 'choose a term', link: QUOTE, act: term },
  { id: 'quote-plan', name: 'see every instalment', link: QUOTE, act: (hand) => hand.tap('逐期明细') },
  { id: 'quote-purpose', name: 'open the purposes', link: QUOTE, act: (hand) => hand.tap(/^借款用途/) },
  { id: 'cost-sheet', name: 'read the cost sheet', link: QUOTE, first: purpose, act: costs },
  { id: 'contract-read', name: 'read the contract', link: QUOTE, first: contract, act: read },
  { id: 'contract-tick', name: 'tick a consent', link: QUOTE, first: contract, act: tick },
  { id: 'repay-open', name: 'open repayment', link: ENTRY, act: (hand) => hand.tap('还款') },
  {
    id: 'repay-trial',
    name: 'open a trial',
    link: 'pages/repay/index',
    act: (hand) => hand.tap('提前还款试算'),
  },
  {
    id: 'loan-open',
    name: 'open a loan',
    link: 'pages/repay/index',
    act: (hand) => hand.tap(/^微粒贷 12,000/),
  },
  { id: 'records-open', name: 'open the records', link: ENTRY, act: (hand) => hand.tap(/^借款记录/) },
  { id: 'limit-open', name: 'open the limit', link: ENTRY, act: (hand) => hand.tap('额度') },
  { id: 'what-if-open', name: 'open the what-if', link: LIMIT, act: suppose },
  {
    id: 'what-if-slide',
    name: 'move a habit',
    link: LIMIT,
    first: suppose,
    act: (hand) => hand.slide('支付分，750 分', 820),
  },
  { id: 'source', name: 'ask about a figure', link: LIMIT, act: (hand) => hand.tap(/^总额度.*查看出处$/) },
  { id: 'care', name: 'large type', link: 'pages/me/index', act: (hand) => hand.tap('关怀模式') },
];

function tickOnce(hand: Hand): Promise<void> {
  return hand.drag(SLIDER, 1_210_000);
}
async function dragFar(hand: Hand): Promise<void> {
  for (let step = 1; step <= 30; step++) await hand.drag(SLIDER, 1_200_000 + step * 10_000);
  await hand.letGo(SLIDER, 1_500_000);
}
function letGo(hand: Hand): Promise<void> {
  return hand.letGo(SLIDER, 1_210_000);
}
function suppose(hand: Hand): Promise<void> {
  return hand.tap('推演一下');
}
function type(hand: Hand): Promise<void> {
  return hand.type('借款金额', '12100');
}
function term(hand: Hand): Promise<void> {
  return hand.tap('6 期');
}
function read(hand: Hand): Promise<void> {
  return hand.readTo('合同到这里结束');
}
function tick(hand: Hand): Promise<void> {
  return hand.tap('同意查询并报送征信信息');
}

/** What goes to the view: how often, how much, at how many places. */
export interface Traffic {
  readonly calls: number;
  readonly bytes: number;
  readonly keys: number;
}

const sum = (calls: readonly SetData[]): Traffic => ({
  calls: calls.length,
  bytes: calls.reduce((bytes, call) => bytes + call.bytes, 0),
  keys: calls.reduce((keys, call) => keys + call.keys.length, 0),
});

/** What an interaction sends, how long until the last of it, and what a person then reads: the page and all it says. */
export interface Done {
  readonly traffic: Traffic;
  readonly lastMs: number;
  readonly reading: readonly string[];
}

/** Does it, and counts until all stands still. */
export async function perform(prepared: Prepared, { link, first, act }: Interaction): Promise<Done> {
  const desk: Desk = createDesk(prepared);
  desk.start(link);
  let from = 0;
  if (link !== undefined) {
    await desk.hand.rest(STILL_MS);
    await first?.(desk.hand);
    await desk.hand.rest(STILL_MS);
    from = desk.app().setData.length;
  }
  const begun = desk.time.now();
  await act(desk.hand);
  await desk.hand.rest(STILL_MS);
  const { setData, pages } = desk.app();
  const sent = setData.slice(from);
  const { path, title, element } = pages.top();
  const done = {
    traffic: sum(sent),
    lastMs: (sent.at(-1)?.at ?? begun) - begun,
    reading: [path, title, ...reading(element)],
  };
  desk.close();
  if (desk.complaints.length > 0) throw new Error(desk.complaints.join('\n'));
  return done;
}
