import path from 'node:path';
import axe from 'axe-core';
import { toMatchImageSnapshot } from 'jest-image-snapshot';
import type { Browser } from 'playwright-core';
import { launch } from '../../tools/browser/browser';
import { FONT, fontsOf } from '../../tools/browser/fonts';
import { packed } from '../../tools/browser/packed';
import { serve } from '../../tools/build/web.mjs';
import { CATALOGUE } from './catalogue';
import { measure, measureTargets } from './measure';
import { unreadNames } from './names';
import { LOOKS, NARROW, type Phone, phone, WIDTH } from './phone';
import { beside } from './picture';

expect.extend({ toMatchImageSnapshot });

/** WCAG 2.2 A and AA, and what the rules' authors advise beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Left out: whether a name holds the words that are seen (2.5.3). axe calls its rule experimental; it compares letter by
 * letter, and a day of the calendar, seen as 「20 1,082」, is rightly called 「10月20日 周二，应还 1,081.90 元」.
 */
const RULES = { 'label-content-name-mismatch': { enabled: false } };

/** Half of the work, for another process. */
export const BEFORE_THE_MONEY = ['entry', 'activation', 'face', 'quote', 'borrow'];

const screenOf = (name: string): string => name.split('-')[0] ?? name;

export const PICTURES = path.resolve(__dirname, 'pictures');

/** Pictures are always drawn by the browser in the packages: one that is installed is of another version. */
const painter = packed();
const compared = painter !== undefined;

/**
 * Looks at screens in every look: what anybody must be able to read, reach and press, at both widths; what axe objects
 * to; what the console says; and whether it still looks as in its picture.
 */
export function lookThrough(of: (screen: string) => boolean): void {
  const entries = CATALOGUE.filter(({ name }) => of(screenOf(name)));
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let it: Phone;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(painter), serve()]);
    it = await phone(browser, site.url, axe.source);
  });

  afterAll(async () => {
    await it?.close();
    await browser?.close();
    await site?.close();
  });

  test.each(entries.map((entry) => [entry.name, entry] as const))('%s', async (name, entry) => {
    await it.open(entry);
    for (const move of entry.moves ?? []) await it.make(move);
    await it.see(entry.see);

    const found: string[] = [];
    const shots: Buffer[] = [];
    for (const look of LOOKS) {
      await it.look(look);
      if (compared) shots.push(await it.shoot());
      for (const width of [WIDTH, NARROW]) {
        await it.look(look, width);
        const care = look === 'care';
        const objections = [
          ...(await it.page.evaluate(measure, { care })),
          ...(await it.withoutLetters(() => it.page.evaluate(measureTargets, { care }))),
        ];
        found.push(...objections.map((objection) => `${look}, ${width} px: ${objection}`));
      }
    }
    found.push(...(await it.page.evaluate(unreadNames, undefined)));
    await it.run();
    for (const look of LOOKS) {
      await it.look(look);
      found.push(...(await examine(it)).map((objection) => `${look}: ${objection}`));
    }
    await it.still();
    expect([...found, ...it.complaints]).toEqual([]);

    if (compared)
      expect(await beside(shots)).toMatchImageSnapshot({
        customSnapshotsDir: PICTURES,
        customSnapshotIdentifier: name,
        customDiffDir: path.resolve(__dirname, 'shots/differences'),
        customDiffConfig: { threshold: 0.2 },
        failureThreshold: 200,
        failureThresholdType: 'pixel',
        allowSizeMismatch: false,
        // By itself it starts a process for every picture.
        runInProcess: true,
      });
  });

  if (compared)
    test(`the pictures are drawn in ${FONT}`, async () => {
      await it.open({ page: 'pages/entry/index' });
      expect((await fontsOf(it.page)).every((name) => name.startsWith(FONT))).toBe(true);
    });
  else
    test.skip('pictures are NOT COMPARED on this machine: the browser that draws them runs on 64-bit Linux', () => {});
}

/**
 * To axe a masked layer is a filled one: without its fill, letters are held against what really is behind them.
 * What is faded is a quote for another amount, no longer in force: like a control that is off, it need not be read.
 */
const UNMASKED = '.drawing-layer { background: none !important; }';
const FADED = '.screen-stale .result-priced, .result-faded, .trial-faded';

const examine = ({ page }: Phone): Promise<string[]> =>
  page.evaluate(
    async ({ tags, rules, unmasked, faded }) => {
      const style = document.createElement('style');
      style.textContent = unmasked;
      document.head.append(style);
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      // What a sheet lies over cannot be reached, and is looked at without it.
      const top = [...document.querySelectorAll('.overlay')].at(-1) ?? document;
      const { violations } = await run(top, {
        runOnly: { type: 'tag', values: tags },
        rules,
        resultTypes: ['violations'],
      });
      style.remove();
      const excused = (id: string, selector: string): boolean =>
        id === 'color-contrast' && Boolean(document.querySelector(selector)?.closest(faded));
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target }) => !excused(id, target.join(' ')))
          .map(({ target, failureSummary }) => `axe ${id} at ${target.join(' ')}: ${failureSummary}`),
      );
    },
    { tags: TAGS, rules: RULES, unmasked: UNMASKED, faded: FADED },
  );
