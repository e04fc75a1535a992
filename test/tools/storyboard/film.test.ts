import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { root } from '../../../tools/root';
import { filmOf } from '../../../tools/storyboard/film';

test('a film has a frame a step, each as long as it is asked to stand, and runs for ever', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'film-'));
  try {
    const steps = await Promise.all(
      ['#0b7a50', '#b0281e'].map(async (background, index) => {
        const picture = path.join(folder, `${index}.png`);
        await sharp({ create: { width: 750, height: 1624, channels: 3, background } }).toFile(picture);
        return { picture, at: '2026-10-16 10:00', caption: '借 1,000 元 & 还 <1,000 元' };
      }),
    );
    const film = sharp(await filmOf(steps, 2), { animated: true });
    expect(await film.metadata()).toMatchObject({
      format: 'webp',
      pages: 2,
      delay: [2000, 2000],
      loop: 0,
      width: 300,
    });
    // The caption is there: below the phone it is not the ground alone.
    const { pageHeight = 0 } = await film.metadata();
    const foot = await sharp(await filmOf(steps.slice(0, 1), 2))
      .extract({ left: 0, top: pageHeight - 88, width: 300, height: 88 })
      .stats();
    expect(Math.min(...foot.channels.map(({ min }) => min))).toBeLessThan(100);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the one of the README is small', () => {
  expect(statSync(path.join(root, 'docs/pictures/prepay.webp')).size).toBeLessThan(600_000);
});
