import type { BankState } from '@/services/bank/core/state';
import { loanView } from '@/services/bank/views/loan';
import type { ProductId } from '@/services/contract/terms';
import type { Act } from '@/services/demo/stories/story';
import { AUTHORISATIONS } from '@/services/rules/authorisations';
import { CHANNELS } from '@/services/rules/channels';
import { MATERIALS, TEMPORARY_RAISES } from '@/services/rules/modifiers';
import { PURPOSES } from '@/services/rules/purposes';
import { productOf } from '@/services/rules/rule-set';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { showYuan } from '@/units/fen';
import { words as names } from '@/words/names';
import type { Name } from '../../tools/mini-program/hand';

/** A person's hand and eye: on the compiled mini program or on the web, it is the same app. */
export interface Reach {
  /** @returns all that can be read, once these words can */
  see(words: Name): Promise<string>;
  tap(name: Name): Promise<void>;
  type(label: Name, text: string): Promise<void>;
  readTo(end: string): Promise<void>;
  /** To the page before, by the platform's own way. */
  back(): Promise<void>;
  /** Lets answers come that are on their way. */
  rest(): Promise<void>;
}

type Kind = Act['do'];
type ActOf<Of extends Kind> = Extract<Act, { do: Of }>;
type Sent = ActOf<'send'>['command'];
type SentOf<Type extends Sent['type']> = Extract<Sent, { type: Type }>;

/** How a person does an act, from any tab to any tab. `before` is the bank's state, for the names that stand in it. */
type Errand<What> = (hand: Reach, what: What, before: BankState) => Promise<void>;

const starting = (text: string): RegExp => new RegExp(`^${text}`);
const nameOf = (productId: ProductId): string => productOf(RULE_SETS.merged, productId).name;
const named = <Id>(list: readonly { id: Id; name: string }[], id: Id): string =>
  list.find((one) => one.id === id)?.name ?? `nothing called ${String(id)}`;

/** One line an act: what is not here has no screen yet. */
const ERRANDS: { readonly [Of in Kind]?: Errand<ActOf<Of>> } = {
  borrow,
  repay,
  cancel,
  withdraw,
  unfreeze,
  bind: bindDevice,
  'fail-face': failFace,
  wait: async (hand) => hand.rest(),
};

const COMMANDS: { readonly [Type in Sent['type']]?: Errand<SentOf<Type>> } = {
  activate,
  'set-autopay': setAutopay,
  'withdraw-authorisation': (hand, { authorisationId }) => authorise(hand, authorisationId, false),
  authorise: (hand, { authorisationId }) => authorise(hand, authorisationId, true),
  'file-complaint': complain,
  'start-face-check': startFaceCheck,
  'hand-in-material': handIn,
  'apply-for-raise': applyForRaise,
  'apply-for-temporary-raise': applyForTemporaryRaise,
  'redeem-holding': redeem,
  deposit,
  'change-settings': changeSettings,
};

/** The errand of an act; undefined where no screen does it. */
export function errandOf(act: Act): Errand<Act> | undefined {
  const errand = ERRANDS[act.do] as Errand<Act> | undefined;
  if (errand || act.do !== 'send') return errand;
  const command = COMMANDS[act.command.type] as Errand<Sent> | undefined;
  return command && ((hand, _act, before) => command(hand, act.command, before));
}

/** From the wallet to the money, and back to the wallet. */
async function borrow(hand: Reach, wish: ActOf<'borrow'>): Promise<void> {
  if (wish.answer === 'lost') await loseAnswers(hand);
  await quote(hand, wish);
  await review(hand, wish);
  await verify(hand);
  if (wish.answer === 'lost') {
    await hand.see('请不要重新申请，不会重复借款');
    await hand.tap(/故障已打开/);
  }
  await hand.see(/已到账|到账$|前到账|人工审核中/);
  await hand.tap(/^(完成|知道了)$/);
}

/** The bank does as it is told from now on, and the phone does not hear of it. */
async function loseAnswers(hand: Reach) {
  await hand.tap('打开演示台');
  await hand.tap(/^提交借款/);
  await hand.tap('已办理，回应丢失');
  await hand.back();
  await hand.rest();
}

