import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';

/** Pictures are compared where text is drawn as it was when they were taken. */
export const FONT = 'Noto Sans CJK SC';

/** Come before it in the app's list of fonts. */
const PREFERRED = ['PingFang SC', 'HarmonyOS Sans SC', 'MiSans'];

/** Whether this machine has the font of the pictures, and none that the app would rather draw with. */
export function hasFont(): boolean {
  try {
    const families = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' }).split(/[\n,]/);
    return families.includes(FONT) && !PREFERRED.some((name) => families.includes(name));
  } catch {
    return false;
  }
}

/** The fonts in which the browser has drawn a page's title. */
export async function fontsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.screen-title',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName }) => familyName);
}
