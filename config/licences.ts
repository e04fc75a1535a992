import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';
import { LicenseWebpackPlugin } from 'license-webpack-plugin';
import type { Compiler } from 'webpack';
import { libraryOf, modulesOf } from './modules';

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
 * Of modules that webpack puts together, license-webpack-plugin 4.0.2 sees the first. It takes further ones by name:
 * these are filled in right before it looks.
 */
class AllLibraries {
  constructor(private readonly found: { name: string; directory: string }[]) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('AllLibraries', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT - 1;
      compilation.hooks.processAssets.tap({ name: 'AllLibraries', stage }, () => {
        const modules = [...compilation.chunks].flatMap((chunk) => modulesOf(compilation, chunk));
        const folders = new Set(modules.map(libraryOf).filter((folder) => folder !== null));
        for (const folder of folders)
          this.found.push({
            name: folder.replace(/^.*node_modules\//, ''),
            directory: path.normalize(folder),
          });
      });
    });
  }
}

/**
 * The licences of all that is shipped, in one file: on the web among its files, for WeChat beside the package, where it
 * is not uploaded and weighs nothing on a phone.
 */
export default (ctx: IPluginContext) => {
  ctx.modifyWebpackChain(({ chain }) => {
    const { outputPath } = ctx.paths;
    const beside = `../${path.basename(outputPath)}-licences.txt`;
    const additionalModules: { name: string; directory: string }[] = [];
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
