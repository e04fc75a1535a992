import { createChance } from '../random-user/chance';
import { type Fuzzed, nothingYet } from './fuzzed';
import { type Link, linkOfText, links, linkText } from './queries';
import { isBlank, type Runtime } from './runtime';
import { shorten } from './shorten';

const MOST_BYTES = 50 * 1024 * 1024;
const MOST_VIOLATIONS = 5;

/** What a page says that failed. */
const FAULT = '这一页出了问题';

/** Opens many links. @param mostMs how long one may take until its page says something */
export async function fuzzLinks(
  runtime: Runtime,
  seed: number,
  count: number,
  mostMs: number,
): Promise<Fuzzed> {
  const source = links(runtime.pages, createChance(seed));
  const { became, violations } = nothingYet();
  let [slowestMs, done, busy] = [0, 0, 0];
  for (; done < count && violations.length < MOST_VIOLATIONS; done++) {
    const link = source.next().value;
    const why = await wrongWith(runtime, link, mostMs, false, (text, tookMs) => {
      const kind = kindOf(text);
      became[kind] = (became[kind] ?? 0) + 1;
      slowestMs = Math.max(slowestMs, tookMs);
    });
    if (why === null) continue;
    const again = async (text: string) =>
      kindOfWrong(await wrongWith(runtime, linkOfText(text), mostMs, true)) === kindOfWrong(why);
    const slow = kindOfWrong(why) === 'slow';
    const alone = await always(() => again(linkText(link)), slow ? 3 : 1);
    // Slow, and not each time that it is opened alone: the machine was busy.
    if (slow && !alone) {
      busy += 1;
      continue;
    }
    const input = alone ? await shorten(linkText(link), again, 60) : linkText(link);
    violations.push({ why: alone ? why : `${why} (only after the links before it)`, input, number: done });
  }
  return { done, became, slowestMs, busy, violations };
}

/** Whether something holds so many times in a row. */
async function always(holds: () => Promise<boolean>, times: number): Promise<boolean> {
  for (let left = times; left > 0; left--) if (!(await holds())) return false;
  return true;
}

async function wrongWith(
  runtime: Runtime,
  link: Link,
  mostMs: number,
  fresh: boolean,
  read: (text: string, tookMs: number) => void = () => {},
): Promise<string | null> {
  const before = await runtime.heapBytes();
  const { text, complaints, tookMs } = await runtime.open(link, fresh);
  read(text, tookMs);
  if (complaints.length > 0) return `uncaught: ${complaints[0]}`;
  if (text.includes(FAULT)) return `fault: ${FAULT}`;
  if (isBlank(text)) return `blank: ${JSON.stringify(text)}`;
  if (tookMs > mostMs) return `slow: ${Math.round(tookMs)} ms`;
  const grown = (await runtime.heapBytes()) - before;
  return grown > MOST_BYTES ? `heavy: ${Math.round(grown / 1024 / 1024)} MB` : null;
}

const kindOfWrong = (why: string | null): string | null => why && (why.split(/[:\n]/, 1)[0] ?? null);

const REFUSALS = ['分享码', '没有找到', '还没有选产品', '没有要确认的借款'];
const kindOf = (text: string): string => REFUSALS.find((words) => text.includes(words)) ?? 'a page';
