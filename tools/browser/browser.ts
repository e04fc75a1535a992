import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { fontEnvironment } from './fonts';
import { type Executable, packed } from './packed';

/** Where Chrome, Edge and Chromium install themselves. */
function installed(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .flatMap((name) => process.env[name] ?? [])
        .flatMap((folder) => [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          path.join(folder, 'Chromium/Application/chrome.exe'),
        ]);
    default:
      return [
        'google-chrome',
        'google-chrome-stable',
        'chromium',
        'chromium-browser',
        'microsoft-edge',
      ].flatMap((name) =>
        ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].map((bin) => `${bin}/${name}`),
      );
  }
}

/** A browser to test with: the one `CHROME_PATH` names, an installed one, or the one in the packages. */
export function findBrowser(): Executable {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return { file: named, environment: {} };
    throw new Error(`CHROME_PATH names ${named}, where there is no file.`);
  }
  const file = installed().find((candidate) => existsSync(candidate));
  const found = file === undefined ? packed() : { file, environment: {} };
  if (found) return found;
  throw new Error(
    'The browser tests found no browser. Install Chrome, Edge or Chromium, or set CHROME_PATH to the file of one.',
  );
}

/** Starts a browser that draws with the font of the tests and no other. @param more what it is told beside that */
export const launch = (
  { file, environment }: Executable = findBrowser(),
  more: readonly string[] = [],
): Promise<Browser> =>
  chromium.launch({
    executablePath: file,
    env: { ...process.env, ...environment, ...fontEnvironment() },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
