import { catalogue } from './catalogue';

export const words = catalogue('ways', {
  notThere: {
    full: '打开的页面太多，请先返回',
    refused: '页面没有打开，请再试一次',
    late: '页面还没有出来，请看看网络',
  },
  noPage: '链接里的页面不存在，先回到钱包',
  instead: '要去的页面没有打开，先回到钱包',
  neither: '页面没有打开，请关掉再打开一次',
  singlePage: '在小程序里打开后可以操作',
});
