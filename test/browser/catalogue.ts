import type { Trouble } from '@/services/service/faults';
import type { Operation } from '@/services/service/world';
import type { Move, Place } from './phone';

/** A screen in a state: how to come there, and what shows that it is it. */
export interface Entry extends Place {
  /** Names its picture. Begins with the screen, as the specification calls it. */
  readonly name: string;
  readonly moves?: readonly Move[];
  /** Stands on the screen in this state, and in no other that these moves might end in. */
  readonly see: string | RegExp;
}

const ENTRY = 'pages/entry/index';
const REPAY = 'pages/repay/index';
const LIMIT = 'pages/limit-tips/index';
const ME = 'pages/me/index';
const FACE = 'pages/face-check/index';
const QUOTE = 'pages/quote/index?product=weilidai';
const BORROW = 'pages/borrow/index?product=weilidai';
const RULES = 'pages/rulebook/index';
const CHECK = 'pages/check/index';
const RECORDS = 'pages/loan/records';
const DIRECTOR = 'director/index';

const tap = (name: string | RegExp): Move => ({ tap: name });
const choose = (name: string | RegExp): Move => ({ choose: name });
const tick = (name: string | RegExp): Move => ({ tick: name });
const turn = (name: string | RegExp): Move => ({ turn: name });
const write = (into: string, text: string): Move => ({ write: text, into });
const wait = (ms: number): Move => ({ wait: ms });

/** Longer than anybody waits for an answer, and than the cost sheet has to be read. */
const LONG = 9_000;

const OFFLINE = (operation: Operation): Partial<Trouble> => ({ faults: { [operation]: 'fails-before' } });
const SILENT = (operation: Operation): Partial<Trouble> => ({ faults: { [operation]: 'never-answers' } });

/** From the quote to the cost sheet, to the contract, to the face check, and to its end. */
const TO_COSTS = [tap('下一步：选借款用途'), choose('家庭装修'), tap('看费用明示表')];
const TO_CONTRACT = [...TO_COSTS, wait(LONG), tap('我已读完并确认')];
const TICKED = [tick(/我已读完/), tick(/同意查询/), tick(/用途真实/)];
const TO_CONSENTS = [...TO_CONTRACT, { scrollTo: '合同到这里结束' }, ...TICKED];
const SMALL = [write('借款金额', '3000')];
const TO_FACE = [...SMALL, ...TO_CONSENTS, tap('刷脸并确认借款')];
const PASSED = [tap('通过'), tap('通过'), tap('通过')];
const TO_RESULT = [...TO_FACE, ...PASSED];

