import { sealed, unsealed } from '@/units/sealed';

const text = sealed('{"name":"李明"}');

test('what is sealed comes back', () => {
  expect(unsealed(text)).toBe('{"name":"李明"}');
  expect(unsealed(sealed(''))).toBe('');
});

test.each([
  ['one letter of it is another', text.replace('明', '名')],
  ['its seal is another', `0${text}`],
  ['it was cut off', text.slice(0, -1)],
  ['there is nothing', ''],
])('it is refused where %s', (_what, found) => {
  expect(unsealed(found)).toBeNull();
});
