import { render, screen } from '@testing-library/react';
import { TabBar } from '@/components/tab-bar';

test('the bar names the four tabs and marks the present one', () => {
  render(<TabBar current="entry" />);

  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['钱包', '还款', '额度', '我的']);
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('钱包');
});
