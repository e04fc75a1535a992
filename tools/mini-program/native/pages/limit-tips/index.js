const { figures } = require('../../answers.js');
const { ask } = require('../../kit/bank.js');

const isConflict = (id) => id.startsWith('X');

Page({
  data: { limit: null, neutral: figures.neutralScore, lens: '合并', whatIf: null, source: null },
  onShow() {
    this.getTabBar().setData({ selected: 2 });
    ask('limit', ({ limitSources, ...limit }) => {
      this.limitSources = limitSources;
      this.setData({ limit });
    });
  },

  openWhatIf() {
    this.setData({ whatIf: { waiting: true } });
    ask('what-if', (whatIf) => this.setData({ whatIf }));
  },
  /** While a finger drags, only the figure beside the slider follows. */
  dragHabit({ currentTarget, detail }) {
    this.setData({ [`whatIf.habits[${currentTarget.dataset.index}].shown`]: detail.value });
  },
  moveHabit({ currentTarget, detail: { value } }) {
    const habit = `whatIf.habits[${currentTarget.dataset.index}]`;
    this.setData({ [`${habit}.value`]: value, [`${habit}.shown`]: value, 'whatIf.late': true });
    ask(`what-if/${value}`, ({ after, changes }) =>
      this.setData({ 'whatIf.after': after, 'whatIf.changes': changes, 'whatIf.late': false }),
    );
  },

  /** Which rules a figure rests on, the page knows; what they say, the bank is asked. */
  askLimit() {
    const ids = this.limitSources;
    const links = [
      { text: '看规则', id: ids.find((id) => !isConflict(id)) },
      { text: '看冲突', id: ids.find(isConflict) },
    ].filter(({ id }) => id);
    this.setData({ source: { title: this.data.limit.limit, links } });
    ask('limit-sources', (items) => this.setData({ 'source.items': items }));
  },
  close() {
    this.setData({ whatIf: null, source: null });
  },
});
