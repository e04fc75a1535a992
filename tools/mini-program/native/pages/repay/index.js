const { ask } = require('../../kit/bank.js');

Page({
  data: { home: null, autopay: null, trial: null },
  onShow() {
    this.getTabBar().setData({ selected: 1 });
    ask('repay', (home) => {
      this.setData({ home });
      ask('calendar', (marked) => {
        this.setData(Object.fromEntries(marked.map(({ index, note }) => [`home.days[${index}].note`, note])));
      });
    });
    ask('autopay', (autopay) => this.setData({ autopay }));
  },
  openTrial() {
    this.setData({ trial: { kind: 'all' } });
    ask('trial', (figures) => this.setData({ 'trial.figures': figures }));
  },
  close() {
    this.setData({ trial: null });
  },
  toLoan({ currentTarget }) {
    wx.navigateTo({ url: `/pages/loan/index?id=${currentTarget.dataset.id}` });
  },
});
