import { render, screen } from '@testing-library/react';
import { CapMeter } from '@/components/cap-meter';
import { Money } from '@/components/money';
import { SourceSheet } from '@/components/source-sheet';
import { fen } from '@/units/fen';

test('an amount is read aloud in one piece, and not at all while hidden', () => {
  const { rerender } = render(<Money amount={fen(6_442_000)} />);
  expect(screen.getByRole('img', { name: '64,420.00 元' }).textContent).toBe('64,420.00');

  rerender(<Money amount={fen(6_442_000)} hidden />);
  expect(screen.getByRole('img', { name: '金额已隐藏' }).textContent).toBe('••••');
});

test.each([
  [0.1095, 0.24, '本笔 10.95%，上限 24%，没有超过上限'],
  [0.2399, 0.24, '本笔 23.99%，上限 24%，没有超过上限'],
  [0.36, 0.24, '本笔 36.00%，上限 24%，已超过上限'],
])('a cost of %d under a cap of %d is said in words', (own, cap, sentence) => {
  render(<CapMeter own={own} cap={cap} />);

  expect(screen.getByRole('img', { name: sentence })).toBeTruthy();
});

test('a source says its place, what stands there and what it means', () => {
  const common = { terms: [], note: null, line: null, section: null, document: null };
  render(
    <SourceSheet
      title="10.80%"
      answer="日利率 0.03% × 360 天"
      items={[
        {
          ...common,
          id: 'C6',
          kind: 'document',
          document: 'C',
          section: '一',
          line: 6,
          terms: ['微粒贷', '0.02%-0.05%'],
          text: '每天 0.02% 到 0.05%',
        },
        { ...common, id: 'R3', kind: 'regulation', text: '最高 24%' },
        { ...common, id: 'S5', kind: 'assumption', text: '直线取值' },
        { ...common, id: 'X1', kind: 'conflict', text: '写法不同', note: '乘 360 与乘 365' },
      ]}
      onRetry={() => {}}
      onClose={() => {}}
    />,
  );
  const text = screen.getByRole('dialog', { name: '10.80% 从哪里来' }).textContent;

  for (const part of [
    '日利率 0.03%',
    '文C 一',
    '第 6 行',
    '「微粒贷 · 0.02%-0.05%」',
    '法规 R3',
    '假设',
    '说法不一',
    '乘 365',
  ])
    expect(text).toContain(part);
});