/** Every screen in every state. */
export const CATALOGUE: readonly Entry[] = [
  // 钱包
  { name: 'entry', page: ENTRY, see: '借款产品' },
  { name: 'entry-loading', page: ENTRY, trouble: SILENT('wallet'), see: '流程演示 · 不提供真实借款' },
  { name: 'entry-offline', page: ENTRY, trouble: OFFLINE('wallet'), see: /再试|重试/ },
  { name: 'entry-timeout', page: ENTRY, trouble: SILENT('wallet'), moves: [wait(LONG)], see: /再试|重试/ },
  {
    name: 'entry-older',
    page: ENTRY,
    moves: [{ fault: { wallet: 'fails-before' } }, tap('刷新')],
    see: '没有取到最新数据',
  },
  { name: 'entry-hidden', page: ENTRY, moves: [tap('隐藏金额')], see: '••••' },
  { name: 'entry-new', persona: 'new', page: ENTRY, see: '可借' },
  { name: 'entry-not-invited', persona: 'not-invited', page: ENTRY, see: '未受邀' },
  { name: 'entry-student', persona: 'student', page: ENTRY, see: '不符合' },
  { name: 'entry-below-floor', persona: 'below-floor', page: ENTRY, see: '不符合' },
  { name: 'entry-grace', persona: 'grace', page: ENTRY, see: /宽限期第 3/ },
  { name: 'entry-overdue', persona: 'overdue', page: ENTRY, see: /逾期第 \d+ 天/ },
  { name: 'entry-grey-list', persona: 'grey-list', page: ENTRY, see: '已冻结' },
  { name: 'entry-dear-offer', persona: 'dear-offer', page: ENTRY, see: '不符合' },
  { name: 'entry-frozen', persona: 'idle', page: ENTRY, see: '已冻结' },
  { name: 'entry-reviewing', persona: 'reviewing', page: ENTRY, see: '审核中' },
  {
    name: 'entry-festival',
    persona: 'festival',
    scenario: ['festival', 1],
    page: ENTRY,
    see: '可用额度（元）',
  },
  { name: 'entry-messages', page: ENTRY, moves: [tap(/^消息/)], see: /又过了一个季度/ },
  {
    name: 'entry-reason',
    persona: 'not-invited',
    page: ENTRY,
    moves: [tap(/^微粒贷/)],
    see: '看额度怎么来的',
  },
  { name: 'entry-source', page: ENTRY, moves: [tap(/^年化 6.9%/)], see: /出处|来源|第 \d+ 行/ },
  {
    name: 'entry-source-offline',
    page: ENTRY,
    trouble: OFFLINE('sources'),
    moves: [tap(/^年化 6.9%/)],
    see: /出处没有取到/,
  },
  { name: 'entry-mended', harm: 'letter', page: ENTRY, see: '有一部分数据读不出来' },
  { name: 'entry-unreadable', harm: 'all', page: ENTRY, see: '保存的数据读不出来' },
  { name: 'entry-newer', harm: 'later', page: ENTRY, see: '数据来自更新的版本' },
  // 开通
  {
    name: 'activation',
    page: ENTRY,
    persona: 'bank-customer',
    moves: [tap(/^合作银行贷/)],
    see: '选择开通渠道',
  },
  {
    name: 'activation-ready',
    page: ENTRY,
    persona: 'bank-customer',
    moves: [tap(/^合作银行贷/), tick(/征信/)],
    see: '提交开通',
  },
  {
    name: 'activation-declined',
    page: ENTRY,
    persona: 'not-invited',
    scenario: ['channel-again', 2],
    moves: [tap(/^微信分付/)],
    see: '起可以再试',
  },
  {
    name: 'activation-loading',
    page: ENTRY,
    persona: 'bank-customer',
    trouble: SILENT('activation'),
    moves: [tap(/^合作银行贷/)],
    see: '开通 合作银行贷',
  },
  {
    name: 'activation-offline',
    page: ENTRY,
    persona: 'bank-customer',
    trouble: OFFLINE('activation'),
    moves: [tap(/^合作银行贷/)],
    see: /再试|重试/,
  },
  { name: 'activation-refused', page: ENTRY, persona: 'student', moves: [tap(/^微信分付/)], see: /学生/ },
  {
    name: 'activation-unsent',
    page: ENTRY,
    persona: 'bank-customer',
    trouble: OFFLINE('activate'),
    moves: [tap(/^合作银行贷/), tick(/征信/), tap('提交开通')],
    see: /请求没有送达|网络/,
  },
  // 身份核验
  { name: 'face-check', page: FACE, see: '没有进行中的借款' },
  { name: 'face-check-1', page: FACE, moves: [tap('只看流程')], see: '第 1 步，共 3 步' },
  { name: 'face-check-2', page: FACE, moves: [tap('只看流程'), tap('通过')], see: '第 2 步，共 3 步' },
  {
    name: 'face-check-3',
    page: FACE,
    moves: [tap('只看流程'), tap('通过'), tap('通过')],
    see: '第 3 步，共 3 步',
  },
  { name: 'face-check-passed', page: FACE, moves: [tap('只看流程'), ...PASSED], see: '核验通过' },
  { name: 'face-check-failed', page: FACE, moves: [tap('只看流程'), tap('失败')], see: '再试一次' },
  { name: 'face-check-timed-out', page: FACE, moves: [tap('只看流程'), tap('超时')], see: '再试一次' },
  {
    name: 'face-check-locked',
    page: FACE,
    scenario: ['face-locked', 1],
    moves: [tap('只看流程')],
    see: /分钟后再试/,
  },
  {
    name: 'face-check-unbound',
    persona: 'new-phone',
    page: FACE,
    moves: [tap('只看流程')],
    see: '核验并绑定',
  },
  {
    name: 'face-check-loading',
    page: FACE,
    trouble: SILENT('face'),
    moves: [tap('只看流程')],
    see: '不开启摄像头，不拍照，不保存人脸',
  },
  {
    name: 'face-check-offline',
    page: FACE,
    trouble: OFFLINE('startFaceCheck'),
    moves: [tap('只看流程')],
    see: /再试|重试/,
  },
  {
    name: 'face-check-step-offline',
    page: FACE,
    trouble: OFFLINE('answerFaceCheck'),
    moves: [tap('只看流程'), tap('通过')],
    see: /请求没有送达|网络/,
  },
  // 试算
  { name: 'quote', page: QUOTE, see: '总利息' },
  { name: 'quote-loading', page: QUOTE, trouble: SILENT('quoteOptions'), see: '流程演示 · 不提供真实借款' },
  { name: 'quote-result-loading', page: QUOTE, trouble: SILENT('quote'), see: '借多少' },
  { name: 'quote-offline', page: QUOTE, trouble: OFFLINE('quoteOptions'), see: /再试|重试/ },
  { name: 'quote-result-offline', page: QUOTE, trouble: OFFLINE('quote'), see: '没有报价' },
  {
    name: 'quote-compare-offline',
    page: QUOTE,
    trouble: OFFLINE('compare'),
    see: '比较没有取到，上面的报价不受影响。',
  },
  { name: 'quote-no-product', page: 'pages/quote/index', see: '还没有选产品' },
  { name: 'quote-amount-low', page: QUOTE, moves: [write('借款金额', '12')], see: /最低 500/ },
  { name: 'quote-amount-empty', page: QUOTE, moves: [write('借款金额', '')], see: '先填好金额' },
  {
    name: 'quote-instalment',
    page: 'pages/quote/index?product=fenfu',
    moves: [choose('等额本息')],
    see: /每期还一样多/,
  },
  { name: 'quote-interest-only', page: QUOTE, moves: [choose('先息后本')], see: '本金在最后一期' },
  {
    name: 'quote-revolving',
    page: 'pages/quote/index?product=fenfu',
    moves: [choose('随借随还')],
    see: /按借 30 天计/,
  },
  { name: 'quote-purpose', page: QUOTE, moves: [tap('下一步：选借款用途')], see: '不能用于' },
  { name: 'quote-card', page: QUOTE, moves: [tap(/^收款卡/)], see: '只能放到你本人名下的卡' },
  { name: 'quote-plan', page: QUOTE, moves: [tap('逐期明细')], see: /还后剩/ },
  { name: 'quote-irr-order', page: QUOTE, moves: [choose('IRR 低在前')], see: '总利息' },
  { name: 'quote-source', page: QUOTE, moves: [tap(/^年化利率.*查看出处/)], see: '从哪里来' },
  { name: 'quote-365-days', page: QUOTE, moves: [tap(/换成按 365/)], see: '10.95%' },
  {
    name: 'quote-above-cap',
    persona: 'dear-offer',
    page: 'pages/quote/index?product=partner',
    see: '利率高于上限',
  },
  {
    name: 'quote-dear',
    persona: 'dear-offer',
    scenario: ['dear-offer', 2],
    page: 'pages/quote/index?product=partner',
    see: '年化高于 24%',
  },
  { name: 'quote-refused', persona: 'refused', page: QUOTE, see: '现在不能借' },
  { name: 'quote-frozen', persona: 'idle', page: QUOTE, see: '现在不能借' },
  {
    name: 'quote-not-open',
    persona: 'bank-customer',
    page: 'pages/quote/index?product=bank',
    see: '还没有开通',
  },
  { name: 'quote-heavy-debt', persona: 'heavy-debtor', page: QUOTE, see: /授信合计是年收入的/ },
  {
    name: 'quote-whole-limit',
    persona: 'student',
    page: QUOTE,
    moves: [write('借款金额', '5000')],
    see: '这是全部可用额度',
  },
  {
    name: 'quote-long',
    persona: 'owner',
    page: 'pages/quote/index?product=business',
    see: '总利息',
  },
  { name: 'quote-renewed', page: QUOTE, moves: [wait(601_000)], see: /报价满 10 分钟/ },
  // 借款
  { name: 'borrow-nothing', page: BORROW, see: '没有要确认的借款' },
  { name: 'borrow-costs', page: QUOTE, moves: TO_COSTS, see: /请安心读完/ },
  { name: 'borrow-costs-read', page: QUOTE, moves: [...TO_COSTS, wait(LONG)], see: '读完后就可以确认。' },
  { name: 'borrow-contract', page: QUOTE, moves: TO_CONTRACT, see: /还需：/ },
  { name: 'borrow-contract-whole', page: QUOTE, moves: [...TO_CONTRACT, tap('全屏阅读')], see: '先返回' },
  { name: 'borrow-consents', page: QUOTE, moves: TO_CONSENTS, see: '已读完' },
  { name: 'borrow-leave', page: QUOTE, moves: [...TO_CONSENTS, tap('返回')], see: '要离开吗' },
  {
    name: 'borrow-large',
    page: QUOTE,
    moves: [...TO_CONSENTS, tap('刷脸并确认借款')],
    see: '核对无误，继续',
  },
  { name: 'borrow-face', page: QUOTE, moves: TO_FACE, see: '第 1 步，共 3 步' },
  { name: 'borrow-soon', page: QUOTE, moves: TO_RESULT, see: /前到账/ },
  {
    name: 'borrow-paid',
    page: QUOTE,
    moves: [...TO_RESULT, wait(2_000), { advance: 3_600_000 }, wait(6_000)],
    see: '24 小时内可撤销',
  },
  {
    name: 'borrow-submitting',
    page: QUOTE,
    moves: [{ fault: { borrow: 'never-answers' } }, ...TO_RESULT],
    see: /正在提交|请不要/,
  },
  {
    name: 'borrow-lost',
    page: QUOTE,
    moves: [{ fault: { borrow: 'lost-answer', submission: 'fails-before' } }, ...TO_RESULT],
    see: /请不要重新申请/,
  },
  {
    name: 'borrow-unsent',
    page: QUOTE,
    moves: [{ fault: { borrow: 'fails-before' } }, ...TO_RESULT],
    see: /再试|重试/,
  },
  // 还款
  { name: 'repay', page: REPAY, see: '在还借款' },
  { name: 'repay-loading', page: REPAY, trouble: SILENT('repayHome'), see: '流程演示 · 不提供真实借款' },
  { name: 'repay-offline', page: REPAY, trouble: OFFLINE('repayHome'), see: /再试|重试/ },
  {
    name: 'repay-older',
    page: REPAY,
    moves: [{ fault: { repayHome: 'fails-before' } }, tap('刷新')],
    see: '没有取到最新数据',
  },
  { name: 'repay-autopay-offline', page: REPAY, trouble: OFFLINE('me'), see: /自动还款的设置没有取到/ },
  { name: 'repay-empty', persona: 'new', page: REPAY, see: '没有要还的借款' },
  { name: 'repay-grace', persona: 'grace', page: REPAY, see: /宽限期第 3 天/ },
  { name: 'repay-penalty', persona: 'grace', now: '2026-11-02T10:00', page: REPAY, see: /逾期第 \d+ 天/ },
  { name: 'repay-cut', persona: 'overdue', page: REPAY, see: /逾期超过 30 天/ },
  { name: 'repay-revolving', persona: 'revolving', page: REPAY, see: '没有固定还款日' },
  { name: 'repay-reviewing', persona: 'reviewing', page: REPAY, see: '还没有放款，没有利息' },
  { name: 'repay-cooling-off', persona: 'cooling-off', page: REPAY, see: /前可以撤销/ },
  { name: 'repay-autopay', page: REPAY, scenario: ['autopay', 1], see: /建议备足/ },
  { name: 'repay-autopay-cards', page: REPAY, moves: [turn('自动还款')], see: '还款卡' },
  { name: 'repay-day', page: REPAY, moves: [tap(/10月28日/)], see: /10月28日/ },
  { name: 'repay-trial-due', page: REPAY, moves: [tap('提前还这一期')], see: /试算与实际扣款一分不差/ },
  {
    name: 'repay-trial-part',
    page: REPAY,
    moves: [tap('提前还款试算'), choose('还一部分'), write('还款金额', '2000')],
    see: '缩短期数',
  },
  {
    name: 'repay-trial-bad',
    page: REPAY,
    moves: [tap('提前还款试算'), choose('还一部分'), write('还款金额', '99999')],
    see: '还一部分',
  },
  { name: 'repay-trial-all', page: REPAY, moves: [tap('提前还款试算')], see: '剩余利息对比' },
  {
    name: 'repay-trial-loading',
    page: REPAY,
    trouble: SILENT('repaymentTrial'),
    moves: [tap('提前还款试算')],
    see: '全部还清',
  },
  {
    name: 'repay-trial-offline',
    page: REPAY,
    trouble: OFFLINE('repaymentTrial'),
    moves: [tap('提前还款试算')],
    see: /再试|重试/,
  },
  { name: 'repay-done', page: REPAY, moves: [tap('提前还这一期'), tap(/^确认还/)], see: '完成' },
  {
    name: 'repay-lost',
    page: REPAY,
    trouble: { faults: { repay: 'lost-answer', submission: 'fails-before' } },
    moves: [tap('提前还这一期'), tap(/^确认还/)],
    see: '正在确认结果',
  },
  {
    name: 'repay-debit-failed',
    page: REPAY,
    moves: [tap('提前还这一期'), tap(/^还款卡/), choose(/0000/), tap(/^确认还/)],
    see: /没有扣款|没有成功/,
  },
  {
    name: 'repay-cancel',
    persona: 'cooling-off',
    page: REPAY,
    moves: [tap('撤销借款')],
    see: '撤销这笔借款',
  },
  {
    name: 'repay-cancelled',
    persona: 'cooling-off',
    page: REPAY,
    moves: [tap('撤销借款'), tap(/^撤销借款，还/)],
    see: '借款已撤销',
  },
  {
    name: 'repay-withdraw',
    persona: 'reviewing',
    page: REPAY,
    moves: [tap('撤回申请')],
    see: /还没有放款。撤回后没有利息/,
  },
  { name: 'repay-hardship', persona: 'grace', page: REPAY, moves: [tap(/暂时还不上/)], see: '小心代办' },
  {
    name: 'repay-reminders',
    page: REPAY,
    moves: [tap(/^加入手机日历/)],
    see: '当天上午 9 点提醒，金额以还款页为准',
  },
  { name: 'repay-closed', persona: 'revolving', page: REPAY, moves: [tap(/^已结清/)], see: /共付利息/ },
  {
    name: 'repay-storage-full',
    page: REPAY,
    trouble: { storageFull: true },
    moves: [tap('提前还这一期'), tap(/^确认还/)],
    see: /存储|空间/,
  },
  // 额度
  { name: 'limit', page: LIMIT, see: '额度怎么来的' },
  { name: 'limit-loading', page: LIMIT, trouble: SILENT('limit'), see: '流程演示 · 不提供真实借款' },
  { name: 'limit-offline', page: LIMIT, trouble: OFFLINE('limit'), see: /再试|重试/ },
  { name: 'limit-none', persona: 'below-floor', page: LIMIT, see: '流程演示 · 不提供真实借款' },
  { name: 'limit-new', persona: 'new', page: LIMIT, see: '新用户上限' },
  { name: 'limit-refused', persona: 'refused', page: LIMIT, see: /现在借不了，原因是/ },
  { name: 'limit-overdue', persona: 'overdue', page: LIMIT, see: '额度怎么来的' },
  { name: 'limit-frozen', persona: 'idle', page: LIMIT, see: /现在借不了，原因是/ },
  { name: 'limit-grey-list', persona: 'grey-list', page: LIMIT, see: '额度怎么来的' },
  {
    name: 'limit-paid-up',
    persona: 'overdue',
    scenario: ['third-overdue', 2],
    page: LIMIT,
    see: '申请复核，通过后恢复',
  },
  {
    name: 'limit-reviewable',
    persona: 'overdue',
    scenario: ['third-overdue', 4],
    page: LIMIT,
    see: '去「我的」申请复核',
  },
  { name: 'limit-raised', persona: 'festival', scenario: ['festival', 1], page: LIMIT, see: /临时/ },
  { name: 'limit-six-on-time', persona: 'six-on-time', page: LIMIT, see: '额度怎么来的' },
  { name: 'limit-lens', page: LIMIT, moves: [choose('文 A')], see: '额度怎么来的' },
  { name: 'limit-product', page: LIMIT, moves: [tap(/换一个产品/)], see: '看哪个产品的额度' },
  { name: 'limit-material', page: LIMIT, moves: [tap(/上传材料/)], see: '占位：不打开相册，不上传任何文件' },
  { name: 'limit-material-sent', page: LIMIT, scenario: ['materials', 1], see: '额度怎么来的' },
  {
    name: 'limit-holding',
    page: LIMIT,
    moves: [tap(/^登记/)],
    see: '从今天起算。演示只记金额，不买任何产品',
  },
  { name: 'limit-redeem', persona: 'festival', page: LIMIT, moves: [tap(/^赎回/)], see: /赎回/ },
  { name: 'limit-doubtful', page: LIMIT, moves: [tap(/文中说法，不建议照做/)], see: '文中说法，不建议照做' },
  { name: 'limit-source', page: LIMIT, moves: [tap(/^总额度.*查看出处/)], see: '从哪里来' },
  { name: 'limit-what-if', page: LIMIT, moves: [tap('推演一下')], see: '假如材料通过了' },
  {
    name: 'limit-what-if-moved',
    page: LIMIT,
    moves: [tap('推演一下'), tick('房产证明'), { scrollTo: '变了的规则' }],
    see: '变了的规则',
  },
  {
    name: 'limit-what-if-offline',
    page: LIMIT,
    moves: [{ fault: { whatIf: 'fails-before' } }, tap('推演一下')],
    see: /再试|重试/,
  },
  { name: 'limit-raise', page: LIMIT, moves: [tap('申请提额')], see: '额度怎么来的' },
  // 我的
  { name: 'me', page: ME, see: '你的权利' },
  { name: 'me-loading', page: ME, trouble: SILENT('me'), see: '流程演示 · 不提供真实借款' },
  { name: 'me-offline', page: ME, trouble: OFFLINE('me'), see: /再试|重试/ },
  { name: 'me-frozen', persona: 'idle', page: ME, see: '额度因久未使用已冻结' },
  {
    name: 'me-paid-up',
    persona: 'overdue',
    scenario: ['third-overdue', 2],
    page: ME,
    see: '申请复核，通过后恢复',
  },
  {
    name: 'me-reviewable',
    persona: 'overdue',
    scenario: ['third-overdue', 4],
    page: ME,
    see: '申请复核，通过后恢复',
  },
  { name: 'me-cards', page: ME, moves: [tap(/^银行卡/)], see: '演示只记卡的后四位，没有真实的卡号。' },
  {
    name: 'me-cards-bad',
    page: ME,
    moves: [tap(/^银行卡/), write('再绑一张：卡的后四位', '12'), tap(/^绑定$/)],
    see: '演示只记卡的后四位，没有真实的卡号。',
  },
  { name: 'me-autopay', page: ME, moves: [tap(/^自动还款/)], see: '还款日早上从选定的卡扣款，只试一次。' },
  { name: 'me-device', page: ME, moves: [tap(/^绑定设备/)], see: '换过设备' },
  {
    name: 'me-device-unbound',
    persona: 'new-phone',
    page: ME,
    moves: [tap(/^绑定设备/)],
    see: '没有绑定，借款前要先绑定',
  },
  { name: 'me-report', page: ME, moves: [tap(/^征信报告/)], see: '逾期报送' },
  { name: 'me-authorisations', page: ME, moves: [tap(/^授权管理/)], see: '每个目的单独同意，随时可以撤回。' },
  { name: 'me-withdraw', page: ME, moves: [tap(/^授权管理/), turn(/征信/)], see: /^撤回「/ },
  {
    name: 'me-complaint',
    page: ME,
    moves: [tap(/^投诉与申诉/)],
    see: '写下遇到的问题，不影响额度和正在还的借款。',
  },
  { name: 'me-complaint-bad', page: ME, moves: [tap(/^投诉与申诉/), tap('提交投诉')], see: '选一个主题。' },
  { name: 'me-complaint-running', page: ME, scenario: ['rights', 3], see: '处理中' },
  { name: 'me-complaint-answered', page: ME, scenario: ['rights', 4], see: '已答复' },
  { name: 'me-theme', page: ME, moves: [tap(/^外观/)], see: '跟随系统' },
  { name: 'me-export', page: ME, moves: [tap(/^导出我的数据/)], see: /导出/ },
  { name: 'me-erase', page: ME, moves: [tap(/^注销并清除/)], see: '注销并清除？' },
  {
    name: 'me-erase-owing',
    persona: 'overdue',
    page: ME,
    moves: [tap(/^注销并清除/)],
    see: '我知道还有欠款，仍然清除',
  },
  { name: 'me-cooling-off', page: ME, moves: [tap(/^24 小时冷静期/)], see: /24 小时/ },
  // 借款详情、还款计划、合同、记录
  { name: 'loan', page: 'pages/loan/index?id=DEMO-2606-0001', see: '这笔借款的账' },
  {
    name: 'loan-loading',
    page: 'pages/loan/index?id=DEMO-2606-0001',
    trouble: SILENT('loanHome'),
    see: '流程演示 · 不提供真实借款',
  },
  {
    name: 'loan-offline',
    page: 'pages/loan/index?id=DEMO-2606-0001',
    trouble: OFFLINE('loanHome'),
    see: /再试|重试/,
  },
  { name: 'loan-nothing', page: 'pages/loan/index?id=nothing', see: '没有找到这笔借款' },
  { name: 'loan-late', persona: 'grace', page: 'pages/loan/index?id=DEMO-2606-0001', see: '这笔借款的账' },
  { name: 'loan-revolving', page: 'pages/loan/index?id=DEMO-2610-0003', see: '这笔借款的账' },
  {
    name: 'loan-reviewing',
    persona: 'reviewing',
    page: 'pages/loan/index?id=DEMO-2610-0001',
    see: '还没有放款，账上没有分录。',
  },
  {
    name: 'loan-cooling-off',
    persona: 'cooling-off',
    page: 'pages/loan/index?id=DEMO-2610-0001',
    see: '撤销借款',
  },
  { name: 'plan', page: 'pages/loan/plan?id=DEMO-2606-0001', see: '还要还' },
  { name: 'plan-late', persona: 'grace', page: 'pages/loan/plan?id=DEMO-2606-0001', see: '还要还' },
  { name: 'plan-revolving', page: 'pages/loan/plan?id=DEMO-2610-0003', see: '没有固定还款日' },
  { name: 'contract', page: 'pages/loan/contract?id=DEMO-2606-0001', see: '合同到这里结束' },
  {
    name: 'contract-costs',
    page: 'pages/loan/contract?id=DEMO-2606-0001',
    moves: [tap(/^综合融资成本明示表/)],
    see: '不收取任何其他费用',
  },
  { name: 'records', page: RECORDS, see: /共 \d+ 条/ },
  { name: 'records-loading', page: RECORDS, trouble: SILENT('records'), see: '流程演示 · 不提供真实借款' },
  { name: 'records-offline', page: RECORDS, trouble: OFFLINE('records'), see: /再试|重试/ },
  { name: 'records-narrowed', page: `${RECORDS}?kind=penalty`, see: '没有这样的记录' },
  { name: 'records-late', persona: 'overdue', page: RECORDS, see: /共 \d+ 条/ },
  { name: 'records-one', page: RECORDS, moves: [tap(/^还一期/)], see: '还款卡' },
  // 规则
  { name: 'rulebook', page: RULES, see: '按哪一篇来算' },
  { name: 'rulebook-loading', page: RULES, trouble: SILENT('rulebook'), see: '流程演示 · 不提供真实借款' },
  { name: 'rulebook-offline', page: RULES, trouble: OFFLINE('rulebook'), see: /再试|重试/ },
  { name: 'rulebook-conflicts', page: RULES, moves: [choose(/^冲突/)], see: /合并时：/ },
  { name: 'rulebook-regulation', page: RULES, moves: [choose(/^法规/)], see: '法规' },
  { name: 'rulebook-assumptions', page: RULES, moves: [choose(/^假设/)], see: '假设' },
  { name: 'rulebook-doubtful', page: RULES, moves: [choose(/^存疑/)], see: '存疑' },
  { name: 'rulebook-found', page: RULES, moves: [write('搜规则、数字或编号', 'a13')], see: /看冲突 X1|X1/ },
  {
    name: 'rulebook-nothing',
    page: RULES,
    moves: [write('搜规则、数字或编号', '没有这个词')],
    see: '没有找到',
  },
  { name: 'rulebook-lens', page: RULES, moves: [choose(/^文 A$/)], see: /没有提到：/ },
  // 验算
  { name: 'check', page: CHECK, see: '粘贴一句话' },
  {
    name: 'check-read',
    page: CHECK,
    moves: [write('别人怎么说的', '借 1 万元，日利率 0.03%，30 天，利息 90 元')],
    see: '看懂的部分',
  },
  {
    name: 'check-asked',
    page: CHECK,
    moves: [write('别人怎么说的', '借一万，5 分利，用 3 个月，一共 1500，电话 12345')],
    see: /没有说是多久的利率/,
  },
  {
    name: 'check-right',
    page: CHECK,
    moves: [write('别人怎么说的', '借 1 万元，日利率 0.03%，30 天，利息 90 元'), tap(/^验算$/)],
    see: '说得对',
  },
  {
    name: 'check-wrong',
    page: CHECK,
    moves: [write('别人怎么说的', '借 1 万元，日利率 0.03%，30 天，利息 100 元'), tap(/^验算$/)],
    see: '说多了',
  },
  {
    name: 'check-ways',
    page: CHECK,
    moves: [write('别人怎么说的', '借1万元，月利率1%，用12个月，利息1200元'), tap(/^验算$/)],
    see: '看怎么算',
  },
  {
    name: 'check-fee',
    page: CHECK,
    moves: [write('别人怎么说的', '借12000元，分12期，每期利息72元，月费率0.6%'), tap(/^验算$/)],
    see: /真实年化（IRR）13.03%/,
  },
  {
    name: 'check-rates',
    page: CHECK,
    moves: [write('别人怎么说的', '年化15%，日息0.05%，借10000元30天利息150元'), tap(/^验算$/)],
    see: /两个不可能都对/,
  },
  {
    name: 'check-high',
    page: CHECK,
    moves: [write('别人怎么说的', '借 1 万元，日利率 0.2%，30 天，利息 600 元'), tap(/^验算$/)],
    see: '这个利率偏高',
  },
  { name: 'check-empty', page: CHECK, moves: [tap(/^验算/)], see: /有一项还不能算/ },
  // 演示台
  { name: 'director', page: DIRECTOR, see: '演示时钟' },
  { name: 'director-persons', page: DIRECTOR, moves: [tap(/^全部 \d+ 个$/)], see: '自动复评过' },
  { name: 'director-fault', page: DIRECTOR, trouble: OFFLINE('wallet'), see: /1 项已打开/ },
  { name: 'director-fault-choice', page: DIRECTOR, moves: [tap(/^钱包首页/)], see: '从现在起，直到改回来' },
  { name: 'director-date', page: DIRECTOR, moves: [tap('选日期')], see: /到那天早上 9 点/ },
  {
    name: 'director-recorder',
    page: DIRECTOR,
    scenario: ['rights', 3],
    moves: [tap(/录制/)],
    see: '录制和导入',
  },
  {
    name: 'director-playing',
    page: DIRECTOR,
    moves: [tap(/播放剧本：24 小时内撤销/)],
    see: /1 \/ \d|0 \/ \d/,
  },
  { name: 'director-broken-code', page: 'director/open/index?scene=WRONG', see: '回到钱包' },
];
