import Taro from '@tarojs/taro';
import { measure, measureDrawn } from '@/platform/boxes';

const BOX = { top: 1, bottom: 3, height: 2 };
const { TARO_ENV } = process.env;

afterEach(() => {
  process.env.TARO_ENV = TARO_ENV;
  Reflect.deleteProperty(globalThis, 'document');
});

beforeEach(() => {
  Object.assign(Taro, { nextTick: (then: () => void) => then() });
});

test('on WeChat elements are measured in the order in which they are named', async () => {
  const createSelectorQuery = () => {
    const asked: string[] = [];
    const query = {
      select: (selector: string) => {
        asked.push(selector);
        return { boundingClientRect: () => query };
      },
      exec: (then: (found: (typeof BOX | null)[]) => void) =>
        then(asked.map((selector) => (selector === '#list' ? BOX : null))),
    };
    return query;
  };
  Object.assign(Taro, { createSelectorQuery });
  process.env.TARO_ENV = 'weapp';
  expect(await measure('part', 'list')).toEqual([null, BOX]);
  expect(await measureDrawn('list')).toEqual([BOX]);
});

test('on the web the one that is shown is measured, and what is gone is nowhere', async () => {
  const element = (shown: boolean, box: typeof BOX) => ({
    getClientRects: () => (shown ? [box] : []),
    getBoundingClientRect: () => box,
  });
  const below = { top: 9, bottom: 9, height: 0 };
  const elements: Record<string, unknown[]> = {
    '[id="list"]': [element(false, below), element(true, BOX)],
    '[id="hidden"]': [element(false, below)],
  };
  Object.assign(globalThis, {
    document: { querySelectorAll: (selector: string) => elements[selector] ?? [] },
  });
  process.env.TARO_ENV = 'h5';
  expect(await measure('list', 'hidden', 'gone')).toEqual([BOX, null, null]);
  expect(await measureDrawn('list')).toEqual([BOX]);
});
