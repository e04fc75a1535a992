import { act, fireEvent, render, screen } from '@testing-library/react';
import { AmountInput } from '@/components/amount-input';
import { TextField } from '@/components/text-field';
import { PAUSE_MS } from '@/components/typing';

const type = (value: string) =>
  fireEvent(
    document.querySelector('taro-input-core') as Element,
    new CustomEvent('input', { detail: { value } }),
  );

test('what is typed is handed on as it is', () => {
  const onInput = jest.fn();
  render(<AmountInput label="借款金额" text="" onInput={onInput} />);
  type('¥12,000.50');

  expect(onInput).toHaveBeenCalledWith('¥12,000.50');
});

test('commas are drawn over the field at rest and gone while typing; its value stays', () => {
  render(<AmountInput label="借款金额" text="12000" atRest="12,000" onInput={() => {}} />);
  const field = document.querySelector('taro-input-core') as Element & { value: string };
  expect(screen.getByText('12,000')).toBeTruthy();

  fireEvent(field, new CustomEvent('focus', { detail: {} }));
  expect(screen.queryByText('12,000')).toBeNull();
  expect(field.value).toBe('12000');

  fireEvent(field, new CustomEvent('blur', { detail: {} }));
  expect(screen.getByText('12,000')).toBeTruthy();
});

test('an error stands beside the field as an alert', () => {
  render(<AmountInput label="借款金额" text="1" onInput={() => {}} error="最低 500 元。" />);

  expect(screen.getByRole('alert').textContent).toBe('最低 500 元。');
});

test('clearing is offered only where there is something to clear', () => {
  const onClear = jest.fn();
  const { rerender } = render(<AmountInput label="借款金额" text="1" onInput={() => {}} onClear={onClear} />);
  fireEvent.click(screen.getByRole('button', { name: '清除借款金额' }));
  expect(onClear).toHaveBeenCalledTimes(1);

  rerender(<AmountInput label="借款金额" text="" onInput={() => {}} onClear={onClear} />);
  expect(screen.queryByRole('button')).toBeNull();
});

describe.each([
  ['the amount', AmountInput],
  ['any other field', TextField],
] as const)('what is wrong with %s', (_name, Field) => {
  const field = () => document.querySelector('taro-input-core') as Element;
  beforeEach(() => {
    jest.useFakeTimers();
    render(<Field label="金额" text="1000." error="没有看懂" onInput={() => {}} />);
  });
  afterEach(() => jest.useRealTimers());

  test('is not said in the middle of typing, but after a pause', () => {
    type('1000.');
    expect(screen.queryByText('没有看懂')).toBeNull();
    act(() => jest.advanceTimersByTime(PAUSE_MS - 1));
    type('1000.x');
    act(() => jest.advanceTimersByTime(PAUSE_MS - 1));
    expect(screen.queryByText('没有看懂')).toBeNull();
    act(() => jest.advanceTimersByTime(1));
    expect(screen.getByRole('alert').textContent).toBe('没有看懂');
  });

  test('is said at once when the field is left', () => {
    type('1000.');
    fireEvent(field(), new CustomEvent('blur', { detail: {} }));
    expect(screen.getByRole('alert').textContent).toBe('没有看懂');
  });
});
