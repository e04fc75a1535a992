import Taro from '@tarojs/taro';
import { encoded } from './escape';
import { plain } from './query';

export type Page = ReturnType<typeof Taro.getCurrentPages>[number];

/** The pages that are open, the one on top last. */
export const openPages = (): readonly Page[] => Taro.getCurrentPages();

/** The page on top; none before the first. */
export const shownPage = (): Page | undefined => openPages().at(-1);

/** Without a slash before it, and without its query. */
export const pathOf = (page: Page | undefined): string =>
  page?.route?.replace(/^\//, '').replace(/[?].*/, '') ?? '';

/** A page with its query, without what Taro adds to it. On the web only Taro's own record of it has the query. */
export function linkOf(page: Page): string {
  const { $taroParams, options } = page as Page & { readonly $taroParams?: object };
  const query = Object.entries(plain($taroParams ?? options ?? {}))
    .filter(([key]) => !/^[$]|^stamp$/.test(key))
    .map(([key, value = '']) => `${encoded(key)}=${encoded(value)}`)
    .join('&');
  return `/${pathOf(page)}${query ? `?${query}` : ''}`;
}

/** Tells one page from another of the same path: on the web the stack is a copy each time, on WeChat it is not. */
export const markOf = (page: Page | undefined): unknown =>
  process.env.TARO_ENV === 'h5' ? page?.path : page;

/**
 * How many pages back a page is that is open already, 0 where it is the top one; null where it is not open, or where a
 * page of the same path lies between: the web's router would stop there.
 */
export function stepsBackTo(url: string, stack: readonly Page[]): number | null {
  const [path = ''] = url.replace(/^\//, '').split('?');
  const above = [...stack].reverse();
  const steps = above.findIndex((page) => pathOf(page) === path);
  const found = above[steps];
  return found && linkOf(found) === `/${url.replace(/^\//, '')}` ? steps : null;
}
