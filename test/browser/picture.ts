import sharp from 'sharp';

const GAP = 8;
/** Of the width of the screen. Letters can still be read, and a screen is a few kilobytes. */
const SCALE = 0.5;
/** Long lists are shown as far as this. */
const MOST = 900;
const COLOURS = 16;

/** Pictures of one screen, made small and put beside each other. */
export async function beside(shots: readonly Buffer[]): Promise<Buffer> {
  const small = await Promise.all(shots.map(smaller));
  const places = small.map((_, index) =>
    small.slice(0, index).reduce((left, { info: before }) => left + before.width + GAP, 0),
  );
  const width = small.reduce((sum, { info }) => sum + info.width, GAP * (small.length - 1));
  const height = Math.max(...small.map(({ info }) => info.height));
  return sharp({ create: { width, height, channels: 3, background: '#8c9691' } })
    .composite(
      small.map(({ data, info: raw }, index) => ({ input: data, raw, left: places[index] ?? 0, top: 0 })),
    )
    .png({ palette: true, colours: COLOURS, dither: 0, effort: 10 })
    .toBuffer();
}

async function smaller(shot: Buffer) {
  const { width, height } = await sharp(shot).metadata();
  const size = { width: Math.round(width * SCALE), height: Math.round(height * SCALE) };
  return sharp(shot)
    .resize({ ...size, kernel: 'lanczos3' })
    .extract({ left: 0, top: 0, width: size.width, height: Math.min(size.height, MOST) })
    .raw()
    .toBuffer({ resolveWithObject: true });
}
