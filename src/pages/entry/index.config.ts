export default definePageConfig({
  navigationBarTitleText: '钱包',
  // On the web a button in the bar does it: a keyboard cannot pull.
  enablePullDownRefresh: process.env.TARO_ENV !== 'h5',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
