import { fireEvent, render, screen } from '@testing-library/react';
import { RecordFilters } from '@/pages/loan/record/record-filters';
import {
  BLOCK,
  firstBlock,
  HEIGHTS,
  headingOf,
  layOut,
  placeAt,
  slotsFor,
  topOf,
} from '@/pages/loan/record/record-layout';
import { RecordList } from '@/pages/loan/record/record-list';
import { RecordSheet } from '@/pages/loan/record/record-sheet';
import { RECORD_KINDS, type RecordKind, type RecordView } from '@/services/contract/records';
import { EVERYTHING, type RecordShelf, recordsStore } from '@/stores/loan/records';
import { createWorld } from '../../support/worlds';

async function shelfOf(personaId: string): Promise<RecordShelf> {
  const reply = await createWorld(personaId).service.records(EVERYTHING, 0);
  if (!reply.ok) throw new Error(reply.failure.code);
  const { from: _, items, ...view } = reply.value;
  return { filter: EVERYTHING, view, items };
}

const counts = [
  { month: '2026-10', count: 3 },
  { month: '2026-09', count: 9_990 },
  { month: '2026-08', count: 7 },
];

test('every record has its own stretch, under the heading of its month', () => {
  const layout = layOut(counts, HEIGHTS.normal);
  const { row, month } = HEIGHTS.normal;
  expect(layout.height).toBe(10_000 * row + 3 * month);
  expect([0, 1, 3, 4].map((place) => topOf(layout, place))).toEqual([
    0,
    month + row,
    month + 3 * row,
    2 * month + 4 * row,
  ]);
  expect([0, 1, 3, 9_992, 9_993].map((place) => headingOf(layout, place))).toEqual([
    '2026-10',
    null,
    '2026-09',
    null,
    '2026-08',
  ]);
  for (let place = 0; place < layout.total; place += 37) {
    const middle = topOf(layout, place) + (headingOf(layout, place) ? month : 0) + row / 2;
    expect(placeAt(layout, middle)).toBe(place);
  }
});

test('wherever the screen stands, what is on it is drawn, and never more than a few blocks', () => {
  const layout = layOut(counts, HEIGHTS.care);
  const screenHeight = 812;
  const slots = slotsFor(layout, screenHeight);
  for (let top = 0; top < layout.height - screenHeight; top += 1_999) {
    const first = firstBlock(layout, top, screenHeight);
    expect(first * BLOCK).toBeLessThanOrEqual(placeAt(layout, top));
    expect((first + slots) * BLOCK).toBeGreaterThan(placeAt(layout, top + screenHeight));
  }
  expect(slots * BLOCK).toBeLessThan(48);
});

test('the list groups by month, and keeps room for what is not known yet', async () => {
  const shelf = await shelfOf('prime');
  render(<RecordList shelf={{ ...shelf, items: shelf.items.slice(0, 2) }} onChoose={() => {}} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(shelf.view.total);
  expect(screen.getAllByRole('heading').map((node) => node.textContent)).toEqual(
    shelf.view.months.map(({ month }) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`),
  );
  expect(screen.getAllByRole('button')).toHaveLength(2);
  expect(screen.getAllByLabelText('正在加载')).toHaveLength(shelf.view.total - 2);
});

test('a record that is tapped is handed over', async () => {
  const shelf = await shelfOf('prime');
  const onChoose = jest.fn();
  render(<RecordList shelf={shelf} onChoose={onChoose} />);
  fireEvent.click(screen.getAllByRole('button')[1] as HTMLElement);
  expect(onChoose).toHaveBeenCalledWith(shelf.items[1]);
});

test('what can be chosen is what there is', async () => {
  const shelf = await shelfOf('grace');
  const narrow = jest.spyOn(recordsStore.getState(), 'narrow');
  render(<RecordFilters view={shelf.view} />);
  const names = screen.getAllByRole('radio').map((node) => node.textContent);
  expect(names).toContain('逾期和罚息');
  expect(names).not.toContain('扣款失败');
  narrow.mockRestore();
});

test.each([
  ['grey-list', 'penalty', '没有还的'],
  ['prime', 'repayment', '本金'],
  ['prime', 'disbursement', '收款卡'],
  ['prime', 'application', '申请金额'],
  ['prime', 'limit', '额度合计'],
] as [string, RecordKind, string][])('%s: a record of the kind %s shows its %s', async (id, kind, words) => {
  const { items, view } = await shelfOf(id);
  const record = items.find((one): one is RecordView => one?.kind === kind);
  if (!record) throw new Error(`no ${kind}`);
  render(<RecordSheet record={record} today={view.today} onClose={() => {}} />);
  expect(document.body.textContent).toContain(words);
  expect(RECORD_KINDS).toContain(kind);
});
