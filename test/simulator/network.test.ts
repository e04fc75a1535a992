import { builtPackage, createDesk, type Desk } from '../../tools/mini-program/desk';
import { officialNames } from '../../tools/mini-program/host/official';
import { pagesOf } from '../../tools/mini-program/package/package';

/** The mini program asks nothing of any network. */

/** Whatever of WeChat's may reach out: requests and their relatives, clouds, sockets, streams, reports. */
const REACHES_OUT =
  /request|upload|download|socket|udp|tcp|cloud|fetch|report|live|voip|rtc|video|audio|music|worker|bluetooth|wifi|nfc|beacon|localservice|othermini|miniprogram|location|login|share/i;
const NAMES = officialNames().filter(
  (name) => REACHES_OUT.test(name) && !/^(on|off|can|enable|disable)/.test(name),
);

const { pkg, templates } = builtPackage();
let desk: Desk;
afterEach(() => desk.close());

test('a call that reaches out is noticed, each by its name', () => {
  expect(NAMES).toEqual(expect.arrayContaining(['request', 'uploadFile', 'downloadFile', 'connectSocket']));
  expect(NAMES.length).toBeGreaterThan(60);
  const calls = `${JSON.stringify(NAMES)}.forEach(function(name){try{wx[name]({})}catch(error){}});`;
  const files = { ...pkg.files, 'app.js': `${calls}${pkg.files['app.js']}` };
  desk = createDesk({ pkg: { ...pkg, files }, templates });
  desk.start();
  for (const name of NAMES)
    expect(desk.app().complaints).toContain(`wx.${name} was called, which is not simulated`);
});

test('no page asks anything of a network, nor draws anything from one', async () => {
  desk = createDesk({ pkg, templates });
  desk.start();
  for (const page of pagesOf(pkg)) {
    desk.app().pages.reLaunch(`${page}?id=DEMO-2606-0001&product=weilidai`);
    await desk.hand.rest(2_000);
    const { element } = desk.app().pages.top();
    const drawn = [...element.querySelectorAll('*')].flatMap((node) =>
      [...node.attributes].filter(({ value }) => /\b(https?|wss?):|\/\/\w/.test(value)),
    );
    expect(drawn.map(({ name, value }) => `${page}: ${name}=${value}`)).toEqual([]);
  }
  expect(desk.app().complaints).toEqual([]);
  expect(desk.app().wxCalls.filter(({ name }) => NAMES.includes(name))).toEqual([]);
});

test('no style and no template names an address', () => {
  // A drawing within a style names the language it is written in, which is no address that anyone asks.
  const named = Object.entries(pkg.files).filter(
    ([file, text]) =>
      /[.](wxss|wxml|wxs|json)$/.test(file) &&
      /\b(https?|wss?):\/\//.test(text.replaceAll('http://www.w3.org/2000/svg', '')),
  );
  expect(named.map(([file]) => file)).toEqual([]);
});
