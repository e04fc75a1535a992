import { fireEvent, render, screen } from '@testing-library/react';
import { Button } from '@/components/button';
import { Checkbox } from '@/components/checkbox';
import { Figure } from '@/components/figure';
import { Tappable } from '@/components/tappable';

test('a finger, Enter and Space all press; other keys do not', () => {
  const onTap = jest.fn();
  render(<Tappable onTap={onTap}>去还款</Tappable>);
  const button = screen.getByRole('button');

  fireEvent.click(button);
  fireEvent.keyDown(button, { key: 'Enter' });
  fireEvent.keyDown(button, { key: ' ' });
  fireEvent.keyDown(button, { key: 'a' });
  expect(onTap).toHaveBeenCalledTimes(3);
});

test('a figure in a row answers for itself, not for the row', () => {
  const row = jest.fn();
  const figure = jest.fn();
  render(
    <Tappable onTap={row} label="微粒贷">
      <Figure text="10.80%" name="年化 " onTap={figure} />
    </Tappable>,
  );

  fireEvent.click(screen.getByRole('button', { name: '年化 10.80%，查看出处' }));
  expect([row.mock.calls.length, figure.mock.calls.length]).toEqual([0, 1]);
});

test.each([{ busy: true }, { disabled: true }])('a button that is %j takes no tap and says so', (state) => {
  const onTap = jest.fn();
  render(
    <Button {...state} onTap={onTap}>
      提交开通
    </Button>,
  );
  const button = screen.getByRole('button');
  fireEvent.click(button);
  fireEvent.keyDown(button, { key: 'Enter' });

  expect(onTap).not.toHaveBeenCalled();
  expect(button.getAttribute('busy' in state ? 'aria-busy' : 'aria-disabled')).toBe('true');
});

test('a checkbox says whether it is ticked and asks for the other', () => {
  const onChange = jest.fn();
  render(<Checkbox checked={false} onChange={onChange} label="授权查询征信报告" />);
  const box = screen.getByRole('checkbox', { name: '授权查询征信报告', checked: false });
  fireEvent.click(box);

  expect(onChange).toHaveBeenCalledWith(true);
});
