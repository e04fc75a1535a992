import fc from 'fast-check';
import { decoded, encoded, escaped, mended, sound, unescaped } from '@/ways/escape';
import { linkOf } from '@/ways/pages';
import { plain } from '@/ways/query';

/** What a link may say, and what is made of it. */

const HOME = '/pages/entry/index';
const any = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('%', '2', '5', 'E', '~', '?', '&', '=', '#', '/', '\ud800', '规') }),
);
const page = (route: string, options: object) => ({ route, options }) as never;

test.each([
  ['%', '%'],
  ['100%', '100%'],
  ['%25', '%'],
  ['%2', '%2'],
  ['%E8%A7%84', '规'],
  ['%E8', '%E8'],
  ['%zz', '%zz'],
  ['规%', '规%'],
])('%s in a link says %s', (given, said) => {
  expect(decoded(given)).toBe(said);
});

test.each([
  [{ id: 'a' }, { id: 'a' }],
  [{ id: ['a', 'b'] }, { id: 'a' }],
  [{ id: null }, { id: '' }],
  [{ id: [] }, { id: '' }],
  [{ id: [null] }, { id: '' }],
  [{ id: undefined }, { id: '' }],
  [{ id: 7 }, { id: '7' }],
  [{ id: '%' }, { id: '%' }],
])('%j asks for %j', (params, asked) => {
  expect(plain(params)).toEqual(asked);
});

test.each([
  ['/pages/me/index', '/pages/me/index'],
  ['/pages/%/index', HOME],
  ['/pages/%E8/index?a=b', HOME],
  ['/pages/me/index?a=%', '/pages/me/index?a=%25'],
  ['/pages/me/index?a=%25', '/pages/me/index?a=%25'],
  ['/pages/me/index?a=b?c=d', '/pages/me/index?a=b'],
  ['/director/frame#', '/director/frame'],
  ['/pages/me/index#x?y=1', '/pages/me/index?y=1'],
  ['/pages/%#/index', HOME],
  ['/pages/me/index##', '/pages/me/index'],
])('%s is opened as %s', (link, opened) => {
  expect(sound(link, HOME)).toBe(opened);
});

test('whatever a link says, it can be read, written and read again to the same', () => {
  fc.assert(
    fc.property(any, any, (key, value) => {
      expect(() => decodeURIComponent(mended(value))).not.toThrow();
      expect(decoded(encoded(value))).toBe(decoded(encoded(decoded(encoded(value)))));
      expect(unescaped(escaped(value))).toBe(decodeURIComponent(encoded(value)));
      const link = linkOf(page('pages/me/index', { [`k${key}`]: value }));
      expect(() => decodeURIComponent(link)).not.toThrow();
      // Opened again and again, as a journey in time does, it stays the same.
      const [, query = ''] = link.split('?');
      const [name = '', said = ''] = query.split('=');
      expect(linkOf(page('pages/me/index', { [decoded(name)]: said }))).toBe(link);
      expect(sound(link, HOME)).toBe(link);
    }),
    { numRuns: 500 },
  );
});
