const { ask } = require('../../kit/bank.js');

/** So many entries of the books at first. */
const FIRST = 6;

Page({
  data: { loan: null },
  onLoad({ id }) {
    ask(`loan/${id}`, ({ entries, ...loan }) => {
      this.entries = entries;
      this.setData({ loan, entries: entries.slice(0, FIRST), count: entries.length });
    });
  },
  more() {
    const more = this.entries.slice(FIRST).map((entry, index) => [`entries[${FIRST + index}]`, entry]);
    this.setData(Object.fromEntries(more));
  },
});
