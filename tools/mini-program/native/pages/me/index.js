const { ask } = require('../../kit/bank.js');

Page({
  data: { me: null, care: false },
  onShow() {
    this.getTabBar().setData({ selected: 3 });
    ask('me', (me) => this.setData({ me }));
  },
  /** Every page takes its size from one class; the others read the choice when they are shown. */
  turnCare() {
    const care = !this.data.care;
    getApp().globalData.care = care;
    wx.setStorageSync('care', care);
    this.setData({ care });
  },
});
