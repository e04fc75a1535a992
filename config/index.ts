import { realpathSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import type { IH5Config } from '@tarojs/taro/types/compile';
import { version } from '../package.json';
import { ofFirstPage } from './first-page';
import directives from './policy.json';
import shrunk from './shrunk.json';

const root = path.resolve(__dirname, '..');
/** Where they lie: the compiler goes by that, whatever links lead there. */
const packages = realpathSync(path.join(root, 'node_modules'));
const outputRoot = process.env.OUTPUT_ROOT ?? `dist/${process.env.TARO_ENV}`;

const SCRIPT = /^javascript\//;

/** Pixels stay pixels on both platforms: the layout is fluid by flex, and a large screen shows more, not bigger. */
const pxtransform = { enable: false };

const WEB = path.join(__dirname, 'web');
const MINI = path.join(__dirname, 'mini');

/** A package that is written for newer phones than ours (browserslist) is compiled like our own code. */
const compiled = (...names: string[]) => ({
  include: [WEB, ...names.map((name) => path.join(packages, name))],
});
const OURS = ['valibot', 'react-error-boundary'];

/**
 * Left to itself, Taro writes all that a page uses into that page's file. What the first page is made of is one file,
 * which the page's head names; what others have in common goes into files by who shares it. In one file for all, the
 * first page brought the director along. Styles stay with their pages, in the order in which they are written.
 */
const cacheGroups = {
  first: { name: 'first', chunks: 'async', type: SCRIPT, test: ofFirstPage, enforce: true, priority: 10 },
  // What the bank and what steers it have in common, apart from what pages have.
  bank: {
    name: 'bank-common',
    chunks: ({ name }: { readonly name?: string | null }) => name === 'bank' || name === 'controls',
    type: SCRIPT,
    minChunks: 2,
    priority: 10,
  },
  shared: { chunks: 'async', type: SCRIPT, minChunks: 2, minSize: 4096, priority: 5 },
};

/** What the first screen does not need of Taro's router and of its components: see there. */
const unneeded = Object.fromEntries(
  [
    'router/dist/navigationBar.js',
    'components/dist/components/taro-tabbar.js',
    'components/dist/components/taro-pull-to-refresh-core.js',
  ].map((file) => [path.join(packages, '@tarojs', file), path.join(WEB, 'unneeded.ts')]),
);
/** What stands for parts of Taro on the web, each as far as it is asked: 11 KB less before the first screen. */
const standing = {
  ...unneeded,
  [path.join(packages, '@tarojs/router/dist/router/navigation-bar.js')]: path.join(WEB, 'navigation-bar.ts'),
  'universal-router$': path.join(WEB, 'universal-router.ts'),
  'query-string$': path.join(WEB, 'query-string.ts'),
  '@tarojs/components$': path.join(WEB, 'components/index.ts'),
};
/** What stands for parts of Taro in WeChat: so much of them as is asked for, and less to be run before the first screen. */
const standingInWeChat = {
  [path.join(packages, '@tarojs/runtime/dist/bom/window.js')]: path.join(MINI, 'window.ts'),
  '@tarojs/taro$': path.join(MINI, 'taro.cjs'),
};
/**
 * What does nothing by being there, and does not say so itself. `platform` names every phone and browser, for calls that
 * are not made here.
 */
const PURE = [path.join(packages, 'platform'), path.join(WEB, 'components')];

/** webpack's configuration, as a chain of calls. */
type Chain = Parameters<NonNullable<IH5Config['webpackChain']>>[0];

/**
 * SWC in the place of Terser: a third of the time, and smaller by a twentieth. Chinese stays as it is, three bytes a letter
 * and not six: WeChat reads its files as UTF-8.
 */
function minify({ optimization }: Chain): void {
  // While somebody works on it nothing is shrunk, and there is nothing to shrink it with.
  if (process.env.NODE_ENV !== 'production') return;
  const minimizer = optimization.minimizer('terserPlugin');
  minimizer.tap(([options]: object[]) => [
    {
      ...options,
      minify: minimizer.get('plugin').swcMinify,
      terserOptions: { ...shrunk, mangle: true },
    },
  ]);
}

/**
 * A release is the wallet alone: no director, no other persons, nothing that goes wrong on purpose. What is left out
 * stands behind this name, so that the compiler drops it.
 */
const release = process.argv.includes('--release');
process.env.RELEASE = String(release);

/** What a page may load, said in the page too: it may lie on a server that says nothing. In there a frame is not held off. */
const { 'frame-ancestors': _, ...policy } = directives;
const content = Object.entries(policy)
  .map((directive) => directive.join(' '))
  .join('; ');
const meta = { policy: { 'http-equiv': 'Content-Security-Policy', content } };

export default defineConfig({
  projectName: 'wallet-borrowing-demo',
  plugins: [
    'shipped.ts',
    ...(process.env.TARO_ENV === 'weapp'
      ? [
          'aria.ts',
          'wire.ts',
          'framework.ts',
          'first-screen.ts',
          'named.ts',
          'numbered.ts',
          'bank.ts',
          ...(release ? ['release.ts'] : []),
        ]
      : ['first-page.ts']),
  ].map((file) => path.join(__dirname, file)),
  ...(process.env.TARO_ENV === 'weapp'
    ? {
        copy: { patterns: [{ from: 'src/sitemap.json', to: `${outputRoot}/sitemap.json` }], options: {} },
      }
    : {}),
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot,
  env: { RELEASE: JSON.stringify(String(release)), APP_VERSION: JSON.stringify(version) },
  framework: 'react',
  // So deep do WeChat's templates go; what is deeper is drawn by a component in between.
  baseLevel: 10,
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: { '@': path.join(root, 'src') },
  // WeChat's style compiler leaves `:root` out of a selector, what remains is none, and `body` is a tag like another.
  sass: {
    data:
      process.env.TARO_ENV === 'weapp' ? "$root: 'page'; $body: 'page';" : "$root: ':root'; $body: 'body';",
  },
  mini: {
    compile: compiled(...OURS),
    // No minifyXML: it drops </input> as HTML may, and WeChat then refuses the whole template.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform, cssModules: { enable: false } },
    webpackChain: (chain) => {
      chain.merge({ resolve: { alias: standingInWeChat } });
      // What a browser has by itself, Taro provides to whoever names it. In WeChat its own loader does, and nobody else.
      chain
        .plugin('providerPlugin')
        .tap(() => [{ window: [path.join(MINI, 'window.ts'), 'taroWindowProvider'] }]);
      minify(chain);
    },
  },
  h5: {
    compile: compiled(...OURS),
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // A watch build is steered by the server that built it.
    htmlPluginOption: process.env.NODE_ENV === 'production' ? { meta } : {},
    // A watch build is for whoever sits at this machine.
    devServer: { host: '127.0.0.1' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    webpackChain: (chain) => {
      chain.merge({
        optimization: { splitChunks: { cacheGroups } },
        resolve: { alias: standing },
        module: { rule: { pure: { include: PURE, sideEffects: false } } },
      });
      // Styles of Taro's components came as JavaScript; first in the app's style sheet, they are first as before.
      if (process.env.NODE_ENV === 'production') {
        const { taroStyle, customStyle } = chain.module.rules.entries();
        taroStyle?.uses.clear().merge(customStyle?.uses.entries() ?? {});
      }
      minify(chain);
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { autoprefixer: { enable: true }, pxtransform, cssModules: { enable: false } },
  },
});