async function quote(hand: Reach, { productId, yuan, periods, method, purposeId }: ActOf<'borrow'>) {
  await hand.tap('钱包');
  await hand.tap(starting(`${nameOf(productId)} ..，可借`));
  await hand.see('合计还');
  await hand.type('借款金额', String(yuan));
  if (productOf(RULE_SETS.merged, productId).methods.length > 1) await hand.tap(names.methods[method]);
  if (periods !== null) await hand.tap(`${periods} 期`);
  await hand.tap(starting('借款用途'));
  await hand.tap(named(PURPOSES, purposeId ?? (productId === 'business' ? 'stock' : 'renovation')));
  await hand.rest();
  await hand.tap('看费用明示表');
}

async function review(hand: Reach, { without, yuan }: ActOf<'borrow'>) {
  await hand.tap('我已读完并确认');
  if (without !== 'contract') await hand.readTo('合同到这里结束');
  await hand.tap('我已读完并同意借款合同');
  await hand.tap('同意查询并报送征信信息');
  await hand.tap('我确认用途真实，只借需要的金额');
  await hand.tap(/确认借款$/);
  if (yuan > 5_000 && without !== 'large-transfer') await hand.tap('核对无误，继续');
}

const ASKED = /请眨一下眼|请张一下嘴|请慢慢转头/;

/** Passes what is left of a face check: one that was begun before goes on where it was. */
async function verify(hand: Reach) {
  for (;;) {
    const [asked] = ASKED.exec(await hand.see(ASKED)) ?? [];
    await hand.tap('通过');
    await hand.rest();
    if (asked === '请慢慢转头') return;
  }
}

const PLANS = { 'fewer-periods': '缩短期数', 'lower-payments': '减少每期' } as const;

async function repay(hand: Reach, act: ActOf<'repay'>, before: BankState) {
  const loan = before.loans[act.loan - 1];
  if (!loan) throw new Error(`there is a loan ${act.loan}`);
  const { productName, principalFen } = loanView(rulesFor(before), before, loan);
  await hand.tap('还款');
  await hand.tap(starting(`${productName} ${showYuan(principalFen)}`));
  await hand.tap('提前还款试算');
  const kinds = { due: /^还(这一期|到期的)$/, part: '还一部分', all: '全部还清' };
  await hand.tap(kinds[act.kind]);
  if (act.kind === 'part') {
    await hand.type('还款金额', String(act.yuan));
    if (/^equal-/.test(loan.method)) await hand.tap(PLANS[act.plan ?? 'lower-payments']);
  }
  const card = before.cards.find(({ id }) => id === act.cardId);
  if (card) {
    await hand.tap(starting('还款卡'));
    await hand.tap(`${card.bankName} ${card.last4}`);
  }
  await hand.rest();
  await hand.tap(/^确认还/);
  await hand.tap('完成');
  await hand.back();
}

async function cancel(hand: Reach) {
  await hand.tap('还款');
  await hand.tap('撤销借款');
  await hand.tap(/^撤销借款，还/);
  await hand.see('借款已撤销');
  await hand.tap('知道了');
}

async function withdraw(hand: Reach) {
  await hand.tap('还款');
  await hand.tap('撤回申请');
  await hand.see('还没有放款。撤回后');
  await hand.tap('撤回申请');
  await hand.see('申请已撤回');
  await hand.tap('知道了');
}

async function unfreeze(hand: Reach) {
  await hand.tap('我的');
  await hand.tap(/^(恢复额度|申请复核)$/);
  await verify(hand);
  await hand.see(/银行卡/);
  await hand.rest();
}

/** Three misses on the way to a loan, and back. */
async function failFace(hand: Reach) {
  const wish = { do: 'borrow', productId: 'weilidai', yuan: 1_000, periods: 3, method: 'equal-principal' };
  await quote(hand, wish as ActOf<'borrow'>);
  await review(hand, wish as ActOf<'borrow'>);
  await hand.tap('失败');
  for (const _again of [2, 3]) {
    await hand.tap('再试一次');
    await hand.tap('失败');
  }
  await hand.see('分钟后再试');
}

async function activate(hand: Reach, command: SentOf<'activate'>) {
  await hand.tap('钱包');
  await hand.tap(starting(`${nameOf(command.productId)} ..，待激活`));
  await hand.tap(named(CHANNELS, command.channelId));
  if (command.creditReportConsent) await hand.tap('授权查询征信报告');
  await hand.tap('提交开通');
  await hand.rest();
}

