import { createDesk, type Prepared } from './desk';

/** A page that is opened, as a person of good standing finds it. */
export interface Opening {
  readonly id: string;
  readonly link: string;
  /** What is read last on the first screen of a phone, 375 by 812. A test in a browser holds it. */
  readonly last: string;
}

export const OPENINGS: readonly Opening[] = [
  { id: 'entry', link: 'pages/entry/index', last: '可以试算和借款小鹅花钱合作待激活' },
  { id: 'quote', link: 'pages/quote/index?product=weilidai', last: '0 分钟内有效。按 365 天写' },
  { id: 'limit-tips', link: 'pages/limit-tips/index', last: '60,300现在额度60,300' },
  { id: 'repay', link: 'pages/repay/index', last: '日早上从选定的卡扣款，只试一次关' },
  { id: 'records', link: 'pages/loan/records', last: '日 08:30 · 卡 6210' },
  { id: 'me', link: 'pages/me/index', last: '个说法别人说的利息，算一算对不对' },
  { id: 'rulebook', link: 'pages/rulebook/index', last: ' 4 行 · 产品 · 参与计算' },
];

/** What an opening sends: the heaviest call, and all until the first screen is whole. */
export interface Opened {
  readonly largest: number;
  readonly firstScreen: number;
}

const STILL_MS = 2_000;

/** Opens a page, and looks when its first screen is whole. */
export async function open(prepared: Prepared, { link, last }: Opening): Promise<Opened> {
  const desk = createDesk(prepared);
  desk.start(link);
  await desk.hand.see(last);
  const bytes = () => desk.app().setData.map((call) => call.bytes);
  const firstScreen = bytes().reduce((sum, one) => sum + one, 0);
  await desk.hand.rest(STILL_MS);
  const largest = Math.max(...bytes());
  desk.close();
  if (desk.complaints.length > 0) throw new Error(desk.complaints.join('\n'));
  return { largest, firstScreen };
}
