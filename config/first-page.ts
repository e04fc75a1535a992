import type { IPluginContext } from '@tarojs/service';
import type { ChunkGraph, ChunkGroup, Compilation, Compiler, Module } from 'webpack';

/** A tag of the page's head, as html-webpack-plugin writes it. */
interface Tag {
  readonly tagName: string;
  readonly voidTag: boolean;
  readonly attributes: Readonly<Record<string, string | boolean>>;
  readonly meta: object;
}

interface Page {
  readonly publicPath: string;
  readonly headTags: Tag[];
}

/** What is used of html-webpack-plugin, which comes with Taro. */
interface Html {
  getHooks(compilation: Compilation): {
    alterAssetTagGroups: { tap(name: string, work: (page: Page) => Page): void };
  };
}

const NAME = 'FirstPage';

const PAGE = 'pages/entry/index';

/** What the page asks for first, as src/services/apart loads it. */
const BANK = 'service/beginning';

/** What is loaded under a name, with all that belongs to it. */
const loads =
  (name: string) =>
  ({ origins }: ChunkGroup): boolean =>
    origins.some(({ request }) => request?.endsWith(name) === true);

/** Whether the first page needs a module that the app itself does not have. */
export const ofFirstPage = (module: Module, { chunkGraph }: { chunkGraph: ChunkGraph }): boolean =>
  [...chunkGraph.getModuleChunksIterable(module)].some((chunk) =>
    [...chunk.groupsIterable].some(loads(PAGE)),
  );

const tag = (tagName: string, voidTag: boolean, attributes: Tag['attributes']): Tag => ({
  tagName,
  voidTag,
  attributes,
  meta: { plugin: NAME },
});

/** A script tells webpack's runtime by itself that it is there, and a style sheet is looked for before it is asked for. */
const tagOf = (url: string): Tag =>
  url.endsWith('.css')
    ? tag('link', true, { href: url, rel: 'stylesheet' })
    : tag('script', false, { defer: true, src: url });

/**
 * A window with room for the desk has the bank in the frame within it, and a narrow one has it itself. It is run when it is
 * asked for, and what the screen is drawn with comes before it.
 */
const aheadOf = (url: string): Tag =>
  tag('link', true, {
    rel: 'preload',
    as: 'script',
    fetchpriority: 'low',
    href: url,
    media: '(max-width: 767px)',
  });

/**
 * Names in the page's head what its first screen is made of. Left to itself, the browser learns of it when all of the app
 * has come and run, and of the bank when the page has: each time one way there and back more, on a phone a sixth of a
 * second.
 */
class FirstPage {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      const html = compiler.options.plugins.find(
        (plugin) => plugin?.constructor.name === 'HtmlWebpackPlugin',
      );
      if (!html) throw new Error('Taro writes the page with html-webpack-plugin');
      const { alterAssetTagGroups } = (html.constructor as unknown as Html).getHooks(compilation);
      alterAssetTagGroups.tap(NAME, (page) => {
        const own = filesOf(compilation, PAGE);
        const tags = own.map((file) => tagOf(page.publicPath + file));
        const ahead = filesOf(compilation, BANK).filter((file) => !own.includes(file));
        const before = page.headTags.findIndex(({ tagName }) => tagName === 'script');
        page.headTags.splice(before, 0, ...tags.filter(({ tagName }) => tagName === 'script'));
        page.headTags.push(...tags.filter(({ tagName }) => tagName === 'link'));
        page.headTags.push(...ahead.map((file) => aheadOf(page.publicPath + file)));
        return page;
      });
    });
  }
}

function filesOf({ chunkGroups }: Compilation, name: string): string[] {
  const group = chunkGroups.find(loads(name));
  if (group === undefined) throw new Error(`there is a chunk of ${name}`);
  return group.getFiles().filter((file) => /[.](js|css)$/.test(file));
}

export default (ctx: IPluginContext) => {
  ctx.modifyWebpackChain(({ chain }) => {
    chain.plugin('first-page').use(FirstPage);
  });
};
