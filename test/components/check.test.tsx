import { act, fireEvent, render, screen } from '@testing-library/react';
import Check from '@/pages/check/index';
import { checkStore } from '@/stores/check';

describe('the check', () => {
  beforeEach(() => checkStore.getState().clear());

  test('names every field that is missing, beside it', () => {
    render(<Check />);
    fireEvent.click(screen.getByRole('button', { name: '验算' }));
    expect(screen.getAllByRole('alert').map((fault) => fault.textContent)).toEqual([
      '还没有填本金。',
      '还没有填利率。',
      '还没有填期限。',
      '还没有填利息。',
    ]);
  });

  test('says right or wrong, by how much, and how it is counted; a dear rate is warned of', () => {
    render(<Check />);
    act(() => checkStore.getState().paste('借 1 万元，年化 18%，30 天，利息 160 元'));
    expect(screen.getByRole('status').textContent).toContain('多了 10.00 元');
    expect(document.body.textContent).toContain('10,000 × 18% ÷ 360 × 30 天 = 150.00 元');
    expect(document.body.textContent).toContain('10,000 × 18% ÷ 365 × 30 天 = 147.95 元');
    expect(document.body.textContent).not.toContain('这个利率偏高');

    act(() => checkStore.getState().write({ rate: '0.1', ratePer: 'day', interest: '300' }));
    expect(screen.getByRole('status').textContent).toContain('说得对');
    expect(document.body.textContent).toContain('这个利率偏高');
  });
});
