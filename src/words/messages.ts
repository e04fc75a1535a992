import type { Figures } from '@/services/contract/figures';
import type { MessageKind } from '@/services/contract/wallet';
import { catalogue } from './catalogue';

export const words = catalogue('messages', {
  texts: {
    disbursed: '借款已到账',
    'application-approved': '借款申请已通过，等待放款',
    'application-declined': '借款申请没有通过',
    'due-missed': '有一期已过还款日，宽限期内还清不计罚息',
    'penalty-started': '宽限期已过，开始计罚息',
    'reported-to-bureau': '逾期已报送征信',
    'limit-cut': '额度已下调',
    'limit-frozen': '额度已冻结',
    'loan-settled': '一笔借款已结清',
    'loan-cancelled': '一笔借款已撤销',
    'limit-opened': '一个产品已开通',
    'limit-idle-frozen': '{idleDays, count} 天没有登录，额度已冻结，核验身份后恢复',
    'first-limit-ended': '首次额度的上限已取消，额度按综合分重新算过',
    'freeze-lifted': '复核通过，额度已解除冻结',
    'cut-ended': '按时满期，额度下调已恢复',
    'material-accepted': '提交的材料已通过',
    'material-declined': '提交的材料没有通过',
    'raise-granted': '额度已提高',
    'raise-declined': '这次没有提额，按时还款后可以再申请',
    'temporary-raise-granted': '临时额度已生效',
    'temporary-raise-declined': '临时额度没有申请成功',
    'temporary-raise-ended': '临时额度已到期收回',
    'autopay-paid': '自动还款成功',
    'autopay-failed': '自动还款没有成功，钱没有动',
    'complaint-answered': '投诉已有答复',
    'report-reminder': '又过了一个季度，可以查看一次自己的征信报告',
  },
});

/** What a message says. */
export const messageText = (kind: MessageKind, { idleDays }: Figures): string =>
  kind === 'limit-idle-frozen' ? words.texts[kind]({ idleDays }) : words.texts[kind];