async function setAutopay(hand: Reach, { cardId }: SentOf<'set-autopay'>, before: BankState) {
  const card = before.cards.find(({ id }) => id === cardId);
  await hand.tap('我的');
  await hand.tap(starting('自动还款'));
  await hand.tap(card ? `${card.bankName} ${card.last4}` : '不开');
  await hand.rest();
  await hand.tap('关闭');
}

async function authorise(hand: Reach, id: SentOf<'authorise'>['authorisationId'], given: boolean) {
  await hand.tap('我的');
  await hand.tap(starting('授权管理'));
  await hand.tap(named(AUTHORISATIONS, id));
  if (!given) await hand.tap('撤回授权');
  await hand.rest();
  await hand.tap('关闭');
}

async function complain(hand: Reach, { topic, text }: SentOf<'file-complaint'>) {
  await hand.tap('我的');
  await hand.tap(starting('投诉与申诉'));
  await hand.tap(names.complaintTopics[topic]);
  await hand.type('内容', text);
  await hand.tap('提交投诉');
  await hand.rest();
}

async function bindDevice(hand: Reach) {
  await hand.tap('我的');
  await hand.tap(starting('绑定设备'));
  await hand.tap('核验并绑定这台设备');
  await verify(hand);
  await hand.rest();
  await hand.tap(starting('绑定设备'));
  await hand.see('已绑定');
  await hand.tap('关闭');
}

/** On the way to a loan: there is no face check for its own sake. */
async function startFaceCheck(hand: Reach) {
  const wish = { do: 'borrow', productId: 'weilidai', yuan: 1_000, periods: 3, method: 'equal-principal' };
  await quote(hand, wish as ActOf<'borrow'>);
  await review(hand, wish as ActOf<'borrow'>);
  await hand.see(ASKED);
}

async function handIn(hand: Reach, { materialId }: SentOf<'hand-in-material'>) {
  await hand.tap('额度');
  const proof = named(MATERIALS, materialId);
  // Only the first tip has its button open: for the others this unfolds it.
  await hand.tap(new RegExp(`^${proof}：`));
  const seen = await hand.see('上传');
  if (!seen.includes('占位')) await hand.tap(`${proof}：上传材料`);
  await hand.tap('交一份演示材料');
  await hand.rest();
}

async function applyForRaise(hand: Reach) {
  await hand.tap('额度');
  await hand.tap('申请提额');
  await hand.rest();
}

async function applyForTemporaryRaise(hand: Reach, { raiseId }: SentOf<'apply-for-temporary-raise'>) {
  await hand.tap('额度');
  await hand.tap(`申请${named(TEMPORARY_RAISES, raiseId)}`);
  await hand.rest();
}

async function redeem(hand: Reach, { kind }: SentOf<'redeem-holding'>) {
  await hand.tap('额度');
  await hand.tap(kind === 'wealth' ? '赎回理财' : '赎回零钱通');
  await hand.tap(/^赎回 /);
  await hand.rest();
}

/** Money from outside is the director's. */
async function deposit(hand: Reach, { cardId }: SentOf<'deposit'>, before: BankState) {
  const card = before.cards.find(({ id }) => id === cardId);
  if (!card) throw new Error(`there is a card ${cardId}`);
  await hand.tap('打开演示台');
  await hand.tap(`给${card.bankName} ${card.last4} 存入 10000 元`);
  await hand.back();
  await hand.rest();
}

/** The documents and the caps are chosen in the rulebook, and what a review comes to by the director. */
async function changeSettings(hand: Reach, { lens, rateCap, review }: SentOf<'change-settings'>) {
  if (review !== undefined) {
    await hand.tap('打开演示台');
    await hand.tap(/^审核结果/);
    await hand.tap({ approve: '总是通过', decline: '总是拒绝', 'by-seed': '随机，可重现' }[review]);
  }
  if (lens !== undefined || rateCap !== undefined) {
    await hand.tap('我的');
    await hand.tap(/^规则与出处/);
    if (lens !== undefined) await hand.tap(`文 ${lens}`);
    if (rateCap !== undefined) await hand.tap({ joint: '24%', article: '36%' }[rateCap]);
    await hand.rest();
  }
  await hand.back();
  await hand.rest();
}
