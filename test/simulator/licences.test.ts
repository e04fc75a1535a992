import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/root';
import { expectEachNamed, licencesOf } from '../support/licences';

/** The licences of all that the mini program is made of, beside the package: nothing of it is uploaded. */

const dist = path.join(root, 'dist');

test('they name every library that is shipped, each with its version and a text', () => {
  const licences = licencesOf('weapp-contributors.json', 'weapp-licences.txt');
  expect([...licences.shipped]).toEqual(
    expect.arrayContaining(['react', 'valibot', '@tarojs/runtime', 'dayjs']),
  );
  expectEachNamed(licences);
  expect(existsSync(path.join(dist, 'weapp/licences.txt'))).toBe(false);
});
