const { ask } = require('../../kit/bank.js');

Page({
  data: { records: null },
  onLoad() {
    ask('records', (records) => this.setData({ records }));
  },
});
