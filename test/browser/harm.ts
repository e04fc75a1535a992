import type { Page } from 'playwright-core';
import { FORMAT, HEADS, readHead, sealHead } from '@/services/service/storage/records';

/** What may become of what is stored. `letter`: one is another. `later`: a version to come wrote it. */
export type Harm = 'letter' | 'all' | 'later';

/** Taro keeps a value as an object of its own. */
const stored = (page: Page, key: string): Promise<string> =>
  page.evaluate((at) => JSON.parse(localStorage.getItem(at) ?? '').data as string, `wallet-demo/${key}`);

const put = (page: Page, key: string, text: string): Promise<void> =>
  page.evaluate(([at, data]) => localStorage.setItem(at, JSON.stringify({ data })), [
    `wallet-demo/${key}`,
    text,
  ] as const);

export async function harm(page: Page, how: Harm): Promise<void> {
  const [first] = HEADS;
  const text = await stored(page, first);
  if (how === 'letter') await put(page, first, text.replace('"count"', '"bount"'));
  if (how === 'all') for (const key of HEADS) await put(page, key, '{');
  if (how !== 'later') return;
  const head = readHead(text);
  if (head === null || head === 'newer') throw new Error('there is no head to write anew');
  await put(page, first, sealHead({ ...head, format: FORMAT + 1, turn: head.turn + 9 }));
}
