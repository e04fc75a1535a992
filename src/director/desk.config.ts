export default definePageConfig({ navigationBarTitleText: '演示台' });
