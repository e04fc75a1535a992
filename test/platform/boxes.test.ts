import Taro from '@tarojs/taro';
import { type Box, measure, measureDrawn } from '@/platform/boxes';

/** A platform whose elements have these boxes; none, and it throws, as the web's does once the page is gone. */
function platform(boxes: Readonly<Record<string, Box>> | null): void {
  const createSelectorQuery = () => {
    const asked: string[] = [];
    const query = {
      select: (selector: string) => {
        asked.push(selector);
        return { boundingClientRect: () => query };
      },
      exec: (then: (found: Box[]) => void) => {
        if (!boxes) throw new Error('no container is found in the pages that are loaded');
        then(asked.map((selector) => boxes[selector] ?? null));
      },
    };
    return query;
  };
  Object.assign(Taro, { createSelectorQuery, nextTick: (then: () => void) => then() });
}

const BOX = { top: 1, bottom: 3, height: 2 };

test('elements are measured in the order in which they are named', async () => {
  platform({ '#list': BOX });
  expect(await measure('part', 'list')).toEqual([null, BOX]);
  expect(await measureDrawn('list')).toEqual([BOX]);
});

test('where their page has been left they are nowhere, and nothing is thrown', async () => {
  platform(null);
  expect(await measure('list', 'part')).toEqual([null, null]);
  expect(await measureDrawn('list')).toEqual([null]);
});
