import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../root';

/** The one font that test browsers know, whatever is installed: text is as wide on one machine as on the next. */
export const FONT = 'Noto Sans SC';

const PACKAGE = path.join(root, 'node_modules/@expo-google-fonts/noto-sans-sc');
/** The weights the app draws with. */
const WEIGHTS = ['400Regular', '600SemiBold'];
const CACHE = path.join(root, 'node_modules/.cache/test-fonts');

/** What a browser's process must be told so that it finds this font and no other (Linux; elsewhere it is not asked for). */
export function fontEnvironment(): Readonly<Record<string, string>> {
  mkdirSync(CACHE, { recursive: true });
  const file = path.join(CACHE, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${WEIGHTS.map((weight) => `  <dir>${path.join(PACKAGE, weight)}</dir>`).join('\n')}
  <cachedir>${path.join(CACHE, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}

/** The fonts in which the browser has drawn a page's title. */
export async function fontsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root: document } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: document.nodeId,
    selector: '.screen-title',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName }) => familyName);
}
