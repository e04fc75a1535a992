import { writeFileSync } from 'node:fs';
import type { IPluginContext } from '@tarojs/service';
import type { Compiler } from 'webpack';
import { modulesOf, ownerOf } from './modules';

/**
 * Writes down beside the package what its JavaScript is made of, before it was minified: a package's files do not
 * say any more where their bytes come from.
 */
class Contributors {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('Contributors', ({ compilation }) => {
      const found: Record<string, Record<string, number>> = {};
      for (const chunk of compilation.chunks)
        for (const file of [...chunk.files].filter((name) => name.endsWith('.js'))) {
          const owners: Record<string, number> = {};
          for (const module of modulesOf(compilation, chunk)) {
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
    chain.plugin('contributors').use(Contributors, [`${ctx.paths.outputPath}-contributors.json`]);
  });
};
