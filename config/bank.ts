import path from 'node:path';
import { type JsMinifyOptions, minify } from '@swc/core';
import type { IPluginContext } from '@tarojs/service';
import { build, type Plugin, transform } from 'esbuild';
import type { Compiler } from 'webpack';
import { browserslist } from '../package.json';
import shrunkAs from './shrunk.json';

/**
 * The bank of the mini program, apart from its pages: a sub-package that `src/services/apart/loading.ts` loads when
 * something is first asked. Taro makes every `import()` a `require` at once, so that it is built here, by itself.
 */

/** Where it lies in the package, and what of it can be loaded. */
const FOLDER = 'bank';
const ENTRIES = { index: 'src/services/service/door.ts', controls: 'src/services/demo/stage/controls.ts' };

/** As esbuild names what package.json says. */
const TARGET = browserslist.map((browser) => browser.replace('ios_saf', 'ios').replace(' >= ', ''));

/** Taro's calls of the storage are WeChat's own; a second Taro would be another program. */
const wechat: Plugin = {
  name: 'wechat',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@tarojs\/taro$/ }, () => ({ path: 'wx', namespace: 'wechat' }));
    onLoad({ filter: /^wx$/, namespace: 'wechat' }, () => ({ contents: 'export default wx' }));
  },
};

/** A module of ours does nothing by being there: what nobody uses is left out, as webpack leaves it out. */
const pure = (src: string): Plugin => ({
  name: 'pure',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[@.]/ }, async ({ path: asked, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === 'resolved' || importer === '') return undefined;
      const found = await resolve(asked, { importer, resolveDir, kind, pluginData: 'resolved' });
      return found.path.startsWith(src) ? { ...found, sideEffects: false } : found;
    });
  },
});

interface Built {
  /** Under their names in the package. */
  readonly files: Readonly<Record<string, string>>;
  /** By file: which modules it is made of, and how many bytes each had. */
  readonly madeOf: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Builds it: modules that can do without each other in a file of their own. */
async function buildBank(root: string, production: boolean): Promise<Built> {
  const { RELEASE = 'false' } = process.env;
  const { index, controls } = ENTRIES;
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: RELEASE === 'true' ? { index } : { index, controls },
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: TARGET,
    // What the documents say is a file by itself, as is what such files have in common.
    chunkNames: '[name]-[hash]',
    define: {
      'process.env.TARO_ENV': '"weapp"',
      'process.env.RELEASE': JSON.stringify(RELEASE),
      'process.env.NODE_ENV': JSON.stringify(production ? 'production' : 'development'),
    },
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    metafile: true,
    plugins: [wechat, pure(path.join(root, 'src'))],
    logLevel: 'silent',
  });
  const nameOf = (file: string): string => path.relative(root, file).replaceAll(path.sep, '/');
  const files = await Promise.all(
    outputFiles.map(async ({ path: file, text }) => {
      // WeChat knows no `import()`: what comes later on the web is required here.
      const supported = { 'dynamic-import': false };
      const { code } = await transform(text, { format: 'cjs', charset: 'utf8', target: TARGET, supported });
      return [nameOf(file), production ? await shrunk(code) : code] as const;
    }),
  );
  const madeOf = Object.entries(metafile.outputs).map(([file, { inputs }]) => {
    const used = Object.keys(inputs).filter((module) => inputs[module]?.bytesInOutput !== 0);
    return [file, Object.fromEntries(used.map((module) => [module, metafile.inputs[module]?.bytes ?? 0]))];
  });
  return { files: Object.fromEntries(files), madeOf: Object.fromEntries(madeOf) };
}

/** As all other code is, and no name of a file is known outside it. */
async function shrunk(code: string): Promise<string> {
  const { code: small } = await minify(code, {
    ...shrunkAs,
    compress: { ...shrunkAs.compress, toplevel: true },
    mangle: { toplevel: true },
    module: false,
  } as JsMinifyOptions);
  return small;
}

class BankApart {
  constructor(private readonly root: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('BankApart', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'BankApart', stage }, async () => {
        const built = await buildBank(this.root, compiler.options.mode === 'production').catch(
          (error: Error) => {
            compilation.errors.push(new compiler.webpack.WebpackError(`bank: ${error.message}`));
            // Whichever file is mended, it is tried again.
            compilation.contextDependencies.add(path.join(this.root, 'src'));
            return null;
          },
        );
        if (!built) return;
        const { files, madeOf } = built;
        for (const [file, code] of Object.entries(files))
          compilation.emitAsset(file, new sources.RawSource(code), {
            minimized: true,
            madeOf: madeOf[file] ?? {},
          });
        // A watch build builds it anew when one of its modules changes.
        for (const module of Object.values(madeOf).flatMap(Object.keys))
          compilation.fileDependencies.add(path.join(this.root, module));
      });
    });
  }
}

export default (ctx: IPluginContext) => {
  ctx.modifyWebpackChain(({ chain }) => {
    chain.plugin('bank-apart').use(BankApart, [ctx.paths.appPath]);
  });
};
