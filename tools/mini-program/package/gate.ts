import postcss from 'postcss';
import { BUILTINS } from '../host/builtins';
import { apartFaults } from './apart';
import { changedStyles } from './changed-styles';
import { compileWxml, compileWxss, namesIn } from './compilers';
import { withoutFallback } from './fallbacks';
import { readFiles } from './files';
import { frameworkFaults } from './framework';
import { scriptFaults } from './language';
import { configOf, type Files, type Package, packageOf, pagesOf, resolvePath, rootOf } from './package';
import { compileTemplates } from './templates';
import { doubtfulTemplates } from './written-templates';

/** What stands in a built mini program that WeChat would refuse, found without running it: one line each. */
export function objections(folder: string): string[] {
  const files = readFiles(folder);
  const unread = [...scriptFaults(files), ...jsonFaults(files)];
  if (unread.length > 0) return unread;
  const pkg = packageOf(files);
  return [
    ...officialCompilers(files, folder),
    ...templateFaults(pkg),
    ...configFaults(pkg),
    ...frameworkFaults(pkg),
    ...apartFaults(pkg),
  ];
}

const jsonFaults = (files: Files): string[] =>
  namesIn(files, '.json').flatMap((file) => {
    try {
      JSON.parse(files[file] ?? '');
      return [];
    } catch (error) {
      return [`${file}: ${(error as Error).message}`];
    }
  });

/** What WeChat's own compilers refuse, and what they take and change: their exit status is not the whole truth. */
function officialCompilers(files: Files, folder: string): string[] {
  const [wxml, wxss] = [compileWxml(files, folder), compileWxss(files, folder)];
  return [
    ...(wxml.objection === null ? doubtfulTemplates(files) : [wxml.objection]),
    ...(wxss.objection === null ? sheetFaults(files, wxss.output) : [wxss.objection]),
  ];
}

function sheetFaults(files: Files, output: string): string[] {
  const unread = namesIn(files, '.wxss').flatMap((file) => {
    try {
      postcss.parse(files[file] ?? '');
      return [];
    } catch (error) {
      return [`${file}: no style sheet: ${(error as Error).message}`];
    }
  });
  return unread.length > 0 ? unread : [...changedStyles(files, output), ...withoutFallback(files)];
}

/** What glass-easel's compiler objects to, what is taken in and not there, and what is used and nobody defines. */
function templateFaults(pkg: Package): string[] {
  const { diagnostics, imports } = compileTemplates(pkg);
  const missing = imports.filter(({ imported }) => !(imported in pkg.files));
  const unknown = namesIn(pkg.files, '.wxml').flatMap((file) =>
    unknownTags(pkg, file).map((tag) => `${file}: nobody defines <${tag}>`),
  );
  return [
    ...diagnostics.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    ...missing.map(({ file, imported }) => `${file}: ${imported} is not there`),
    ...unknown,
  ];
}

const STRUCTURAL = ['block', 'template', 'import', 'include', 'wxs', 'slot'];

/** A template that is taken in is used with the components of the page that takes it in; Taro knows two. */
const TARO_COMPONENTS = ['comp', 'custom-wrapper'];

function unknownTags(pkg: Package, file: string): string[] {
  const own = Object.keys(configOf(pkg, file.replace(/[.]wxml$/, '')).usingComponents ?? {});
  const known = [...STRUCTURAL, ...TARO_COMPONENTS, ...Object.keys(BUILTINS), ...own];
  const used = Array.from((pkg.files[file] ?? '').matchAll(/<([a-z][\w-]*)/g), ([, tag]) => tag as string);
  return [...new Set(used)].filter((tag) => !known.includes(tag));
}

/** What the JSON files name: every page and component has its files, a tab is a page, a colour of the theme is there. */
function configFaults(pkg: Package): string[] {
  const { files, config } = pkg;
  const faults: string[] = [];
  const need = (who: string, name: string, endings: readonly string[]): void => {
    for (const ending of endings)
      if (!(`${name}${ending}` in files)) faults.push(`${who}: ${name}${ending} is not there`);
  };
  for (const page of pagesOf(pkg)) need('app.json', page, ['.js', '.json', '.wxml']);
  const twice = config.pages.filter((page, index) => config.pages.indexOf(page) !== index);
  faults.push(...twice.map((page) => `app.json: ${page} is named twice`));
  faults.push(
    ...config.pages
      .filter((page) => rootOf(pkg, page) !== '')
      .map((page) => `app.json: ${page} is in a sub-package`),
  );

  const { tabBar } = config;
  if (tabBar) {
    if (tabBar.list.length < 2 || tabBar.list.length > 5)
      faults.push(`app.json: ${tabBar.list.length} tabs, 2 to 5 are possible`);
    for (const { pagePath } of tabBar.list)
      if (!config.pages.includes(pagePath))
        faults.push(`app.json: the tab ${pagePath} is no page of the main package`);
    if (tabBar.custom) need('app.json', 'custom-tab-bar/index', ['.js', '.json', '.wxml']);
  }
  for (const file of namesIn(files, '.json')) {
    const name = file.replace(/[.]json$/, '');
    for (const used of Object.values(configOf(pkg, name).usingComponents ?? {})) {
      const component = resolvePath(name, used);
      need(file, component, ['.js', '.json', '.wxml']);
      const root = rootOf(pkg, component);
      if (root !== '' && root !== rootOf(pkg, name))
        faults.push(`${file}: ${component} is in another package`);
    }
  }
  return [...faults, ...themeFaults(pkg)];
}

function themeFaults({ files, config }: Package): string[] {
  const named = Object.values(config.window ?? {}).filter(
    (value): value is string => typeof value === 'string' && value.startsWith('@'),
  );
  const themes = JSON.parse(files['theme.json'] ?? '{}') as Record<string, Record<string, string>>;
  return ['light', 'dark'].flatMap((theme) =>
    named
      .filter((name) => !(name.slice(1) in (themes[theme] ?? {})))
      .map((name) => `theme.json: ${theme} has no ${name.slice(1)}`),
  );
}
