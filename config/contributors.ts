import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';
import type { Compiler, Module } from 'webpack';

/** `src/services/rules`, `node_modules/dayjs`: what a module belongs to. */
function ownerOf(module: Module): string | null {
  const file = module.nameForCondition()?.replaceAll(path.sep, '/') ?? '';
  const [, library] = /.*(node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  const [, own] = /\/(src\/(?:pages|services)\/[^/]+|src\/[^/]+)/.exec(file) ?? [];
  return library ?? own ?? null;
}

/** Modules that were put together count one by one. */
const parts = (module: Module): readonly Module[] =>
  'modules' in module ? (module.modules as readonly Module[]) : [module];

/**
 * Writes down beside the package what its JavaScript is made of, before it was minified: a package's files do not
 * say any more where their bytes come from.
 */
class Contributors {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('Contributors', ({ compilation: { chunks, chunkGraph } }) => {
      const found: Record<string, Record<string, number>> = {};
      for (const chunk of chunks)
        for (const file of [...chunk.files].filter((name) => name.endsWith('.js'))) {
          const owners: Record<string, number> = {};
          for (const module of [...chunkGraph.getChunkModulesIterable(chunk)].flatMap(parts)) {
            const owner = ownerOf(module);
            if (owner !== null) owners[owner] = (owners[owner] ?? 0) + module.size();
          }
          found[file] = owners;
        }
      writeFileSync(this.file, `${JSON.stringify(found, null, 2)}\n`);
    });
  }
}

export default (ctx: IPluginContext) => {
  ctx.modifyWebpackChain(({ chain }) => {
    const { outputPath } = ctx.paths;
    const file = `${outputPath}-contributors.json`;
    chain.plugin('contributors').use(Contributors, [file]);
  });
};
