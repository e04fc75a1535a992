import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { guarded } from '@/components/guarded';
import { type Rescue, RescueProvider } from '@/components/rescue';
import { Tappable } from '@/components/tappable';
import { watchUncaught } from '@/platform/uncaught';

/** What a person sees of a page that fails, wherever it does. */

const TITLE = '这一页出了问题';
const pages: readonly (readonly [name: string, load: () => Promise<{ default: ComponentType }>])[] = [
  ['entry', () => import('@/pages/entry/index')],
  ['repay', () => import('@/pages/repay/index')],
  ['limit-tips', () => import('@/pages/limit-tips/index')],
  ['me', () => import('@/pages/me/index')],
  ['quote', () => import('@/pages/quote/index')],
  ['check', () => import('@/pages/check/index')],
  ['rulebook', () => import('@/pages/rulebook/index')],
  ['records', () => import('@/pages/loan/records')],
  ['director', () => import('@/director/index')],
];

let planted: Error | null = null;
jest.mock('@/components/bars', () => ({
  useBars: () => {
    if (planted) throw planted;
  },
}));

const rescue = {
  isHome: jest.fn(() => false),
  refresh: jest.fn(),
  reopen: jest.fn(),
  home: jest.fn(),
  startOver: jest.fn(),
  gather: jest.fn(),
  report: jest.fn(() => 'a report'),
  desk: null,
} satisfies Rescue;

const show = (Page: ComponentType) =>
  render(
    <RescueProvider value={rescue}>
      <Page />
    </RescueProvider>,
  );
const button = (name: string) => screen.getByRole('button', { name });
/** As a browser tells of a promise that nobody waits for. */
const rejected = (reason: unknown): void =>
  void window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));

watchUncaught();

beforeEach(() => {
  // React says on the console what it gives to a boundary.
  jest.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  planted = null;
  jest.restoreAllMocks();
  jest.clearAllMocks();
});

test.each(pages)('%s that fails while it is drawn says so and leads on', async (_name, load) => {
  const { default: Page } = await load();
  planted = new Error('planted');
  show(Page);
  screen.getByText(TITLE);
  screen.getByText('流程演示 · 不提供真实借款');
  expect(document.body.textContent).toContain('什么都没有丢');
  fireEvent.click(button('再试一次'));
  expect(rescue.reopen).toHaveBeenCalledTimes(1);
  fireEvent.click(button('回到钱包'));
  expect(rescue.home).toHaveBeenCalledTimes(1);
  fireEvent.click(button('复制报告'));
  expect(rescue.report).toHaveBeenCalledWith(planted);
});

test.each(pages)('%s in which a late promise fails says so, and stays below', async (_name, load) => {
  const { default: Page } = await load();
  show(Page);
  const before = document.body.innerHTML;
  expect(screen.queryByText(TITLE)).toBeNull();
  act(() => rejected(new Error('planted')));
  screen.getByText(TITLE);
  fireEvent.click(button('再试一次'));
  expect(rescue.refresh).toHaveBeenCalledTimes(1);
  expect(rescue.reopen).not.toHaveBeenCalled();
  expect(document.body.innerHTML).toBe(before);
});

/** A page with a button that throws, and one whose effect does. */
const Thrower = guarded(() => (
  <Tappable
    onTap={() => {
      throw new Error('in an event');
    }}
  >
    a button
  </Tappable>
));

test('an event that fails says so, and what was there is there afterwards', () => {
  show(Thrower);
  fireEvent.click(button('a button'));
  screen.getByText(TITLE);
  fireEvent.click(button('复制报告'));
  expect(rescue.report).toHaveBeenCalledWith(new Error('in an event'));
  fireEvent.click(button('再试一次'));
  expect(screen.queryByText(TITLE)).toBeNull();
  button('a button');
});

test('the first of many errors is the one that is reported', () => {
  show(Thrower);
  act(() => rejected(new Error('first')));
  act(() => rejected(new Error('second')));
  fireEvent.click(button('复制报告'));
  expect(rescue.report).toHaveBeenCalledWith(new Error('first'));
});

test('an error that came before any page is said by the first', () => {
  rejected(new Error('early'));
  show(Thrower);
  screen.getByText(TITLE);
});

test.each([
  ['a text', 'planted'],
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
])('%s that is thrown is an error too', (_what, reason) => {
  show(Thrower);
  act(() => rejected(reason));
  screen.getByText(TITLE);
});

test.each([
  ['WeChat refuses', () => rejected({ errMsg: 'showToast:fail parameter error' })],
  [
    'a frame takes too long',
    () => void window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed' })),
  ],
])('that %s is no fault of the page', (_what, happen) => {
  show(Thrower);
  act(happen);
  expect(screen.queryByText(TITLE)).toBeNull();
});

test('the wallet itself does not lead to the wallet; it can be begun again, after a second tap', () => {
  rescue.isHome.mockReturnValue(true);
  show(Thrower);
  act(() => rejected(new Error('planted')));
  expect(screen.queryByRole('button', { name: '回到钱包' })).toBeNull();
  expect(screen.queryByRole('button', { name: '清空并重新开始' })).toBeNull();
  fireEvent.click(button('还是不行'));
  expect(rescue.startOver).not.toHaveBeenCalled();
  fireEvent.click(button('清空并重新开始'));
  expect(rescue.startOver).toHaveBeenCalledTimes(1);
});

test('a page that fails for ever is drawn anew only when asked to', () => {
  let drawn = 0;
  const Broken = guarded(() => {
    drawn += 1;
    throw new Error('for ever');
  });
  show(Broken);
  const once = drawn;
  for (const tap of [1, 2, 3]) {
    fireEvent.click(button('再试一次'));
    expect(rescue.reopen).toHaveBeenCalledTimes(tap);
  }
  expect(drawn).toBe(once);
});

test('where what says it fails as well, words alone are left', () => {
  rescue.isHome.mockImplementation(() => {
    throw new Error('nothing works');
  });
  show(Thrower);
  act(() => rejected(new Error('planted')));
  expect(screen.getByRole('alert').textContent).toContain('办好的事都在');
});
