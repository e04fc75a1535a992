export default defineAppConfig({
  pages: [
    'pages/entry/index',
    'pages/repay/index',
    'pages/limit-tips/index',
    'pages/face-check/index',
    'pages/quote/index',
    'pages/borrow/index',
  ],
  window: {
    navigationBarTitleText: '钱包',
    navigationBarBackgroundColor: '@navBackground',
    navigationBarTextStyle: '@navText' as 'black',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pullText' as 'dark',
  },
  tabBar: {
    custom: true,
    color: '@tabText',
    selectedColor: '@tabSelected',
    backgroundColor: '@tabBackground',
    borderStyle: '@tabBorder' as 'black',
    list: [
      { pagePath: 'pages/entry/index', text: '钱包' },
      { pagePath: 'pages/repay/index', text: '还款' },
      { pagePath: 'pages/limit-tips/index', text: '额度' },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
});
