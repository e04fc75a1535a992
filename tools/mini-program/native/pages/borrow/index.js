const { coolingOffHours, complaintHours, cutAfterDays, cutPercent } = require('../../answers.js').figures;

const READING_MS = 8_000;

Page({
  data: {
    figures: { coolingOffHours, complaintHours, cutAfterDays, cutPercent },
    offer: null,
    /** The cost sheet is open until it was read and confirmed. */
    costs: true,
    mayConfirm: false,
    read: 0,
    agreed: { contract: false, creditReport: false, purpose: false },
  },
  onLoad() {
    this.setData({ offer: getApp().globalData.offer });
    this.timer = setTimeout(() => this.setData({ mayConfirm: true }), READING_MS);
  },
  onUnload() {
    clearTimeout(this.timer);
  },
  confirmCosts() {
    if (this.data.mayConfirm) this.setData({ costs: false });
  },
  leave() {
    wx.navigateBack();
  },
  reachEnd() {
    if (this.data.read < 100) this.setData({ read: 100 });
  },
  tick({ currentTarget }) {
    const { name } = currentTarget.dataset;
    this.setData({ [`agreed.${name}`]: !this.data.agreed[name] });
  },
});
