import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const root = path.resolve(__dirname, '..');
const outputRoot = process.env.OUTPUT_ROOT ?? `dist/${process.env.TARO_ENV}`;

/** Pixels stay pixels on both platforms: the layout is fluid by flex, and a large screen shows more, not bigger. */
const pxtransform = { enable: false };

/** A package that is written for newer phones than ours (browserslist) is compiled like our own code. */
const compile = { include: [path.dirname(require.resolve('valibot'))] };

/**
 * Left to itself, Taro writes all that a page uses into that page's file: the bank stood in eighteen of them. Styles
 * stay with their pages, in the order in which they are written.
 */
const cacheGroups = {
  shared: { name: 'shared', chunks: 'async', type: /^javascript\//, minChunks: 2, priority: 5 },
};

interface SharedCode {
  merge(more: object): void;
}

/**
 * A release is the wallet alone: no director, no other persons, nothing that goes wrong on purpose. What is left out
 * stands behind this name, so that the compiler drops it.
 */
const release = process.argv.includes('--release');
process.env.RELEASE = String(release);

export default defineConfig({
  projectName: 'wallet-borrowing-demo',
  ...(process.env.TARO_ENV === 'weapp'
    ? {
        plugins: ['aria.ts', 'contributors.ts', 'framework.ts', ...(release ? ['release.ts'] : [])].map(
          (file) => path.join(__dirname, file),
        ),
        copy: { patterns: [{ from: 'src/sitemap.json', to: `${outputRoot}/sitemap.json` }], options: {} },
      }
    : {}),
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot,
  env: { RELEASE: JSON.stringify(String(release)) },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: { '@': path.join(root, 'src') },
  // WeChat's style compiler leaves `:root` out of a selector, what remains is none, and `body` is a tag like another.
  sass: {
    data:
      process.env.TARO_ENV === 'weapp' ? "$root: 'page'; $body: 'page';" : "$root: ':root'; $body: 'body';",
  },
  terser: {
    enable: true,
    config: {
      ecma: 2017,
      compress: { passes: 3 },
      mangle: true,
      output: { comments: false },
    },
  },
  mini: {
    compile,
    // No minifyXML: it drops </input> as HTML may, and WeChat then refuses the whole template.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform, cssModules: { enable: false } },
  },
  h5: {
    compile,
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // A watch build is for whoever sits at this machine.
    devServer: { host: '127.0.0.1' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    webpackChain: (chain: SharedCode) => chain.merge({ optimization: { splitChunks: { cacheGroups } } }),
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { autoprefixer: { enable: true }, pxtransform, cssModules: { enable: false } },
  },
});
