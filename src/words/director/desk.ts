import { catalogue } from '../catalogue';

export const words = catalogue('director.desk', {
  title: '演示台',
  demo: '流程演示 · 不提供真实借款',
  openPeople: '人物和测试号',
  openBoth: '两边都打开',
  pages: { entry: '钱包', quote: '试算', limit: '额度' },
  theme: '手机的主题',
  themes: { system: '系统', light: '浅色', dark: '深色' },
  care: '关怀模式',
  compare: '两人对比',
  present: '放映',
  reset: '重置演示',
  undoReset: '撤销，回到刚才',
  unchanged: '{failure}，演示没有变',

  left: '左边',
  right: '右边',
  place: '{side}\u00A0· {person, part}',
  steeredPlace: '{side}\u00A0· {person, part}\u00A0· 正在操作',
  phone: '手机',
  otherPhone: '另一台手机',
});
