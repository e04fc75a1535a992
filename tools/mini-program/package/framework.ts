import { sinceLibrary } from '../host/official';
import { configOf, type Package, pagesOf } from './package';

/**
 * What the mini program is made for, as far as its JSON files say: the component framework that our tests run is the one
 * that WeChat is told to use, the base library is new enough for it, and no page turns up in WeChat's search.
 */
export function frameworkFaults(pkg: Package): string[] {
  const { files, config } = pkg;
  const app = { ...config } as Readonly<Record<string, unknown>>;
  const unset = Object.entries(FRAMEWORK)
    .filter(([key, value]) => app[key] !== value)
    .map(([key, value]) => `app.json: glass-easel needs ${key}: ${JSON.stringify(value)}`);
  const pages = pagesOf(pkg).flatMap((page) => {
    const own = { ...configOf(pkg, page) } as Readonly<Record<string, unknown>>;
    return PAGE_KEYS.filter((key) => own[key] !== FRAMEWORK[key]).map(
      (key) => `${page}.json: glass-easel needs ${key}: ${JSON.stringify(FRAMEWORK[key])}`,
    );
  });
  return [...unset, ...pages, ...searchFaults(files, app.sitemapLocation), ...libraryFaults(pkg)];
}

/** WeChat's guide to glass-easel; it ties the framework to loading on demand. */
const FRAMEWORK = {
  lazyCodeLoading: 'requiredComponents',
  componentFramework: 'glass-easel',
  glassEaselWebview: true,
} as const;
const PAGE_KEYS = ['componentFramework', 'glassEaselWebview'] as const;

function searchFaults(files: Package['files'], location: unknown): string[] {
  if (typeof location !== 'string') return ['app.json: sitemapLocation is not there'];
  if (!(location in files)) return [`app.json: ${location} is not there`];
  const { rules } = JSON.parse(files[location] ?? '{}') as { rules?: readonly unknown[] };
  const closed = JSON.stringify(rules) === JSON.stringify([{ action: 'disallow', page: '*' }]);
  return closed ? [] : [`${location}: a simulated loan may not be found by search: disallow every page`];
}

/** What app.json asks for, by the first base library that has it, from WeChat's pages on each. */
const SINCE: Readonly<Record<string, string>> = {
  lazyCodeLoading: '2.11.1',
  darkmode: '2.11.0',
  __usePrivacyCheck__: '2.32.3',
  // On WebView; the guide to glass-easel.
  glassEaselWebview: '3.8.12',
};

/** The first base library that has all that is used: settings of app.json, and functions of `wx` by their names. */
export function libraryNeeded({ config }: Package, functions: readonly string[]): Needed {
  const settings = Object.keys(config).flatMap((key) => {
    const since = SINCE[key];
    return since === undefined ? [] : [{ what: key, since }];
  });
  const calls = functions.map((name) => ({ what: `wx.${name}`, since: sinceLibrary(name) }));
  return [...settings, ...calls].reduce((newest, each) =>
    isBefore(newest.since, each.since) ? each : newest,
  );
}

export interface Needed {
  readonly what: string;
  readonly since: string;
}

/** Whether a base library is older than another: `2.9.0` is before `2.32.3`. */
export function isBefore(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const place = a.findIndex((part, index) => part !== b[index]);
  return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
}

function libraryFaults(pkg: Package): string[] {
  const { libVersion } = JSON.parse(pkg.files['project.config.json'] ?? '{}') as { libVersion?: string };
  if (libVersion === undefined) return ['project.config.json: libVersion is not there'];
  const { what, since } = libraryNeeded(pkg, []);
  return isBefore(libVersion, since)
    ? [`project.config.json: libVersion ${libVersion} has no ${what}: it came with ${since}`]
    : [];
}
