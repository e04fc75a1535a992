import path from 'node:path';
import type { Compilation, Module } from 'webpack';

const fileOf = (module: Module): string => module.nameForCondition()?.replaceAll(path.sep, '/') ?? '';

/** Where a library lies: the folder of its own that a module is in; null where it is ours. */
export const libraryOf = (module: Module): string | null =>
  /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(fileOf(module))?.[0] ?? null;

/** `src/services/rules`, `node_modules/dayjs`: what a module belongs to. */
export function ownerOf(module: Module): string | null {
  const [, own] = /\/(src\/(?:pages|services)\/[^/]+|src\/[^/]+)/.exec(fileOf(module)) ?? [];
  return libraryOf(module)?.replace(/^.*(?=node_modules\/)/, '') ?? own ?? null;
}

/** Modules that were put together count one by one. */
const parts = (module: Module): readonly Module[] =>
  'modules' in module ? (module.modules as readonly Module[]) : [module];

/** What a chunk is made of. */
export const modulesOf = (
  { chunkGraph }: Compilation,
  chunk: Parameters<Compilation['chunkGraph']['getChunkModulesIterable']>[0],
): Module[] => [...chunkGraph.getChunkModulesIterable(chunk)].flatMap(parts);
