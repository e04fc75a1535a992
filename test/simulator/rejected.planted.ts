import { fixture } from './fixture';

/** Faults that must fail; `host.test.ts` runs this and counts. */
test.each([
  ['nothing', ''],
  ['a promise', "Promise.reject(new Error('dropped'))"],
  ['an answer of WeChat', "wx.navigateTo({ url: '/nowhere' })"],
])('%s is rejected', async (_what, code) => {
  const desk = fixture(`Page({ onLoad() { ${code} } })`);
  desk.start();
  await desk.hand.rest();
});
