import { useRouter } from '@tarojs/taro';
import { decoded } from './escape';

/** What a page's link asks for, by name. */
export type Query = Readonly<Record<string, string | undefined>>;

/**
 * A link may say anything: a name without a value, or twice. Routers tell that as null and as a list; here every value
 * is one text, the first, decoded once.
 */
export const plain = (params: object): Query =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      decoded(String((Array.isArray(value) ? value[0] : value) ?? '')),
    ]),
  );

/** What the link of this page asks for. */
export const useQuery = (): Query => plain(useRouter().params);
