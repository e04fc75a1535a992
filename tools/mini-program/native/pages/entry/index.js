const { ask } = require('../../kit/bank.js');

Page({
  data: { wallet: null },
  onShow() {
    this.getTabBar().setData({ selected: 0 });
    ask('wallet', (wallet) => this.setData({ wallet }));
  },
  tryLoan() {
    wx.navigateTo({ url: '/pages/quote/index?product=weilidai' });
  },
  toRepay() {
    wx.switchTab({ url: '/pages/repay/index' });
  },
  toRecords() {
    wx.navigateTo({ url: '/pages/loan/records' });
  },
});
