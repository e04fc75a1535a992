Component({
  data: {
    selected: 0,
    tabs: [
      { page: 'entry', text: '钱包' },
      { page: 'repay', text: '还款' },
      { page: 'limit-tips', text: '额度' },
      { page: 'me', text: '我的' },
    ],
  },
  methods: {
    choose({ currentTarget }) {
      wx.switchTab({ url: `/pages/${currentTarget.dataset.page}/index` });
    },
  },
});
