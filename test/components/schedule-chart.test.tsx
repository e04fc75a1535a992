import { fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { useState } from 'react';
import { gridStep, ScheduleChart } from '@/components/schedule-chart';
import { yuan } from '@/units/fen';

const bars = [11, 12, 1].map((month, index) => ({
  month,
  principalFen: yuan(1_000),
  interestFen: yuan(90 - index),
  title: `第 ${index + 1} 期`,
  detail: `${month}月16日 · 31 天`,
}));

function Chart() {
  const [selected, setSelected] = useState(0);
  return <ScheduleChart bars={bars} selected={selected} onSelect={setSelected} />;
}

const spoken = () => screen.getByRole('slider').getAttribute('aria-valuetext');

test('a tap on a bar and the arrow keys choose an instalment, and the sentence says it', () => {
  render(<Chart />);
  expect(spoken()).toBe('第 1 期，11月16日 · 31 天，本金 1,000.00 + 利息 90.00');

  fireEvent.click(document.querySelectorAll('.chart-column')[2] as Element);
  expect(spoken()).toContain('第 3 期');

  fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowRight' });
  expect(spoken()).toContain('第 3 期');
  fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowLeft' });
  expect(spoken()).toContain('第 2 期');
});

test('three grid steps hold the highest bar, and not twice over', () => {
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 10_000_000_00 }), (highest) => {
      const top = gridStep(highest) * 3;
      expect(top).toBeGreaterThanOrEqual(highest);
      expect(top).toBeLessThan(highest * 2);
    }),
  );
});

test.each([
  [111_160, 40_000],
  [1_200_000, 400_000],
  [0, 100],
])('the highest bar of %d fen has steps of %d', (highest, step) => {
  expect(gridStep(highest)).toBe(step);
});
