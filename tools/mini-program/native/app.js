App({
  globalData: {
    /** What the quote hands on to the page that confirms it. */
    offer: null,
    care: false,
  },
});
