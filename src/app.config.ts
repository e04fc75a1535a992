const web = process.env.TARO_ENV === 'h5';
const release = process.env.RELEASE === 'true';

/** From the wallet to a loan: nobody needs them for the first screen, and everybody next. */
const FLOW = ['pages/face-check', 'pages/quote', 'pages/borrow'];

export default defineAppConfig({
  pages: ['pages/entry/index', 'pages/repay/index', 'pages/limit-tips/index', 'pages/me/index'],
  subPackages: [
    // A release has no director. The desk around a phone frame is for a wide window, and only the web has one.
    ...(release
      ? []
      : [{ root: 'director', pages: ['index', 'open/index', ...(web ? ['desk', 'frame'] : [])] }]),
    // The bank has no page: it is a file that is loaded when something is first asked (src/services/apart).
    ...(web ? [] : [{ root: 'bank', pages: [] }]),
    ...FLOW.map((root) => ({ root, pages: ['index'] })),
    { root: 'pages/loan', pages: ['index', 'plan', 'contract', 'records'] },
    { root: 'pages/rulebook', pages: ['index'] },
    { root: 'pages/check', pages: ['index'] },
  ],
  ...(web ? {} : { preloadRule: { 'pages/entry/index': { network: 'all' as const, packages: FLOW } } }),
  // WeChat reads the names with @ from theme.json; the web has neither its navigation bar nor that file.
  window: web
    ? { navigationBarTitleText: '钱包' }
    : {
        navigationBarTitleText: '钱包',
        navigationBarBackgroundColor: '@navBackground',
        navigationBarTextStyle: '@navText' as 'black',
        backgroundColor: '@ground',
        backgroundTextStyle: '@pullText' as 'dark',
      },
  // Custom only to hide the platform's bar: each tab page draws our own, on both platforms.
  tabBar: {
    custom: true,
    color: '#626B67',
    selectedColor: '#0A6E48',
    list: [
      { pagePath: 'pages/entry/index', text: '钱包' },
      { pagePath: 'pages/repay/index', text: '还款' },
      { pagePath: 'pages/limit-tips/index', text: '额度' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  ...(web
    ? // The web router's slide paints every page white and takes no notice of reduced motion.
      { animation: false }
    : {
        darkmode: true,
        themeLocation: 'theme.json',
        // The framework in which the compiled tests run. WeChat asks for all three: the first is what the second stands on.
        lazyCodeLoading: 'requiredComponents',
        componentFramework: 'glass-easel',
        glassEaselWebview: true,
        // Nobody who searches WeChat for a loan is to find a simulated one.
        sitemapLocation: 'sitemap.json',
        // We ask before copying and writing reminders; since September 2023 WeChat checks with or without this line.
        __usePrivacyCheck__: true,
      }),
});
