import { render, screen } from '@testing-library/react';
import Entry from '@/pages/entry/index';

test('the wallet page draws the tabs and marks its own', () => {
  render(<Entry />);

  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['钱包', '还款', '额度']);
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('钱包');
});
