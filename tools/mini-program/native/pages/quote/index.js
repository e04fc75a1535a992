const { figures } = require('../../answers.js');
const { ask } = require('../../kit/bank.js');
const { changed } = require('../../kit/changed.js');

const thousands = (amount) => amount.replace(/\B(?=(\d{3})+$)/g, ',');

Page({
  data: {
    minutes: figures.quoteMinutes,
    amount: '',
    periods: 12,
    purpose: '',
    stale: false,
    planRows: null,
    choosing: null,
  },
  onLoad() {
    ask('options', ({ purposes, forbidden, ...options }) => {
      this.choices = { purposes, forbidden };
      this.begun = options;
      this.price({ amount: '12000', shown: '12,000' });
    });
  },

  /** While a finger drags, only the amount is drawn; the bank is asked where it rests. */
  drag({ detail }) {
    this.asked = '';
    const shown = thousands(String(detail.value / 100));
    this.setData({ shown, ...(this.data.stale ? {} : { stale: true }) });
  },
  rest({ detail }) {
    const amount = String(detail.value / 100);
    this.price({ amount, shown: thousands(amount) });
  },
  type({ detail }) {
    const inputs = { amount: detail.value, shown: thousands(detail.value) };
    this.setData({ ...inputs, stale: true });
    this.price(inputs);
  },
  chooseTerm({ currentTarget }) {
    const inputs = { periods: currentTarget.dataset.periods };
    this.setData({ ...inputs, stale: true });
    this.price(inputs);
  },
  /** Draws inputs with what the bank answers to them; an answer to older ones is dropped. */
  price(inputs) {
    const { amount, periods } = { ...this.data, ...inputs };
    const question = `quote/${amount}/${periods}`;
    this.asked = question;
    ask(question, ({ plan, contract, ...quote }) => {
      if (this.asked !== question) return;
      this.plan = plan;
      this.contract = contract;
      this.setData(changed(this.data, { ...this.begun, ...inputs, ...quote, stale: false }));
    });
  },

  // What a sheet shows is sent when it opens: nobody has asked for it before.
  openPlan() {
    this.setData({ planRows: this.plan });
  },
  openPurposes() {
    this.setData({ choosing: this.choices });
  },
  choosePurpose({ currentTarget }) {
    this.setData({ purpose: currentTarget.dataset.name, choosing: null });
  },
  close() {
    this.setData({ planRows: null, choosing: null });
  },
  goOn() {
    const { purpose, card } = this.data;
    if (purpose === '') return this.openPurposes();
    getApp().globalData.offer = { ...this.contract, plan: this.plan, purpose, card };
    wx.navigateTo({ url: '/pages/borrow/index?product=weilidai' });
  },
});
