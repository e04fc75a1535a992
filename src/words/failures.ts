import { catalogue } from './catalogue';

export const words = catalogue('failures', {
  /**
   * What happened, why, and what to do next: as `known` where the bank gave every figure that it names, or `partly`; as
   * `text` where it gave none.
   */
  codes: {
    malformed: {
      title: '这个请求没有看懂',
      text: '里面有一项不是能识别的内容。',
      remedy: '返回钱包，从产品再进来一次。',
    },
    'not-invited': {
      title: '暂未受邀',
      text: '这个产品只对受邀用户开放，现在还没有邀请你。',
      remedy: '可以先看看其他产品；受邀后这里会显示可以开通。',
    },
    'account-abnormal': {
      title: '账户状态异常',
      text: '账户没有处于正常状态，借款功能先停用。',
      remedy: '核对实名信息，或联系客服恢复账户后再来。',
    },
    'not-activated': {
      title: '还没有开通',
      text: '这个产品要先开通，才能试算和借款。',
      remedy: '回到钱包，点这个产品开通。',
    },
    'already-activated': {
      title: '已经开通过了',
      text: '这个产品已经可以使用，不需要再次开通。',
      remedy: '直接去试算。',
    },
    'under-review': {
      title: '正在审核',
      known: '预计 {until, moment}出结果。',
      text: '预计几天内出结果。',
      remedy: '出结果前不需要再操作，也不要重复提交。',
    },
    'channel-declined': {
      title: '这个渠道没有通过',
      known: '上次的渠道没有通过，{retryDay, moment}起可以再试。',
      text: '上次的渠道没有通过，过些天可以再试。',
      remedy: '不想等，可以换一个还没试过的渠道。',
    },
    'channel-not-offered': {
      title: '这个入口没有对你开放',
      text: '经常使用钱包支付的人才会看到它。',
      remedy: '从钱包主入口开通，结果一样。',
    },
    'limit-frozen': {
      title: '额度已冻结',
      known: '累计逾期 {count, count} 次，额度已冻结。',
      text: '额度暂时不能使用。',
      knownRemedy:
        '逾期都已还清。{reviewDay, moment}起可以到「我的」申请复核，通过后恢复；期间不要有新的逾期。',
      partlyRemedy:
        '先还清全部逾期；之后 {waitDays, count} 天没有新的逾期，可以到「我的」申请复核，通过后恢复。',
      remedy: '先还清逾期，再保持按时还款。',
    },
    'overdue-unpaid': {
      title: '有一期还没有还',
      text: '已过还款日的一期还没有还清，暂时不能再借。',
      remedy: '先到「还款」页还清这一期。',
    },
    'functions-closed': {
      title: '功能已关闭',
      known: '有一期逾期超过 {days, count} 天还没有还，借款功能先关闭。',
      text: '有一期逾期太久还没有还，借款功能先关闭。',
      remedy: '到「还款」页还清全部逾期，这一项当天恢复。',
    },
    'pay-score-too-low': {
      title: '支付分不够',
      known: '这个产品需要支付分 {neededScore, count}，你现在是 {score, count}。',
      partly: '这个产品需要支付分 {neededScore, count}。',
      text: '这个产品需要支付分达到门槛。',
      remedy: '「额度」页的「能做什么」列出了提高支付分的做法；也可以选门槛低一些的产品。',
    },
    'pay-score-below-floor': {
      title: '支付分低于最低档',
      known: '低于 {neededScore, count} 分时没有对应的利率，你现在是 {score, count} 分。',
      partly: '低于 {neededScore, count} 分时没有对应的利率。',
      text: '低于最低档时没有对应的利率。',
      remedy: '先不要申请别的借款；「额度」页的「能做什么」列出了提高支付分的做法。',
    },
    'too-many-inquiries': {
      title: '征信查询次数过多',
      known: '近期征信被查询 {count, count} 次，短时间内不再受理。',
      text: '近期征信被查询较多，短时间内不再受理。',
      knownRemedy: '{retryDay, moment}再试，期间不要多处申请。',
      remedy: '过几个月再试，期间不要多处申请。',
    },
    'low-activity': {
      title: '支付记录太少',
      known: '每周支付 {needed, count} 次以上才能评估，你现在是 {count, count} 次。',
      partly: '每周支付 {needed, count} 次以上才能评估。',
      text: '每周支付要达到一定次数才能评估。',
      remedy: '平常的支付会慢慢补上记录，不需要为此多花钱。',
    },
    'limit-below-minimum': {
      title: '额度不到起借金额',
      known:
        '算下来是 {limitFen, yuan} 元，这个产品至少借 {minimumFen, yuan} 元，给了也借不出，所以没有授信。',
      text: '算下来的额度不到这个产品的起借金额，给了也借不出，所以没有授信。',
      remedy: '「额度」页的「能做什么」列出了提高额度的做法；也可以选起借金额低一些的产品。',
    },
    'consent-missing': {
      title: '还缺一项授权',
      text: '需要你同意查询征信报告，才能审批。',
      remedy: '勾选授权后再提交；不同意也可以离开。',
    },
    'amount-missing': {
      title: '还没有金额',
      text: '金额要大于 0。',
      remedy: '在金额一栏填一个数，例如 1000。',
    },
    'amount-over-most': {
      title: '金额太大',
      known: '最多放 {mostFen, yuan} 元，现在还能放 {roomFen, yuan} 元。',
      text: '已经超过最多能放的金额。',
      remedy: '改小一些再试。',
    },
    'amount-not-a-number': {
      title: '金额没有看懂',
      text: '写成数字，最多两位小数。',
      remedy: '例如 12000、12,000.50 或 1.2万。',
    },
    'amount-below-minimum': {
      title: '低于最低金额',
      known: '最低 {minimumFen, yuan} 元。',
      text: '最低金额见产品说明。',
      remedy: '调高一些再试。',
    },
    'amount-over-limit': {
      title: '超过可用额度',
      known: '最多 {availableFen, yuan} 元。',
      text: '最多不超过可用额度。',
      remedy: '只借需要的；还款后额度会恢复。',
    },
    'amount-over-ceiling': {
      title: '超过个人上限',
      known: '消费类产品加在一起最多 {ceilingFen, yuan} 元，还能借 {availableFen, yuan} 元。',
      text: '消费类产品加在一起不超过个人上限。',
      remedy: '只借需要的；还掉任何一笔，就能再借那么多。',
    },
    'amount-not-a-multiple': {
      title: '金额不是整数倍',
      known: '金额要是 {stepFen, yuan} 元的整数倍。',
      text: '金额要是规定单位的整数倍。',
      remedy: '改成相近的整数金额。',
    },
    'term-not-offered': {
      title: '没有这个期限',
      text: '这个产品不提供所选期限。',
      remedy: '换一个期限。',
    },
    'method-not-offered': {
      title: '没有这种还款方式',
      text: '这个产品不提供所选还款方式。',
      remedy: '换一种还款方式。',
    },
    'purpose-missing': {
      title: '还没有选用途',
      text: '借款要有明确的用途。',
      remedy: '选一项真实的用途。',
    },
    'purpose-forbidden': {
      title: '这个用途不能借',
      text: '借款不能用于购房、证券和投资。',
      remedy: '选一项日常用途；不符合就不要借。',
    },
    'purpose-not-for-product': {
      title: '这个产品不能用于这项用途',
      text: '小微企业贷只用于经营，其他产品只用于个人消费。',
      remedy: '选一项列出的用途；不符合就换一个产品，或者不借。',
    },
    'rate-above-cap': {
      title: '利率高于上限',
      known: '这笔的年化利率 {rate, rate}，超过上限 {cap, rate}，不予办理。',
      text: '这笔的年化利率超过上限，不予办理。',
      remedy: '换一个产品，或先改善支付分。',
    },
    'product-not-in-lens': {
      title: '这个视角下没有它',
      text: '当前视角所依据的文章没有提到这个产品。',
      remedy: '换成合并视角，或换一个产品。',
    },
    'student-protected': {
      title: '学生不能借这个产品',
      text: '小额贷款公司不向在校学生放款，这是对你的保护。',
      remedy: '有需要先和家人商量，或咨询学校的资助政策。',
    },
    'licence-missing': {
      title: '还没有通过企业认证',
      text: '这个产品只对核验过营业执照的经营者开放。',
      remedy: '在「额度」页的「能做什么」提交企业认证。',
    },
    'idle-frozen': {
      title: '额度因久未使用已冻结',
      known: '超过 {days, count} 天没有登录，额度先冻结。',
      text: '太久没有登录，额度先冻结。',
      remedy: '重新核验一次身份即可恢复。',
    },
    'not-idle-frozen': {
      title: '额度没有冻结',
      text: '现在不需要恢复。',
      remedy: '直接去试算。',
    },
    'authorisation-withdrawn': {
      title: '征信授权已撤回',
      text: '没有授权就不能审批新的借款，已有的借款不受影响。',
      remedy: '到「我的」重新授权，也可以就此不借。',
    },
    'material-under-review': {
      title: '这份材料正在审核',
      known: '预计 {until, moment}有结果。',
      partly: '预计 {tentativeUntil, moment}（暂定）有结果。',
      text: '预计几个工作日内有结果。',
      remedy: '不需要重复提交。',
    },
    'material-accepted': {
      title: '这份材料已经通过',
      text: '加成已经计入额度。',
      remedy: '不需要再次提交。',
    },
    'rating-restricts': {
      title: '当前评级不能提额',
      text: 'C 级时提额和临时额度都不开放。',
      remedy: '先还清逾期，保持按时还款。',
    },
    'raise-too-early': {
      title: '还不到可以申请的时候',
      known: '连续按时 {count, count} 个月，需要 {needed, count} 个月。',
      text: '连续按时还款的月数还不够。',
      remedy: '按时还下去，到期会提示。',
    },
    'temporary-raise-running': {
      title: '已有一个临时额度',
      known: '它到 {until, moment}为止。',
      text: '它到期满为止。',
      remedy: '期满后再申请。',
    },
    'temporary-raise-not-open': {
      title: '现在不能申请这个临时额度',
      text: '条件或时间还没有到。',
      remedy: '看「额度」页写明的条件。',
    },
    'holding-unknown': {
      title: '没有这笔持有',
      text: '它可能已经赎回。',
      remedy: '返回后刷新。',
    },
    'holding-exists': {
      title: '已经登记过了',
      text: '同一类持有只登记一笔。',
      remedy: '先赎回，再重新登记。',
    },
    'card-bound': {
      title: '这张卡已经绑定',
      text: '同一尾号不能重复绑定。',
      remedy: '换一张卡。',
    },
    'card-in-use': {
      title: '这张卡还在使用',
      text: '它是唯一的卡，或正用于自动还款和待放款的借款。',
      remedy: '先换成另一张卡。',
    },
    'complaint-empty': {
      title: '还没有写内容',
      known: '写下遇到的问题，1 到 {letters, count} 字。',
      text: '写下遇到的问题。',
      remedy: '补充后再提交。',
    },
    'quote-expired': {
      title: '报价已过期',
      known: '报价 {minutes, count} 分钟内有效，已经过了。没有发生借款。',
      text: '报价在限定时间内有效，已经过了。没有发生借款。',
      remedy: '重新试算，金额和期限都还在。',
    },
    'quote-changed': {
      title: '报价有变化',
      text: '额度、利率或内容和报价时不一样了。没有发生借款。',
      remedy: '看过新的报价再确认。',
    },
    'face-locked': {
      title: '核验已暂停',
      known: '连续几次没有通过，{lockedUntil, moment}后可以再试。',
      partly: '连续几次没有通过，{until, moment}后可以再试。',
      text: '连续几次没有通过，过一会儿后可以再试。',
      remedy: '不着急，到时再来。',
    },
    'face-failed': {
      title: '核验没有通过',
      text: '动作没有识别成功。没有拍照，也没有保存。',
      remedy: '光线亮一些，按提示慢慢做。',
    },
    'face-timed-out': {
      title: '核验超时',
      text: '没有在时间内做完动作。',
      remedy: '准备好后重新开始。',
    },
    'face-challenge-unknown': {
      title: '这次核验已失效',
      text: '它已经结束，或不是这台设备开始的。',
      remedy: '重新开始一次核验。',
    },
    'face-token-missing': {
      title: '还没有核验身份',
      text: '这一步要先完成一次身份核验。',
      remedy: '先做身份核验。',
    },
    'face-token-unknown': {
      title: '核验凭证无效',
      text: '没有找到这张凭证，什么也没有发生。',
      remedy: '重新做一次身份核验。',
    },
    'face-token-used': {
      title: '核验凭证已用过',
      text: '一次核验只能用于一件事。',
      remedy: '重新核验一次再继续。',
    },
    'face-token-foreign': {
      title: '凭证不是这台设备的',
      text: '核验和提交要在同一台设备上。',
      remedy: '在这台设备上重新核验。',
    },
    'face-token-expired': {
      title: '核验凭证已过期',
      known: '核验后 {minutes, count} 分钟内提交才有效，什么也没有发生。',
      text: '核验后在限定时间内提交才有效，什么也没有发生。',
      remedy: '重新核验一次，内容都还在。',
    },
    'device-not-bound': {
      title: '这台设备还没有绑定',
      text: '借款只能在绑定的设备上进行。',
      remedy: '绑定这台设备后再试。',
    },
    'card-unknown': {
      title: '没有这张银行卡',
      text: '这张卡没有绑定，或已经解绑。',
      remedy: '换一张已绑定的卡。',
    },
    'card-balance-short': {
      title: '卡里余额不够',
      known: '这张卡的余额 {balanceFen, yuan} 元，没有扣款。',
      text: '这张卡的余额不足，没有扣款。',
      remedy: '换一张卡，或转入后再还。',
    },
    'card-debit-failed': {
      title: '银行没有扣款成功',
      text: '银行拒绝了这次扣款，钱没有动。',
      remedy: '换一张卡，或联系发卡银行。',
    },
    'cost-sheet-not-confirmed': {
      title: '还没有确认费用明示表',
      text: '签约前要读完综合融资成本明示表。',
      remedy: '打开明示表，读完后确认。',
    },
    'contract-not-read': {
      title: '合同还没有读完',
      text: '要读到合同末尾才能确认。',
      remedy: '打开合同读到最后。',
    },
    'large-transfer-not-confirmed': {
      title: '还差一次确认',
      text: '金额较大的转账需要你再确认一次。',
      remedy: '核对用途和还款来源后确认。',
    },
    'loan-unknown': {
      title: '没有找到这笔借款',
      text: '它可能已被清除，或链接不完整。',
      remedy: '到「还款」页看全部借款。',
    },
    'loan-not-active': {
      title: '这笔借款现在不能还',
      text: '它还没有放款，或已经结清。',
      remedy: '到「还款」页看它的状态。',
    },
    'cooling-off-over': {
      title: '已过可撤销时间',
      known: '放款后 {hours, count} 小时内可以撤销，现在已经过了。',
      text: '放款后在限定时间内可以撤销，现在已经过了。',
      remedy: '可以提前还清，利息算到当天。',
    },
    'nothing-due': {
      title: '现在没有要还的',
      text: '下一期也已经还过了。',
      remedy: '想早些还清，用「全部还清」。',
    },
    'repayment-below-interest': {
      title: '还不够付利息',
      known: '要先付利息 {interestFen, yuan} 元，其余才还本金。',
      text: '要先付利息，其余才还本金。',
      remedy: '金额再高一些。',
    },
    'repayment-over-payoff': {
      title: '超过全部还清的金额',
      known: '全部还清只要 {payoffFen, yuan} 元。',
      text: '全部还清只要更少的金额。',
      remedy: '改用「全部还清」。',
    },
    'trial-changed': {
      title: '金额有变化',
      text: '应还金额和试算时不一样了，没有扣款。',
      remedy: '看过新的试算再还。',
    },
    'submission-reused': {
      title: '这个编号已经用过',
      text: '同一编号对应另一次提交，没有重复办理。',
      remedy: '返回上一页，重新开始。',
    },
    'submission-unknown': {
      title: '没有这次提交',
      text: '银行没有收到过它，没有发生借款或扣款。',
      remedy: '可以重新提交。',
    },
    'too-many': {
      title: '已经到上限',
      text: '这一类不能再多了。',
      remedy: '在演示台重新开始，可以从头再来。',
    },
    'clock-runs-forward': {
      title: '时间只能往前',
      text: '不能回到更早的时间，也不能到 2100 年以后。',
      remedy: '关掉后重新打开，再试一次。',
    },
    'assertion-failed': {
      title: '这一步没有做成',
      known: '演示的银行自己对不上账，什么都没有发生（{during}：{assertion}）。',
      text: '演示的银行自己对不上账，什么都没有发生。',
      remedy: '返回上一页换一种做法；可以把这段文字发给做演示的人。',
    },
    timeout: {
      title: '没有收到回应',
      text: '网络没有回应。你填的内容都还在，没有借款，也没有扣款。',
      remedy: '等一会儿再试一次。',
    },
    offline: {
      title: '网络没有连上',
      text: '你填的内容都还在，没有借款，也没有扣款。',
      remedy: '连上网络后再试一次。',
    },
    'not-loaded': {
      title: '没有加载完',
      text: '演示的银行没有下载下来。没有借款，也没有扣款。',
      remedy: '连上网络后再试一次。',
    },
    'wechat-too-old': {
      title: '微信版本太低',
      known: '演示要用基础库 {baseLibrary} 或更高的版本，这台手机上的微信还没有。',
      text: '这台手机上的微信太旧，演示打不开。',
      remedy: '把微信升级到 7.0.13 或更高的版本，再打开。',
    },
    'storage-full': {
      title: '存储空间满了',
      text: '这次的内容没有存下来，什么都没有发生。',
      remedy: '清理一些空间后再试。',
    },
    'storage-newer': {
      title: '数据来自更新的版本',
      text: '这台手机上的数据是用更新的演示保存的，这个版本读不懂，也没有动它。',
      remedy: '更新到新版再打开；或先复制原来的数据，再清空。',
    },
    superseded: {
      title: '演示已经换了',
      text: '这一步是为之前的人或时间做的，没有办理，什么都没有发生。',
      remedy: '在现在的页面上重新操作。',
    },
    'storage-corrupt': {
      title: '保存的数据读不出来',
      text: '为避免出错，先停在这里。',
      remedy: '可以先复制原来的数据，再清空并重新开始。',
    },
  },

  /** What there is a most of, and what to do about it. */
  most: {
    cards: { text: '银行卡最多 {most, count} 张。', remedy: '先解绑一张不用的卡。' },
    complaints: { text: '投诉最多 {most, count} 次。', remedy: '在演示台重新开始，可以从头再来。' },
    queries: { text: '查询本人征信最多 {most, count} 次。', remedy: '在演示台重新开始，可以从头再来。' },
    loans: { text: '借款最多 {most, count} 次。', remedy: '在演示台重新开始，可以从头再来。' },
    submissions: { text: '借款和还款最多 {most, count} 次。', remedy: '在演示台重新开始，可以从头再来。' },
  },
});
