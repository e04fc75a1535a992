import type { Failure, FailureCode, FailureDetails } from '@/services/contract/reply';
import { day, dayAt, type Instant, parseDay, showDay, showTime } from '@/units/day';
import { type Fen, showYuan } from '@/units/fen';
import { type Rate, showRate } from '@/units/rate';

/** What happened, why, and what to do next. */
export interface Words {
  readonly title: string;
  readonly text: string;
  readonly remedy: string;
}

export const failureWords = ({ code, details }: Failure): Words => FAILURES[code](details);

/** A detail in words, or a phrase that needs none: the bank may leave any of them out. */
const amount = (value: number | string | undefined, without: string): string =>
  typeof value === 'number' ? ` ${showYuan(value as Fen)} 元` : without;

const number = (value: number | string | undefined, without: string): string =>
  value === undefined ? without : ` ${value}`;

const percent = (value: number | string | undefined, without: string): string =>
  typeof value === 'number' ? ` ${showRate(value as Rate)}` : without;

function moment(value: number | string | undefined, without: string): string {
  if (typeof value === 'number') {
    const at = value as Instant;
    return `${showDay(dayAt(at), dayAt(at))} ${showTime(at)}`;
  }
  const date = value === undefined ? null : parseDay(value);
  // A date to come back on may lie in another year: with its year it is never mistaken.
  return date ? showDay(date, LONG_AGO) : without;
}

const LONG_AGO = day('1970-01-01');

const say = (title: string, text: string, remedy: string): Words => ({ title, text, remedy });

const KEPT = '你填的内容都还在，没有借款，也没有扣款。';

const TOO_MANY: Readonly<Record<string, string>> = {
  cards: '银行卡',
  complaints: '投诉',
  queries: '查询本人征信',
  loans: '借款',
  submissions: '借款和还款',
};

/** A limit that a failure names; a bank that names none is quoted without it. */
type Detail = FailureDetails[string] | undefined;
const over = (figure: Detail, unit: string): string =>
  figure === undefined ? '太久' : `超过 ${figure} ${unit}`;
const within = (figure: Detail, unit: string): string =>
  figure === undefined ? '在限定时间内' : ` ${figure} ${unit}内`;

