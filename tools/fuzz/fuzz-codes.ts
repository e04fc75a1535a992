import { pack, unpack } from '@/services/demo/codes/pack';
import { createChance } from '../random-user/chance';
import { openCode } from './check-code';
import { codes } from './codes';
import { type Fuzzed, nothingYet } from './fuzzed';
import { shorten } from './shorten';

const MOST_VIOLATIONS = 5;

/** Opens many codes. @param mostMs how long one may take */
export async function fuzzCodes(
  seed: number,
  count: number,
  mostMs: number,
  open: typeof openCode = openCode,
): Promise<Fuzzed> {
  const source = codes(createChance(seed));
  const { became, violations } = nothingYet();
  let [slowestMs, done] = [0, 0];
  for (; done < count && violations.length < MOST_VIOLATIONS; done++) {
    const code = source.next().value;
    try {
      const { problem, tookMs } = await open(code, mostMs);
      const end = problem ?? 'opened';
      became[end] = (became[end] ?? 0) + 1;
      slowestMs = Math.max(slowestMs, tookMs);
    } catch (error) {
      const why = (error as Error).message;
      const fails = (text: string) =>
        open(text, mostMs).then(
          () => false,
          (again: Error) => kindOf(again.message) === kindOf(why),
        );
      violations.push({ why, input: await shortest(code, fails), number: done });
    }
  }
  return { done, became, slowestMs, busy: 0, violations };
}

/** How long or how much it was may differ from time to time. */
const kindOf = (why: string): string => why.replace(/\d+/g, 'so many');

/** Of a code that is sealed, what is in it is left out, and it is sealed anew. */
async function shortest(code: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  const found = unpack(code);
  if (!found.ok) return shorten(code, fails);
  const sealed = (letters: string): string =>
    pack(Uint8Array.from(letters, (one) => one.charCodeAt(0))) ?? '';
  const letters = String.fromCharCode(...found.bytes);
  return sealed(await shorten(letters, (shorter) => fails(sealed(shorter))));
}
