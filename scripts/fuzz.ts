import { buildMiniProgram, buildWeb } from '../tools/build/build.mjs';
import { serve } from '../tools/build/web.mjs';
import { fuzzCodes } from '../tools/fuzz/fuzz-codes';
import { fuzzLinks } from '../tools/fuzz/fuzz-links';
import type { Fuzzed } from '../tools/fuzz/fuzzed';
import { onWeapp } from '../tools/fuzz/on-weapp';
import { onWeb } from '../tools/fuzz/on-web';
import { command, JSON_OPTION, oneOf, wholeNumber } from './arguments.mjs';

/** Links and codes that nobody made by the rules: whatever they say, there is a page, or words. */

const PARTS = ['codes', 'web', 'weapp'] as const;

const USAGE = {
  name: 'fuzz',
  does: 'Opens links in the web version and the mini program, and codes, that nobody made by the rules; a failure prints the shortest input.',
  example: '--seed 7 --queries 1000 --codes 1000',
  options: {
    seed: { type: 'string', value: 'N', is: 'which inputs, 0 to 999999999', usual: '1', example: '--seed 7' },
    queries: {
      type: 'string',
      value: 'N',
      is: 'how many links, 0 to 1000000: half of them on the web, half in the mini program',
      usual: '10000',
      example: '--queries 1000',
    },
    codes: {
      type: 'string',
      value: 'N',
      is: 'how many codes, 0 to 1000000',
      usual: '10000',
      example: '--codes 1000',
    },
    only: {
      type: 'string',
      value: 'PART',
      multiple: true,
      is: `only this part: ${PARTS.join(', ')}`,
      usual: 'all',
      example: '--only codes',
    },
    most: {
      type: 'string',
      value: 'MS',
      is: 'how long one may take, 1 to 60000',
      usual: '1000',
      example: '--most 3000',
    },
    json: JSON_OPTION,
  },
} as const;

command(USAGE, async (given) => {
  const seed = wholeNumber('seed', given.seed ?? '1', 0, 999_999_999);
  const queries = wholeNumber('queries', given.queries ?? '10000', 0, 1_000_000);
  const codes = wholeNumber('codes', given.codes ?? '10000', 0, 1_000_000);
  const mostMs = wholeNumber('most', given.most ?? '1000', 1, 60_000);
  const asked = given.only?.map((part) => oneOf('only', part, PARTS)) ?? PARTS;

  const found: Record<string, Fuzzed> = {};
  if (asked.includes('codes')) found.codes = await fuzzCodes(seed, codes, mostMs);
  if (asked.includes('web')) found.web = await onTheWeb(seed, Math.ceil(queries / 2), mostMs);
  if (asked.includes('weapp')) found.weapp = await inWeapp(seed, Math.floor(queries / 2), mostMs);

  process.stdout.write(
    given.json ? `${JSON.stringify({ seed, ...found }, null, 2)}\n` : readable(seed, found),
  );
  return Object.values(found).some(({ violations }) => violations.length > 0) ? 1 : 0;
});

async function onTheWeb(seed: number, count: number, mostMs: number): Promise<Fuzzed> {
  await buildWeb({ out: process.stderr });
  const site = await serve();
  const runtime = await onWeb(site.url);
  try {
    return await fuzzLinks(runtime, seed, count, mostMs);
  } finally {
    await runtime.close();
    await site.close();
  }
}

async function inWeapp(seed: number, count: number, mostMs: number): Promise<Fuzzed> {
  await buildMiniProgram({ out: process.stderr });
  const runtime = onWeapp();
  try {
    return await fuzzLinks(runtime, seed, count, mostMs);
  } finally {
    await runtime.close();
  }
}

function readable(seed: number, found: Readonly<Record<string, Fuzzed>>): string {
  const lines = Object.entries(found).flatMap(([part, { done, became, slowestMs, busy, violations }]) => [
    `${part}: ${done} inputs of seed ${seed}, ${violations.length} violations, the slowest ${Math.round(slowestMs)} ms${busy > 0 ? `, ${busy} slow only once` : ''}`,
    ...Object.entries(became).map(([what, count]) => `    ${String(count).padStart(7)}  ${what}`),
    ...violations.flatMap(({ why, input, number }) => [
      `  VIOLATION, input ${number}: ${why.split('\n', 1)[0]}`,
      `    ${JSON.stringify(input)}`,
    ]),
  ]);
  return `${lines.join('\n')}\n`;
}
