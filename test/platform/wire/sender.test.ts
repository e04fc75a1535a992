import { createSender } from '@/platform/wire/sender';
import { createPage } from './page';

const card = (name: string) => ({ sid: name, cn: [{ v: '额'.repeat(2_000) }] });
const cards = { 'root.cn': [card('_a'), card('_b'), card('_c')] };

describe('a page that is sent more than one call holds', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('gets the top at once and the rest after it, and says that it is done at the end', () => {
    const page = createPage({ sid: '_root' });
    const done = jest.fn();
    createSender(page).setData(cards, done);
    expect(page.data.root.cn).toEqual([card('_a')]);
    expect(done).not.toHaveBeenCalled();
    jest.advanceTimersByTime(30);
    expect(page.data.root.cn).toEqual([card('_a'), card('_b')]);
    jest.advanceTimersByTime(30);
    expect(page.data.root.cn).toEqual(cards['root.cn']);
    expect(done).toHaveBeenCalledTimes(1);
    jest.runAllTimers();
    expect(page.calls).toHaveLength(3);
  });

  test('has all of it before it is told of anything else', () => {
    const page = createPage({ sid: '_root' });
    const done = jest.fn();
    const sender = createSender(page);
    sender.setData(cards, done);
    sender.setData({ 'root.cn.[2].cn.[0].v': '改' });
    expect(page.data.root.cn?.[2]?.cn).toEqual([{ v: '改' }]);
    expect(done).toHaveBeenCalledTimes(1);
    jest.runAllTimers();
    expect(page.calls).toHaveLength(4);
  });

  test('gets nothing once it is gone', () => {
    const page = createPage({ sid: '_root' });
    const sender = createSender(page);
    sender.setData(cards);
    sender.stop();
    jest.runAllTimers();
    expect(page.calls).toHaveLength(1);
  });

  test('is not called where nothing has changed, and is done all the same', () => {
    const page = createPage({ sid: '_root', cn: [card('_a')] });
    const done = jest.fn();
    createSender(page).setData({ 'root.cn': [card('_a')] }, done);
    expect(page.calls).toEqual([]);
    expect(done).toHaveBeenCalledTimes(1);
  });
});
