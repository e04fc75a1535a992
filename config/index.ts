import { realpathSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import type { IH5Config } from '@tarojs/taro/types/compile';
import { version } from '../package.json';
import directives from './policy.json';

const root = path.resolve(__dirname, '..');
const outputRoot = process.env.OUTPUT_ROOT ?? `dist/${process.env.TARO_ENV}`;

/** Pixels stay pixels on both platforms: the layout is fluid by flex, and a large screen shows more, not bigger. */
const pxtransform = { enable: false };

/** A package that is written for newer phones than ours (browserslist) is compiled like our own code. */
const compiled = (...names: string[]) => ({
  // As webpack finds them, also where the folder of packages is a link.
  include: names.map((name) => realpathSync(path.join(root, 'node_modules', name))),
});
const OURS = ['valibot', 'react-error-boundary'];
/** What Taro's router on the web reads addresses with. */
const OF_THE_ROUTER = ['query-string', 'split-on-first', 'filter-obj', 'decode-uri-component'];

/**
 * Left to itself, Taro writes all that a page uses into that page's file: the bank stood in eighteen of them. Styles
 * stay with their pages, in the order in which they are written.
 */
const cacheGroups = {
  // What the bank and what steers it have in common, apart from what pages have.
  bank: {
    name: 'bank-common',
    chunks: ({ name }: { readonly name?: string | null }) => name === 'bank' || name === 'controls',
    type: /^javascript\//,
    minChunks: 2,
    priority: 10,
  },
  shared: { name: 'shared', chunks: 'async', type: /^javascript\//, minChunks: 2, priority: 5 },
};

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
      terserOptions: {
        compress: { passes: 3, ecma: 2017 },
        mangle: true,
        format: { comments: false, asciiOnly: false, ecma: 2017 },
      },
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
          'bank.ts',
          ...(release ? ['release.ts'] : []),
        ]
      : []),
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
    webpackChain: minify,
  },
  h5: {
    compile: compiled(...OURS, ...OF_THE_ROUTER),
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // A watch build is steered by the server that built it.
    htmlPluginOption: process.env.NODE_ENV === 'production' ? { meta } : {},
    // A watch build is for whoever sits at this machine.
    devServer: { host: '127.0.0.1' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    webpackChain: (chain) => {
      chain.merge({ optimization: { splitChunks: { cacheGroups } } });
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
