/** The name under which this phone keeps things. On the web, the second of two phones beside each other keeps its own. */
export const place: string =
  process.env.TARO_ENV === 'h5' && /[?&]frame=b(&|$)/.test(window.location.search)
    ? 'wallet-demo-b'
    : 'wallet-demo';
