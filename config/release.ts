import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';

/** The compile modes open scenes, which a release does not know. */
export default (ctx: IPluginContext) => {
  ctx.onBuildFinish(() => {
    const file = path.join(ctx.paths.outputPath, 'project.config.json');
    const { condition: _, ...config } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`);
  });
};
