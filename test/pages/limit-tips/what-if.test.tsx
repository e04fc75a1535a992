import { act, fireEvent, render, screen } from '@testing-library/react';
import { WhatIfSheet } from '@/pages/limit-tips/what-if/what-if-sheet';
import type { Failure } from '@/services/contract/reply';
import type { ProductId } from '@/services/contract/terms';
import type { Supposition, WhatIfView } from '@/services/contract/what-if';
import { whatIfStore } from '@/stores/limit/what-if';
import { createWorld } from '../../support/worlds';

const text = () => document.body.textContent ?? '';
const { service } = createWorld('prime');

async function supposing(supposition: Supposition, failure: Failure | null = null): Promise<WhatIfView> {
  const productId: ProductId = 'weilidai';
  const reply = await service.whatIf(productId, supposition);
  if (!reply.ok) throw new Error(reply.failure.code);
  const view = reply.value;
  act(() =>
    whatIfStore.setState({
      state: { phase: 'open', productId, supposition, view, answered: supposition, late: false, failure },
    }),
  );
  return view;
}

beforeEach(() => {
  whatIfStore.setState(whatIfStore.getInitialState(), true);
  render(<WhatIfSheet />);
});

test('closed, nothing is drawn', () => {
  expect(text()).toBe('');
});

test('as things are, nothing differs and nothing is to be restored', async () => {
  await supposing({ habits: {}, materials: [] });
  expect(screen.getAllByRole('slider')).toHaveLength(8);
  expect(screen.getByRole('button', { name: '恢复成现在的样子' }).getAttribute('aria-disabled')).toBe('true');
  expect(text()).toContain('不变');
  expect(text()).not.toContain('变了的规则');
});

test('what was moved stands beside what is, with the steps and the reasons', async () => {
  await supposing({ habits: { 'pay-score': 570, bills: 12 }, materials: [] });
  expect(text()).toContain('现在 750');
  expect(text()).toContain('+6,000');
  expect(text()).toContain('挡在前面的原因');
  expect(text()).toContain('借不了：');
  expect(text()).not.toContain('月度复评起算');
});

test('of what is moved and not yet answered, nothing is said', async () => {
  await supposing({ habits: {}, materials: [] });
  const { state } = whatIfStore.getState();
  if (state.phase !== 'open') throw new Error('it is open');
  act(() =>
    whatIfStore.setState({
      state: { ...state, supposition: { habits: { bills: 12 }, materials: [] }, late: true },
    }),
  );
  expect(screen.getByRole('slider', { name: '按时缴水电费' }).getAttribute('aria-valuetext')).toBe('12 个月');
  expect(text()).not.toContain('没有一步因此不同');
});

test('a score that moves counts from the next review, and the panel says so', async () => {
  await supposing({ habits: { payment: 100 }, materials: [] });
  expect(text()).toContain('支付贡献');
  expect(text()).toContain('月度复评起算');
});

test('an answer that did not come: what was moved is kept, and there is another try', async () => {
  const failure: Failure = { code: 'offline', rule: null, retryable: true, details: {} };
  await supposing({ habits: { bills: 12 }, materials: [] }, failure);
  expect(text()).toContain('调过的位置都还在');
  expect(screen.getByRole('slider', { name: '按时缴水电费' }).getAttribute('aria-valuetext')).toBe('12 个月');
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
});
