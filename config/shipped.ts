import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';
import { LicenseWebpackPlugin } from 'license-webpack-plugin';
import type { Compilation, Compiler, Module } from 'webpack';

/** What is shipped: whose bytes they are, and under which licences. Taro compiles a plug-in's own file alone. */

const fileOf = (module: Module): string => module.nameForCondition()?.replaceAll(path.sep, '/') ?? '';

/** Where a library lies: the folder of its own that a module is in; null where it is ours. */
const libraryOf = (file: string): string | null =>
  /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;

/** `src/services/rules`, `node_modules/dayjs`: what a module belongs to. */
function ownerOf(file: string): string | null {
  const [, own] = /\/(src\/(?:pages|services)\/[^/]+|src\/[^/]+)/.exec(file) ?? [];
  return libraryOf(file)?.replace(/^.*(?=node_modules\/)/, '') ?? own ?? null;
}

/** Modules that were put together count one by one. */
const parts = (module: Module): readonly Module[] =>
  'modules' in module ? (module.modules as readonly Module[]) : [module];

type Chunk = Parameters<Compilation['chunkGraph']['getChunkModulesIterable']>[0];

const modulesOf = ({ chunkGraph }: Compilation, chunk: Chunk): Module[] =>
  [...chunkGraph.getChunkModulesIterable(chunk)].flatMap(parts);

/** What a file is made of that was built apart from webpack's modules, as config/bank.ts says. */
const builtApart = (info: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> =>
  (info.madeOf ?? {}) as Readonly<Record<string, number>>;

/** A module's bytes for whom it belongs to. */
function count(owners: Record<string, number>, owner: string | null, bytes: number): void {
  if (owner !== null) owners[owner] = (owners[owner] ?? 0) + bytes;
}

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
          for (const module of modulesOf(compilation, chunk))
            count(owners, ownerOf(fileOf(module)), module.size());
          found[file] = owners;
        }
      for (const { name, info } of compilation.getAssets()) {
        const owners = found[name] ?? {};
        for (const [module, bytes] of Object.entries(builtApart(info)))
          count(owners, ownerOf(`/${module}`), bytes);
        if (Object.keys(owners).length > 0) found[name] = owners;
      }
      writeFileSync(this.file, `${JSON.stringify(found, null, 2)}\n`);
    });
  }
}

interface Library {
  readonly name: string;
  readonly directory: string;
}

/**
 * Of modules that webpack puts together, license-webpack-plugin 4.0.2 sees the first. It takes further ones by name:
 * these are filled in right before it looks.
 */
class AllLibraries {
  constructor(private readonly found: Library[]) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('AllLibraries', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT - 1;
      compilation.hooks.processAssets.tap({ name: 'AllLibraries', stage }, () => {
        const modules = [...compilation.chunks].flatMap((chunk) => modulesOf(compilation, chunk));
        const apart = compilation.getAssets().flatMap(({ info }) => Object.keys(builtApart(info)));
        const files = [...modules.map(fileOf), ...apart.map((file) => path.resolve(compiler.context, file))];
        const folders = new Set(files.flatMap((file) => libraryOf(file) ?? []));
        for (const folder of folders)
          this.found.push({
            name: folder.replace(/^.*node_modules\//, ''),
            directory: path.normalize(folder),
          });
      });
    });
  }
}

type Options = NonNullable<ConstructorParameters<typeof LicenseWebpackPlugin>[0]>;
type Shipped = Parameters<NonNullable<Options['renderLicenses']>>[0];

const LINE = '─'.repeat(72);

const render = (shipped: Shipped): string =>
  [...shipped]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, packageJson, licenseId, licenseText }) =>
      [
        `${name} ${packageJson?.version ?? ''} · ${licenseId}`,
        licenseText?.trim() || `The package brings no text of its licence; it says "${licenseId}".`,
      ].join('\n\n'),
    )
    .join(`\n\n${LINE}\n\n`);

/**
 * The licences stand in one file: on the web among its files, for WeChat beside the package, where it is not uploaded
 * and weighs nothing on a phone.
 */
export default (ctx: IPluginContext) => {
  ctx.modifyWebpackChain(({ chain }) => {
    const { outputPath } = ctx.paths;
    chain.plugin('contributors').use(Contributors, [`${outputPath}-contributors.json`]);

    const additionalModules: Library[] = [];
    const beside = `../${path.basename(outputPath)}-licences.txt`;
    chain.plugin('all-libraries').use(AllLibraries, [additionalModules]);
    chain.plugin('licences').use(LicenseWebpackPlugin, [
      {
        outputFilename: process.env.TARO_ENV === 'h5' ? 'licences.txt' : beside,
        perChunkOutput: false,
        additionalModules,
        // A folder within a library that has a package.json of its own is no library.
        excludedPackageTest: (name: string) => !/^(@[^/]+\/)?[^/]+$/.test(name),
        renderLicenses: render,
        // Said in the file itself.
        handleMissingLicenseText: () => null,
        stats: { warnings: false, errors: true },
      },
    ]);
  });
};
