import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';
import { LicenseWebpackPlugin } from 'license-webpack-plugin';

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
 * The licences of all that is shipped, in one file: on the web among its files, for WeChat beside the package, where it
 * is not uploaded and weighs nothing on a phone.
 */
export default (ctx: IPluginContext) => {
  ctx.modifyWebpackChain(({ chain }) => {
    const { outputPath } = ctx.paths;
    const name =
      process.env.TARO_ENV === 'h5' ? 'licences.txt' : `../${path.basename(outputPath)}-licences.txt`;
    chain.plugin('licences').use(LicenseWebpackPlugin, [
      {
        outputFilename: name,
        perChunkOutput: false,
        renderLicenses: render,
        // Said in the file itself.
        handleMissingLicenseText: () => null,
        stats: { warnings: false, errors: true },
      },
    ]);
  });
};
