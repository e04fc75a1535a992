import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../tools/root';
import { expectEachNamed, licencesOf } from '../support/licences';
import { unheard } from './unheard';
import { visit } from './visit';

/** What the web version may load, what it loads, and whose it is. */

const dist = path.join(root, 'dist');
const html = readFileSync(path.join(dist, 'h5/index.html'), 'utf8');
const [, meta = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];

let page: Page;
let url: string;
/** Everything that the page asked for, in whatever way. */
let asked: string[];

visit(async (opened, address) => {
  page = opened;
  url = address;
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  await noteRefusals(page);
});

/** What the browser held off, in every frame of a page. */
const noteRefusals = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      refused.push(`${violatedDirective} ${blockedURI}`),
    );
    Object.assign(window, { refused });
  });

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";
const FRAMED = "; frame-ancestors 'self'";

const PAGES = [
  '#/pages/entry/index',
  '#/pages/repay/index',
  '#/pages/limit-tips/index',
  '#/pages/me/index',
  '#/pages/face-check/index',
  '#/pages/quote/index?product=weilidai',
  '#/pages/borrow/index',
  '#/pages/loan/index?id=DEMO-2606-0001',
  '#/pages/loan/plan?id=DEMO-2606-0001',
  '#/pages/loan/contract?id=DEMO-2606-0001',
  '#/pages/loan/records',
  '#/pages/rulebook/index',
  '#/pages/check/index',
  '#/director/index',
  '#/director/open/index',
];

/** Its own files, as they lie in the build. */
function strangers(): string[] {
  return asked.filter((address) => {
    if (address.startsWith('data:')) return false;
    if (!address.startsWith(url)) return true;
    const name = new URL(address).pathname;
    return !existsSync(path.join(dist, 'h5', name === '/' ? 'index.html' : name));
  });
}

async function examine(): Promise<void> {
  for (const frame of page.frames())
    expect(await frame.evaluate(() => (window as unknown as { refused: string[] }).refused)).toEqual([]);
  expect(strangers()).toEqual([]);
}

test('it is served under a policy, and what it has no use for is off', async () => {
  for (const name of ['', 'no-such-file.js']) {
    const { headers } = await fetch(`${url}${name}`);
    expect(headers.get('content-security-policy')).toBe(POLICY + FRAMED);
    expect(headers.get('permissions-policy')).toMatch(/\bcamera=\(\).*\bgeolocation=\(\)/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
});

test('the page itself says the same policy, but for who may frame it, and holds no script', () => {
  expect(meta).toBe(POLICY);
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, attributes, text] of scripts)
    expect([/\bsrc="\.\//.test(attributes ?? ''), text]).toEqual([true, '']);
  expect(html).not.toMatch(/\son\w+=|javascript:/i);
});

test('no page breaks it, and none asks for anything but its own files', async () => {
  for (const link of PAGES) {
    await page.goto(`${url}?n=${PAGES.indexOf(link)}${link}`);
    await page.waitForLoadState('networkidle');
    await examine();
  }
  expect(asked.length).toBeGreaterThan(PAGES.length);
});

test('neither does the desk, whose frames are its own', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(url);
  await page.frameLocator('iframe').first().getByText('可用额度（元）').waitFor();
  await page.getByRole('switch', { name: '两人对比' }).click();
  await page.frameLocator('iframe').nth(1).getByText('可用额度（元）').waitFor();
  await examine();
  expect(page.frames().map((frame) => frame.url().startsWith(url))).toEqual([true, true, true]);
});

test('a script from elsewhere, one in the page, a frame and a beacon are held off and told', async () => {
  const other = await unheard(page);
  await noteRefusals(other);
  await other.goto(url);
  const refused = await other.evaluate(async () => {
    const add = (tag: string, parts: object) =>
      document.body.append(Object.assign(document.createElement(tag), parts));
    add('script', { src: 'http://127.0.0.1:9/a.js' });
    add('script', { textContent: 'window.planted = true' });
    add('img', { src: 'http://127.0.0.1:9/a.png' });
    add('iframe', { src: 'http://127.0.0.1:9/' });
    navigator.sendBeacon('http://127.0.0.1:9/');
    await fetch('http://127.0.0.1:9/').catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (window as unknown as { refused: string[] }).refused.map((one) => one.split(' ')[0]);
  });
  expect(new Set(refused)).toEqual(new Set(['script-src-elem', 'img-src', 'frame-src', 'connect-src']));
  expect(await other.evaluate(() => 'planted' in window)).toBe(false);
  await other.close();
});

test('the licences name every package that is shipped, each with a text', () => {
  const licences = licencesOf('h5-contributors.json', 'h5/licences.txt');
  expect(licences.shipped.size).toBeGreaterThan(10);
  expectEachNamed(licences);
});
