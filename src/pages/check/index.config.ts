export default definePageConfig({ navigationBarTitleText: '验算' });
