#!/usr/bin/env bash
# @tarojs/react 4.2.1: a form element that is drawn again has its value sent to the view, though it is the same.
#
# React's other attributes go to setData only where they differ. The value of a slider, an input or any other form element
# goes each time it is drawn, even where nothing differs at all. WeChat's slider takes a value that comes while a finger
# is on it for its place: the thumb is pulled back to where the drag began, unless the page follows every step. The
# work-around is not to draw the slider again until the finger rests (React.memo, and the same functions handed in).
# Seen with @tarojs/runtime 4.2.1 and React 18.3.1 on Node 20, November 2026. Ends with 1 when any of it changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error --legacy-peer-deps \
  @tarojs/react@4.2.1 @tarojs/runtime@4.2.1 @tarojs/shared@4.2.1 react@18.3.1 esbuild@0.21.5 >/dev/null
cat >seen.cjs <<'JS'
const switches = ['INNER_HTML', 'ADJACENT_HTML', 'TEMPLATE_CONTENT', 'CLONE_NODE', 'CONTAINS', 'SIZE_APIS', 'MUTATION_OBSERVER'];
for (const name of switches) globalThis[`ENABLE_${name}`] = true;
const React = require('react');
const { document } = require('@tarojs/runtime');
const { render } = require('@tarojs/react');
const wait = () => new Promise((resolve) => setTimeout(resolve, 100));
const kept = () => {};
/** What is sent when a page is drawn a second time with the same value. */
async function sent(name, handlerOf) {
  let data = {};
  const page = document.createElement('root');
  page.ctx = { route: name, setData: (changed, done) => (Object.assign(data, changed), done?.()) };
  let redraw = () => {};
  function Page() {
    const [turn, set] = React.useState(0);
    redraw = () => set(turn + 1);
    return React.createElement(name, { value: 7, onChanging: handlerOf(turn) });
  }
  render(React.createElement(Page), page);
  await wait();
  page.performUpdate(true);
  await wait();
  data = {};
  redraw();
  await wait();
  return Object.values(data);
}
(async () => {
  const found = {
    'slider, a new function': await sent('slider', (turn) => () => turn),
    'slider, the same function': await sent('slider', () => kept),
    'view, a new function': await sent('view', (turn) => () => turn),
  };
  console.log(JSON.stringify(found));
  const as = { 'slider, a new function': [7], 'slider, the same function': [7], 'view, a new function': [] };
  process.exitCode = JSON.stringify(found) === JSON.stringify(as) ? 0 : 1;
})();
JS
npx esbuild seen.cjs --bundle --platform=node --outfile=out.cjs --log-level=error \
  --define:process.env.TARO_PLATFORM='"mini"' --define:process.env.TARO_ENV='"weapp"'
node out.cjs 2>/dev/null | tail -n 1
exit "${PIPESTATUS[0]}"
