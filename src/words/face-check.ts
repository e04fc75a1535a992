import type { FaceStep } from '@/services/contract/face';
import { catalogue } from './catalogue';

export const words = catalogue('face-check', {
  title: '身份核验',
  noLoan: {
    title: '没有进行中的借款',
    text: '身份核验是借款的一步。从钱包选一个产品试算，确认借款时会自动到这里。',
  },
  chooseInWallet: '回钱包选产品',
  onlyTry: '只看流程',
  back: '返回',

  asked: {
    blink: '请眨一下眼',
    'open-mouth': '请张一下嘴',
    'turn-head': '请慢慢转头',
  } as const satisfies Record<FaceStep, string>,
  step: '第 {step, count} 步，共 {steps, count} 步',
  stepToBind: '为绑定设备核验：第 {step, count} 步，共 {steps, count} 步',
  locked: {
    title: '请 {minutes, count} 分钟后再试',
    text: '连续几次没有通过，{until, time} 起可以再来。没有发生借款，已确认的内容都还在。',
  },
  unbound: { title: '先绑定这台设备', text: '借款只能在绑定的设备上进行。绑定后就开始核验。' },
  unboundChecked: {
    title: '先绑定这台设备',
    text: '借款只能在绑定的设备上进行。新设备要先核验一次才能绑定，凭证只用于绑定；借款前再核验一次。',
  },
  passed: {
    title: '核验通过',
    returning: '正在返回',
    onlyTried: '这次只看流程：没有借款，凭证不会用到，到时自动失效。',
  },
  steps: { done: '已通过', now: '正在进行', next: '还没到' },
  promise: '不开启摄像头，不拍照，不保存人脸',
  proof: '这里只演示流程。通过后得到一次性凭证，{minutes, part}内有效。',
  proofName: '凭证有效期',
  proofMinutes: '{minutes, count} 分钟',
  bound: '已绑定设备\u00A0· 编号尾 {tail}',
  notBound: '还没有绑定\u00A0· 编号尾 {tail}',
  device: '设备绑定',
  thisDevice: '本机',
  toBind: '待绑定',

  fromFirst: '从第一步重新开始',
  again: '再试一次',
  bind: '绑定这台设备',
  checkAndBind: '核验并绑定',
  lookAgain: '再看一次',
  backFirst: '先返回',
  understood: '知道了',
  chooseOutcome: '演示：选择这一步的结果',
  pass: '通过',
  fail: '失败',
  timeOut: '超时',
  cancel: '取消',
  attemptsLeft: '还可试 {attempts, part}',
  attemptsName: '还可试',
  attempts: '{attempts, count} 次',
});
