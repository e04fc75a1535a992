import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const root = path.resolve(__dirname, '../..');

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

/** The browser that comes with the packages; it runs on 64-bit Linux only. Asked of a process of its own, as jest loads it badly. */
function packed(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const ask =
    "import('@sparticuz/chromium').then(async (it) => console.log(await it.default.executablePath()))";
  return execFileSync(process.execPath, ['--eval', ask], { cwd: root, encoding: 'utf8' }).trim();
}

/** A browser to test with: the one `CHROME_PATH` names, an installed one, or the one in the packages. */
export function findBrowser(): string {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, where there is no file.`);
  }
  const found = installed().find((file) => existsSync(file)) ?? packed();
  if (found) return found;
  throw new Error(
    'The browser tests found no browser. Install Chrome, Edge or Chromium, or set CHROME_PATH to the file of one.',
  );
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
