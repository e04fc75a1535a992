import path from 'node:path';
import { launch } from '../browser/browser';

export const LOOKS = ['light', 'dark', 'care'] as const;
export type Look = (typeof LOOKS)[number];

/** What the director gives to whoever stands around the phone. */
interface Framed {
  look(appearance: { theme: 'light' | 'dark'; care: boolean }): void;
  controls: { play(id: string): void; stage: { forward(): void } };
}

/** Captions and marks belong under the picture, not into it. */
const CLEAN = '.caption, .trouble-mark, .screen-director { display: none !important; }';

/** A phone in a browser, on which scenarios are played and photographed. */
export async function camera(url: string, folder: string) {
  const browser = await launch();
  const page = await browser.newPage({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  await page.goto(`${url}?plain#/director/frame`);
  await page.waitForFunction(() => 'framed' in window);
  await page.addStyleTag({ content: CLEAN });

  /** Nothing is on its way any more, and what came is drawn. */
  async function settle(): Promise<void> {
    await page.waitForFunction(
      () => document.querySelector('.screen') && !document.querySelector('.skeleton'),
    );
    await page.waitForTimeout(250);
    await page.waitForFunction(() => !document.querySelector('.skeleton'));
  }

  return {
    async begin(id: string): Promise<void> {
      await page.evaluate(
        (which) => (window as unknown as { framed: Framed }).framed.controls.play(which),
        id,
      );
    },
    async forward(): Promise<void> {
      await page.evaluate(() => (window as unknown as { framed: Framed }).framed.controls.stage.forward());
      await settle();
    },
    async shoot(look: Look, name: string): Promise<void> {
      await page.evaluate(
        (asked) =>
          (window as unknown as { framed: Framed }).framed.look({
            theme: asked === 'dark' ? 'dark' : 'light',
            care: asked === 'care',
          }),
        look,
      );
      await page.waitForTimeout(60);
      await page.screenshot({ path: path.join(folder, `${name}-${look}.png`) });
    },
    close: () => browser.close(),
  };
}
