import { render } from '@testing-library/react';
import { Warnings } from '@/pages/quote/warnings';
import { yuan } from '@/units/fen';
import { createWorld } from '../../support/worlds';

const textOf = async (amount: number, periods: number): Promise<string> => {
  const { service } = createWorld('prime');
  const reply = await service.quote({
    productId: 'weilidai',
    principalFen: yuan(amount),
    periods,
    method: 'equal-principal',
  });
  if (!reply.ok) throw new Error(reply.failure.code);
  render(<Warnings answer={{ kind: 'quoted', quote: reply.value, renewed: false }} />);
  return document.body.textContent ?? '';
};

test('a small loan over many months needs no warning', async () => {
  expect(await textOf(3_000, 12)).toBe('');
});

test('a month that takes more than half of the income is warned about, with its part of it', async () => {
  expect(await textOf(40_000, 3)).toMatch(/月还款超过月收入的一半.*月收入的 \d+%/);
});

test('all that can be had is worth a second thought', async () => {
  const text = await textOf(46_300, 12);
  expect(text).toContain('这是全部可用额度');
  expect(text).toContain('只借需要的');
});
