import { act, fireEvent, render, screen } from '@testing-library/react';
import { AutopayCard, buffer } from '@/pages/repay/autopay/autopay-card';
import { RemindersSheet } from '@/pages/repay/autopay/reminders-sheet';
import type { RepayView } from '@/services/contract/repay';
import { meStore } from '@/stores/me/me';
import { fen } from '@/units/fen';
import { createWorld } from '../../support/worlds';

const nothing = () => {};
let home: RepayView;

beforeEach(async () => {
  const { service } = createWorld('prime');
  const [repay, me] = await Promise.all([service.repayHome(), service.me()]);
  if (!repay.ok || !me.ok) throw new Error('the bank answers');
  home = repay.value;
  meStore.setState({ state: { phase: 'ready', me: me.value, stale: null }, work: { phase: 'idle' } });
});

const saved = (cardId: string | null) =>
  act(() => {
    const { state } = meStore.getState();
    if (state.phase === 'ready')
      meStore.setState({ state: { ...state, me: { ...state.me, autopayCardId: cardId } } });
  });
const text = () => document.body.textContent ?? '';
const isOn = () => screen.getByRole('switch', { name: '自动还款' }).getAttribute('aria-checked') === 'true';

test.each([
  [108_100, 20_000_00, 129_720, 0],
  [108_100, 1_000_00, 129_720, 29_720],
  [1, 0, 1, 1],
])('%d due with %d on the card: %d wanted, %d short', (due, balance, wantedFen, shortFen) => {
  expect(buffer(fen(due), 20, fen(balance))).toEqual({ wantedFen, shortFen });
});

test('the card that pays, and a fifth more than is due beside what is on it', () => {
  render(<AutopayCard home={home} onOpen={nothing} />);
  expect(isOn()).toBe(false);

  saved('card-6210');
  expect(isOn()).toBe(true);
  expect(text()).toContain('演示银行 6210\u00A0· 余额');
  expect(text()).toContain('建议备足 1,297.20（应还 × 1.2）');
});

test('turning it on asks which card; a refusal leaves it off and says why', () => {
  render(<AutopayCard home={home} onOpen={nothing} />);
  fireEvent.click(screen.getByRole('switch', { name: '自动还款' }));
  expect(screen.getAllByRole('radio')).toHaveLength(2);

  act(() =>
    meStore.setState({
      work: {
        phase: 'refused',
        matter: 'autopay',
        failure: { code: 'offline', rule: null, retryable: true, details: {} },
      },
    }),
  );
  expect(isOn()).toBe(false);
  expect(text()).toContain('网络没有连上');
});

test('a due date is saved as a file for the calendar; where that cannot be done, it says so there', async () => {
  const files: Blob[] = [];
  Object.assign(URL, { createObjectURL: undefined, revokeObjectURL: nothing });
  // A browser saves a file of this kind; jsdom would go to it.
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(nothing);
  render(<RemindersSheet home={home} onClose={nothing} />);
  const button = screen.getByRole('button', { name: '把10月20日加入日历' });
  await act(async () => fireEvent.click(button));
  expect(text()).toContain('没有加入日历');

  Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}` });
  await act(async () => fireEvent.click(button));
  expect(text()).toContain('已存为文件');
  expect(text()).not.toContain('没有加入日历');
  expect(files.map(({ type }) => type)).toEqual(['text/calendar;charset=utf-8']);
});