const FAILURES: Record<FailureCode, (of: FailureDetails) => Words> = {
  malformed: () => say('这个请求没有看懂', '里面有一项不是能识别的内容。', '返回钱包，从产品再进来一次。'),
  'not-invited': () =>
    say(
      '暂未受邀',
      '这个产品只对受邀用户开放，现在还没有邀请你。',
      '可以先看看其他产品；受邀后这里会显示可以开通。',
    ),
  'account-abnormal': () =>
    say('账户状态异常', '账户没有处于正常状态，借款功能先停用。', '核对实名信息，或联系客服恢复账户后再来。'),
  'not-activated': () =>
    say('还没有开通', '这个产品要先开通，才能试算和借款。', '回到钱包，点这个产品开通。'),
  'already-activated': () => say('已经开通过了', '这个产品已经可以使用，不需要再次开通。', '直接去试算。'),
  'under-review': ({ until }) =>
    say('正在审核', `预计 ${moment(until, '几天内')}出结果。`, '出结果前不需要再操作，也不要重复提交。'),
  'channel-declined': () =>
    say('这个渠道没有通过', '按这个渠道的通过率，本次没有通过。', '可以换一个渠道，或过些天再试。'),
  'channel-not-offered': () =>
    say('这个入口没有对你开放', '经常使用钱包支付的人才会看到它。', '从钱包主入口开通，结果一样。'),
  'limit-frozen': ({ count }) =>
    say(
      '额度已冻结',
      count === undefined ? '额度暂时不能使用。' : `累计逾期${number(count, '')} 次，额度已冻结。`,
      '先还清逾期，再保持按时还款。',
    ),
  'overdue-unpaid': () =>
    say('有一期还没有还', '已过还款日的一期还没有还清，暂时不能再借。', '先到「还款」页还清这一期。'),
  'functions-closed': ({ days }) =>
    say('功能已关闭', `曾有一期逾期${over(days, '天')}，借款功能已关闭。`, '先还清，再保持按时还款。'),
  'pay-score-too-low': ({ score, neededScore }) =>
    say(
      '支付分不够',
      `这个产品需要支付分${number(neededScore, '达到门槛')}${score === undefined ? '' : `，你现在是 ${score}`}。`,
      '「额度」页的「能做什么」列出了提高支付分的做法；也可以选门槛低一些的产品。',
    ),
  'pay-score-below-floor': ({ score, neededScore }) =>
    say(
      '支付分低于最低档',
      `低于${number(neededScore, '最低档')} 分时没有对应的利率${score === undefined ? '' : `，你现在是 ${score} 分`}。`,
      '先不要申请别的借款；「额度」页的「能做什么」列出了提高支付分的做法。',
    ),
  'too-many-inquiries': ({ count, retryDay }) =>
    say(
      '征信查询次数过多',
      `近期征信被查询${number(count, '较多')}${count === undefined ? '' : ' 次'}，短时间内不再受理。`,
      `${moment(retryDay, '过几个月')}再试，期间不要多处申请。`,
    ),
  'low-activity': ({ count, needed }) =>
    say(
      '支付记录太少',
      `每周支付${number(needed, '要达到一定次数')}${needed === undefined ? '' : ' 次以上'}才能评估${count === undefined ? '' : `，你现在是 ${count} 次`}。`,
      '平常的支付会慢慢补上记录，不需要为此多花钱。',
    ),
  'consent-missing': () =>
    say('还缺一项授权', '需要你同意查询征信报告，才能审批。', '勾选授权后再提交；不同意也可以离开。'),
  'amount-missing': () => say('还没有金额', '金额要大于 0。', '在金额一栏填一个数，例如 1000。'),
  'amount-over-most': ({ mostFen, roomFen }) =>
    say(
      '金额太大',
      `最多放${amount(mostFen, '10 亿元')}，现在还能放${amount(roomFen, '一部分')}。`,
      '改小一些再试。',
    ),
  'amount-not-a-number': () =>
    say('金额没有看懂', '写成数字，最多两位小数。', '例如 12000、12,000.50 或 1.2万。'),
  'amount-below-minimum': ({ minimumFen }) =>
    say('低于最低金额', `最低${amount(minimumFen, '金额见产品说明')}。`, '调高一些再试。'),
  'amount-over-limit': ({ availableFen }) =>
    say('超过可用额度', `最多${amount(availableFen, '不超过可用额度')}。`, '只借需要的；还款后额度会恢复。'),
  'amount-not-a-multiple': ({ stepFen }) =>
    say('金额不是整数倍', `金额要是${amount(stepFen, '规定单位')}的整数倍。`, '改成相近的整数金额。'),
  'term-not-offered': () => say('没有这个期限', '这个产品不提供所选期限。', '换一个期限。'),
  'method-not-offered': () => say('没有这种还款方式', '这个产品不提供所选还款方式。', '换一种还款方式。'),
  'purpose-missing': () => say('还没有选用途', '借款要有明确的用途。', '选一项真实的用途。'),
  'purpose-forbidden': () =>
    say('这个用途不能借', '借款不能用于购房、证券和投资。', '选一项日常用途；不符合就不要借。'),
  'rate-above-cap': ({ rate, cap }) =>
    say(
      '利率高于上限',
      `这笔的年化利率${percent(rate, '')}，超过上限${percent(cap, '')}，不予办理。`,
      '换一个产品，或先改善支付分。',
    ),
  'product-not-in-lens': () =>
    say('这个视角下没有它', '当前视角所依据的文章没有提到这个产品。', '换成合并视角，或换一个产品。'),
  'student-protected': () =>
    say(
      '学生不能借这个产品',
      '小额贷款公司不向在校学生放款，这是对你的保护。',
      '有需要先和家人商量，或咨询学校的资助政策。',
    ),
  'licence-missing': () =>
    say(
      '还没有通过企业认证',
      '这个产品只对核验过营业执照的经营者开放。',
      '在「额度」页的「能做什么」提交企业认证。',
    ),
  'idle-frozen': ({ days }) =>
    say('额度因久未使用已冻结', `${over(days, '天')}没有登录，额度先冻结。`, '重新核验一次身份即可恢复。'),
  'not-idle-frozen': () => say('额度没有冻结', '现在不需要恢复。', '直接去试算。'),
  'authorisation-withdrawn': () =>
    say(
      '征信授权已撤回',
      '没有授权就不能审批新的借款，已有的借款不受影响。',
      '到「我的」重新授权，也可以就此不借。',
    ),
  'material-under-review': ({ until }) =>
    say('这份材料正在审核', `预计 ${moment(until, '几个工作日内')}有结果。`, '不需要重复提交。'),
  'material-accepted': () => say('这份材料已经通过', '加成已经计入额度。', '不需要再次提交。'),
  'rating-restricts': () =>
    say('当前评级不能提额', 'C 级时提额和临时额度都不开放。', '先还清逾期，保持按时还款。'),
  'raise-too-early': ({ count, needed }) =>
    say(
      '还不到可以申请的时候',
      `连续按时${number(count, '还款')} 期，需要${number(needed, '更多')} 期。`,
      '按时还下去，到期会提示。',
    ),
  'temporary-raise-running': ({ until }) =>
    say('已有一个临时额度', `它到 ${moment(until, '期满')}为止。`, '期满后再申请。'),
  'temporary-raise-not-open': () =>
    say('现在不能申请这个临时额度', '条件或时间还没有到。', '看「额度」页写明的条件。'),
  'holding-unknown': () => say('没有这笔持有', '它可能已经赎回。', '返回后刷新。'),
  'holding-exists': () => say('已经登记过了', '同一类持有只登记一笔。', '先赎回，再重新登记。'),
  'card-bound': () => say('这张卡已经绑定', '同一尾号不能重复绑定。', '换一张卡。'),
  'card-in-use': () =>
    say('这张卡还在使用', '它是唯一的卡，或正用于自动还款和待放款的借款。', '先换成另一张卡。'),
  'complaint-empty': ({ letters }) =>
    say(
      '还没有写内容',
      `写下遇到的问题${letters === undefined ? '' : `，1 到 ${letters} 字`}。`,
      '补充后再提交。',
    ),
  'quote-expired': ({ minutes }) =>
    say(
      '报价已过期',
      `报价${within(minutes, '分钟')}有效，已经过了。没有发生借款。`,
      '重新试算，金额和期限都还在。',
    ),
  'quote-changed': () =>
    say('报价有变化', '额度、利率或内容和报价时不一样了。没有发生借款。', '看过新的报价再确认。'),
  'face-locked': ({ until, lockedUntil }) =>
    say(
      '核验已暂停',
      `连续几次没有通过，${moment(lockedUntil ?? until, '过一会儿')}后可以再试。`,
      '不着急，到时再来。',
    ),
  'face-failed': () =>
    say('核验没有通过', '动作没有识别成功。没有拍照，也没有保存。', '光线亮一些，按提示慢慢做。'),
  'face-timed-out': () => say('核验超时', '没有在时间内做完动作。', '准备好后重新开始。'),
  'face-challenge-unknown': () =>
    say('这次核验已失效', '它已经结束，或不是这台设备开始的。', '重新开始一次核验。'),
  'face-token-missing': () => say('还没有核验身份', '借款前要完成一次身份核验。', '先做身份核验。'),
  'face-token-unknown': () => say('核验凭证无效', '没有找到这张凭证。没有发生借款。', '重新做一次身份核验。'),
  'face-token-used': () => say('核验凭证已用过', '一次核验只能用于一笔借款。', '再借需要重新核验。'),
  'face-token-foreign': () =>
    say('凭证不是这台设备的', '核验和提交要在同一台设备上。', '在这台设备上重新核验。'),
  'face-token-expired': ({ minutes }) =>
    say(
      '核验凭证已过期',
      `核验后${within(minutes, '分钟')}提交才有效。没有发生借款。`,
      '重新核验一次，内容都还在。',
    ),
  'device-not-bound': () => say('这台设备还没有绑定', '借款只能在绑定的设备上进行。', '绑定这台设备后再试。'),
  'card-unknown': () => say('没有这张银行卡', '这张卡没有绑定，或已经解绑。', '换一张已绑定的卡。'),
  'card-balance-short': ({ balanceFen }) =>
    say('卡里余额不够', `这张卡的余额${amount(balanceFen, '不足')}，没有扣款。`, '换一张卡，或转入后再还。'),
  'card-debit-failed': () =>
    say('银行没有扣款成功', '银行拒绝了这次扣款，钱没有动。', '换一张卡，或联系发卡银行。'),
  'cost-sheet-not-confirmed': () =>
    say('还没有确认费用明示表', '签约前要读完综合融资成本明示表。', '打开明示表，读完后确认。'),
  'contract-not-read': () => say('合同还没有读完', '要读到合同末尾才能确认。', '打开合同读到最后。'),
  'large-transfer-not-confirmed': () =>
    say('还差一次确认', '金额较大的转账需要你再确认一次。', '核对用途和还款来源后确认。'),
  'loan-unknown': () => say('没有找到这笔借款', '它可能已被清除，或链接不完整。', '到「还款」页看全部借款。'),
  'loan-not-active': () =>
    say('这笔借款现在不能还', '它还没有放款，或已经结清。', '到「还款」页看它的状态。'),
  'cooling-off-over': ({ hours }) =>
    say(
      '已过可撤销时间',
      `放款后${within(hours, '小时')}可以撤销，现在已经过了。`,
      '可以提前还清，利息算到当天。',
    ),
  'nothing-due': () => say('现在没有要还的', '下一期也已经还过了。', '想早些还清，用「全部还清」。'),
  'repayment-below-interest': ({ interestFen }) =>
    say('还不够付利息', `要先付利息${amount(interestFen, '')}，其余才还本金。`, '金额再高一些。'),
  'repayment-over-payoff': ({ payoffFen }) =>
    say('超过全部还清的金额', `全部还清只要${amount(payoffFen, '更少的金额')}。`, '改用「全部还清」。'),
  'trial-changed': () => say('金额有变化', '应还金额和试算时不一样了，没有扣款。', '看过新的试算再还。'),
  'submission-reused': () =>
    say('这个编号已经用过', '同一编号对应另一次提交，没有重复办理。', '返回上一页，重新开始。'),
  'submission-unknown': () => say('没有这次提交', '银行没有收到过它，没有发生借款或扣款。', '可以重新提交。'),
  'too-many': ({ kind, most }) =>
    say(
      '已经到上限',
      `${TOO_MANY[String(kind)] ?? '这一类'}最多${number(most, '这么多')} ${kind === 'cards' ? '张' : '次'}。`,
      kind === 'cards' ? '先解绑一张不用的卡。' : '在演示台重新开始，可以从头再来。',
    ),
  'clock-runs-forward': () =>
    say('时间只能往前', '不能回到更早的时间，也不能到 2100 年以后。', '关掉后重新打开，再试一次。'),
  'assertion-failed': ({ assertion, during }) =>
    say(
      '这一步没有做成',
      `演示的银行自己对不上账，什么都没有发生（${during ?? '?'}：${assertion ?? '?'}）。`,
      '返回上一页换一种做法；可以把这段文字发给做演示的人。',
    ),
  timeout: () => say('没有收到回应', `网络没有回应。${KEPT}`, '等一会儿再试一次。'),
  offline: () => say('网络没有连上', KEPT, '连上网络后再试一次。'),
  'storage-full': () => say('存储空间满了', '这次的内容没有存下来，什么都没有发生。', '清理一些空间后再试。'),
  'storage-newer': () =>
    say(
      '数据来自更新的版本',
      '这台手机上的数据是用更新的演示保存的，这个版本读不懂，也没有动它。',
      '更新到新版再打开；或先复制原来的数据，再清空。',
    ),
  superseded: () =>
    say(
      '演示已经换了',
      '这一步是为之前的人或时间做的，没有办理，什么都没有发生。',
      '在现在的页面上重新操作。',
    ),
  'storage-corrupt': () =>
    say('保存的数据读不出来', '为避免出错，先停在这里。', '可以先复制原来的数据，再清空并重新开始。'),
};
