import type { IPluginContext } from '@tarojs/service';
import type { ChunkGraph, Module } from 'webpack';

/**
 * What a file of common code holds is read whole. What the first screen needs of it is read before it is drawn; what the
 * other tabs have in common, with each other and with sub-packages, stands in a file of its own, which every other page
 * reads before itself.
 */
const LATER = 'common-later';

/** The wallet, and Taro's own beside every page. */
const FIRST = ['app', 'pages/entry/index', 'custom-tab-bar/index', 'comp', 'custom-wrapper'];
const TABS = ['pages/repay/index', 'pages/limit-tips/index', 'pages/me/index'];

/** Whether a tab has a module in common with another page, and the first screen has not. */
function isLater(module: Module, { chunkGraph }: { readonly chunkGraph: ChunkGraph }): boolean {
  const names = Array.from(chunkGraph.getModuleChunks(module), ({ name }) => name ?? '');
  return (
    names.length > 1 &&
    names.some((name) => TABS.includes(name)) &&
    !names.some((name) => FIRST.includes(name))
  );
}

interface RunnerOptions {
  addChunkPages?: (needs: Map<string, string[]>, pages: readonly string[]) => void;
}

export default (ctx: IPluginContext) => {
  ctx.modifyRunnerOpts(({ opts }: { opts: RunnerOptions }) => {
    opts.addChunkPages = (needs, pages) => {
      // Where it is told what one needs, it has to be told it of all.
      for (const page of FIRST) needs.set(page, []);
      for (const page of pages) if (!FIRST.includes(page)) needs.set(page, [LATER]);
    };
  });
  ctx.modifyWebpackChain(({ chain }) => {
    // Styles stay with the common ones: a page takes in no other sheet by itself.
    const later = { name: LATER, type: /^javascript\//, minChunks: 2, priority: 20, test: isLater };
    chain.merge({ optimization: { splitChunks: { cacheGroups: { later } } } });
  });
};
