export default definePageConfig({
  navigationBarTitleText: '试算',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
