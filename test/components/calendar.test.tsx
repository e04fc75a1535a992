import { fireEvent, render, screen } from '@testing-library/react';
import { Calendar } from '@/components/calendar';
import { day } from '@/units/day';

const october = {
  first: day('2026-10-01'),
  days: 31,
  today: day('2026-10-23'),
  rest: [day('2026-10-01')],
  makeUp: [day('2026-10-10')],
  marks: [
    { day: day('2026-10-20'), tone: 'overdue', text: '1,081', name: '已到期，应还 1,081.50 元' },
    { day: day('2026-10-28'), tone: 'later', text: '45', name: '应还 45.00 元' },
  ] as const,
  grace: [day('2026-10-21'), day('2026-10-22'), day('2026-10-23')],
  chosen: null,
  onChoose: () => {},
  onBack: () => {},
  onAhead: () => {},
};

const named = (name: string) => screen.getByLabelText(name);

test('a marked day is a button whose name has the amount in full', () => {
  const chosen: string[] = [];
  render(<Calendar {...october} onChoose={(of) => chosen.push(of)} />);
  fireEvent.click(screen.getByRole('button', { name: '10月20日 周二，已到期，应还 1,081.50 元' }));

  expect(chosen).toEqual(['2026-10-20']);
  expect(named('10月20日 周二，已到期，应还 1,081.50 元').textContent).toBe('201,081');
});

test('rest, make-up days, today and grace are said, not only coloured', () => {
  render(<Calendar {...october} />);

  expect(named('10月1日 周四，放假').textContent).toBe('1休');
  expect(named('10月10日 周六，调休上班').textContent).toBe('10班');
  expect(named('10月23日 周五，今天，宽限期').textContent).toBe('23今天');
  expect(named('10月21日 周三，宽限期')).toBeTruthy();
});

test('the month has all its days, the first below its weekday', () => {
  const { container } = render(<Calendar {...october} />);

  expect(container.querySelectorAll('.calendar-cell')).toHaveLength(31);
  const before = container.querySelector('.calendar-days')?.firstElementChild as HTMLElement;
  expect(Number.parseFloat(before.style.width)).toBeCloseTo((3 / 7) * 100);
});

test('where no month lies ahead, there is nothing to press', () => {
  const turned: string[] = [];
  render(<Calendar {...october} onBack={() => turned.push('back')} onAhead={null} />);
  fireEvent.click(screen.getByRole('button', { name: '下个月' }));
  fireEvent.click(screen.getByRole('button', { name: '上个月' }));

  expect(turned).toEqual(['back']);
  expect(screen.getByRole('button', { name: '下个月' }).getAttribute('aria-disabled')).toBe('true');
});
