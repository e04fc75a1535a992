import { catalogue } from '../catalogue';

export const words = catalogue('me.me', {
  title: '我的',
  rights: '你的权利',

  care: '关怀模式',
  careDetail: '更大的字和按钮',
  appearance: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
});
