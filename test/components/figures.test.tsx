import { fireEvent, render, screen } from '@testing-library/react';
import { AppearanceProvider } from '@/components/appearance';
import { CapMeter } from '@/components/cap-meter';
import { Figure } from '@/components/figure';
import { Money } from '@/components/money';
import { SourceSheet } from '@/components/source-sheet';
import { fen } from '@/units/fen';
import type { Spot } from '@/units/spot';

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
    '「微粒贷\u00A0· 0.02%-0.05%」',
    '法规 R3',
    '假设',
    '说法不一',
    '乘 365',
  ])
    expect(text).toContain(part);
});

describe('an answer beside its figure', () => {
  const answer = (spot: Spot, care = false) => {
    render(
      <AppearanceProvider value={{ theme: 'system', care }}>
        <SourceSheet title="10.80%" items={[]} spot={spot} onRetry={() => {}} onClose={() => {}} />
      </AppearanceProvider>,
    );
    return screen.getByRole('dialog').style;
  };

  // The window is 812 high: 812 − 124 − 26 is room enough; 812 − 700 − 26 is not, and 676 − 26 above is more.
  test.each([
    ['under it', { top: 100, bottom: 124, middle: 80 }, { top: '134px', bottom: '', maxHeight: '662px' }],
    ['above it', { top: 676, bottom: 700, middle: 80 }, { top: '', bottom: '146px', maxHeight: '650px' }],
  ])('opens %s', (_where, spot, expected) => {
    expect(answer(spot)).toMatchObject(expected);
  });

  test('in care mode it comes from the foot of the window', () => {
    expect(answer({ top: 100, bottom: 124, middle: 80 }, true)).toMatchObject({ top: '', bottom: '' });
  });
});

test('a figure tells where it stands when it is pressed', () => {
  const pressed = jest.fn();
  render(<Figure text="10.80%" onTap={pressed} />);
  fireEvent.click(screen.getByRole('button', { name: '10.80%，查看出处' }));
  expect(pressed).toHaveBeenCalledWith({ top: 0, bottom: 0, middle: 0 });
});
