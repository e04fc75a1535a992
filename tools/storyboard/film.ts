import path from 'node:path';
import sharp from 'sharp';
import { FONT } from '../browser/fonts';
import { root } from '../root';

/** A step as the film shows it. */
export interface Shown {
  /** The file of its picture. */
  readonly picture: string;
  readonly at: string;
  readonly caption: string;
}

const WIDTH = 300;
const HEIGHT = 650;
const FOOT = 88;
const MARGIN = 12;
const INK = '#131816';
const QUIET = '#4e5753';
const GROUND = '#e2e6e4';

const LETTERS = path.join(
  root,
  'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
);

/** Pango's markup: a caption is words alone. */
const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const written = (caption: string, at: string) =>
  sharp({
    text: {
      text: `<span foreground="${INK}" size="13pt">${plain(caption)}</span>\n<span foreground="${QUIET}" size="10pt">${plain(at)}</span>`,
      font: FONT,
      fontfile: LETTERS,
      width: WIDTH - 2 * MARGIN,
      wrap: 'word-char',
      dpi: 72,
      rgba: true,
    },
  })
    .png()
    .toBuffer();

/** The phone, and below it what is said and when. */
async function frame({ picture, caption, at }: Shown): Promise<Buffer> {
  const phone = await sharp(picture).resize(WIDTH, HEIGHT, { fit: 'cover', position: 'top' }).toBuffer();
  return sharp({
    create: { width: WIDTH, height: HEIGHT + FOOT, channels: 3, background: GROUND },
  })
    .composite([
      { input: phone, left: 0, top: 0 },
      { input: await written(caption, at), left: MARGIN, top: HEIGHT + MARGIN },
    ])
    .png()
    .toBuffer();
}

/** The steps one after the other, for ever. @returns a WebP, animated where there is more than one */
export async function filmOf(steps: readonly Shown[], secondsPerStep: number): Promise<Buffer> {
  const frames = await Promise.all(steps.map(frame));
  // A script of one step is one picture, which sharp does not join.
  const film = frames.length > 1 ? sharp(frames, { join: { animated: true } }) : sharp(frames[0]);
  return film
    .webp({ delay: frames.map(() => secondsPerStep * 1000), loop: 0, quality: 70, effort: 6 })
    .toBuffer();
}
