/** What app.json says, as far as a host goes by it. */
export interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly tabBar?: { readonly custom?: boolean; readonly list: readonly { readonly pagePath: string }[] };
  readonly window?: Readonly<Record<string, unknown>>;
  readonly usingComponents?: Readonly<Record<string, string>>;
}

/** A page's or component's own JSON. */
export interface PageConfig {
  readonly navigationBarTitleText?: string;
  readonly usingComponents?: Readonly<Record<string, string>>;
}

/** A compiled mini program: its files by their path, with slashes. */
export interface Package {
  readonly files: Readonly<Record<string, string>>;
  readonly config: AppConfig;
}

export type Files = Package['files'];

export const packageOf = (files: Files): Package => ({
  files,
  config: JSON.parse(files['app.json'] ?? '{}') as AppConfig,
});

/** The JSON beside a page or a component; empty where there is none. */
export const configOf = ({ files }: Package, page: string): PageConfig =>
  JSON.parse(files[`${page}.json`] ?? '{}') as PageConfig;

/** Every page, those of sub-packages under their root. */
export const pagesOf = ({ config }: Pick<Package, 'config'>): string[] => [
  ...config.pages,
  ...(config.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => resolvePath(`${root}/`, page)),
  ),
];

/** The sub-package a file belongs to; empty for the main one. */
export const rootOf = ({ config }: Package, file: string): string =>
  (config.subPackages ?? []).map(({ root }) => root).find((root) => file.startsWith(`${root}/`)) ?? '';

/** `resolvePath('pages/entry/index', '../../comp')` is `comp`; from the package's root where it begins with a slash. */
export function resolvePath(from: string, to: string): string {
  const parts = to.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
