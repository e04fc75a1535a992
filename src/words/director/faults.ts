import { catalogue } from '../catalogue';

export const words = catalogue('director.faults', {
  title: '故障',
  on: '{faults, count} 项已打开',
  none: '全部正常',
  fewer: '只看常用',
  all: '全部 {operations, count} 个操作',
  clear: '全部恢复正常',
  choiceNote: '从现在起，直到改回来',

  usual: '正常',
  operation: {
    slow: '变慢（4 秒）',
    'never-answers': '没有回应',
    'fails-before': '请求没有送达',
    'lost-answer': '已办理，回应丢失',
    'storage-full': '存储已满',
  },
  pace: '响应',
  paces: { none: '立即', usual: '正常', slow: '很慢' },
  face: '核验结果',
  faces: { ask: '按我的选择', pass: '总是通过', fail: '总是失败', 'time-out': '总是超时' },
  review: '审核结果',
  reviews: { approve: '总是通过', decline: '总是拒绝', 'by-seed': '随机，可重现' },
  debit: '银行卡扣款',
  debits: { usual: '正常', fails: '扣款失败' },
  storage: '本地存储',
  storages: { fine: '正常', full: '已满' },
});
