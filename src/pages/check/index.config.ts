export default definePageConfig({
  navigationBarTitleText: '验算',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
