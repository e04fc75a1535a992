import { catalogue } from '../catalogue';

/** What has a meaning when it is typed in, and money from outside. */
export const words = catalogue('director.magic', {
  title: '测试号',
  note: '填进去就生效',

  phone: '手机号',
  code: '验证码',
  anyCode: '任意 6 位',
  signIn: '登录',
  problems: {
    'no-phone': '手机号是 1 开头的 11 位数字。',
    'no-code': '验证码是 6 位数字。',
    'wrong-code': '验证码不对。换一个再试。',
    'not-kept': '存储空间满了，没有换人。清理一些空间后再试。',
    nobody: '这个手机号没有人物。看下面的尾号。',
  },

  failingCard: '银行卡尾号 {last4}',
  failingCardNote: '在「我的」绑定，或已经绑定的',
  failingCardEffect: '扣款失败',
  wrongCode: '验证码 {code}',
  wrongCodeEffect: '总是错',
  phones: '手机尾号',
  phoneOf: '手机 {last4} · {person}',

  card: '{bank} {last4}',
  balance: '余额 {balance, yuan} 元',
  deposit: '存入 {tenThousands} 万',
  depositTo: '给{bank} {last4} 存入 {yuan, count} 元',
});
