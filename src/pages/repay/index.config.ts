export default definePageConfig({
  navigationBarTitleText: '还款',
  // On the web a button in the bar does it: a keyboard cannot pull.
  enablePullDownRefresh: process.env.TARO_ENV !== 'h5',
});
