import { render, screen } from '@testing-library/react';
import { DebtMeter } from '@/components/debt-meter';
import { Gauge } from '@/components/gauge';
import { Radar } from '@/components/radar';
import { Waterfall } from '@/components/waterfall';

/** What every drawing says to someone who does not see it. */
const spoken = () => screen.getAllByRole('img').map((element) => element.getAttribute('aria-label'));

const classes = (container: HTMLElement, part: string) =>
  [...container.querySelectorAll(`[class*="${part}"]`)].map((element) => element.className);

const gauge = (share: number, blocked = false) =>
  render(
    <Gauge share={share} blocked={blocked} label="已用 14,000 元，可用 46,300 元">
      46,300
    </Gauge>,
  ).container;

test('the gauge says what is used and what is left', () => {
  gauge(0.2);
  expect(spoken()).toEqual(['已用 14,000 元，可用 46,300 元']);
});

test.each([
  ['nothing is used: all of it is free', 0, false, ['gauge-free']],
  ['some is used', 0.2, false, ['gauge-used', 'gauge-free']],
  ['more is used than is left after a cut: all of it is used', 1.4, false, ['gauge-used']],
  ['nothing may be borrowed: the rest is an empty track', 0.2, true, ['gauge-used', 'gauge-blocked']],
])('%s', (_, share, blocked, arcs) => {
  const drawn = classes(gauge(share, blocked), 'drawing-layer').join(' ');
  expect(['gauge-used', 'gauge-free', 'gauge-blocked'].filter((arc) => drawn.includes(arc))).toEqual(arcs);
});

test('the radar says every score, and which was not collected', () => {
  render(
    <Radar
      reference={60}
      axes={[
        { name: '社交', score: 60, collected: false },
        { name: '支付', score: 76, collected: true },
        { name: '征信', score: 72, collected: true },
        { name: '资产', score: 54, collected: true },
        { name: '设备', score: 90, collected: true },
      ]}
    />,
  );

  expect(spoken()).toEqual([
    '五项评分：社交 60 分（未采集），支付 76 分，征信 72 分，资产 54 分，设备 90 分。起评线 60 分',
  ]);
});

test('the waterfall’s bars stand where the amounts are, and its words need no bar', () => {
  const { container } = render(
    <Waterfall
      rows={[
        { key: 'base', kind: 'base', label: '基础额度', value: '60,000', from: 0, to: 60 },
        { key: 'rise', kind: 'rise', label: '社保材料', value: '+20,000', from: 60, to: 80 },
        { key: 'cut', kind: 'cut', label: '曾逾期', value: '−40,000', from: 80, to: 40 },
        { key: 'result', kind: 'result', label: '现在额度', value: '40,000', from: 0, to: 40 },
      ]}
    />,
  );
  const bars = [...container.querySelectorAll<HTMLElement>('.fall-bar')].map(({ style }) => [
    style.left,
    style.width,
  ]);

  expect(bars).toEqual([
    ['0%', '75%'],
    ['75%', '25%'],
    ['50%', '50%'],
    ['0%', '50%'],
  ]);
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    '基础额度60,000',
    '社保材料+20,000',
    '曾逾期−40,000',
    '现在额度40,000',
  ]);
});

test.each([
  [0.19, '授信合计是年收入的 0.19 倍，警戒线 3 倍，没有超过', 0],
  [3.2, '授信合计是年收入的 3.20 倍，警戒线 3 倍，已超过', 1],
])('credit of %d times the income: %s', (times, words, beyond) => {
  const { container } = render(<DebtMeter times={times} warnTimes={3} />);

  expect(spoken()).toEqual([words]);
  expect(container.querySelectorAll('.debt-beyond')).toHaveLength(beyond);
});
