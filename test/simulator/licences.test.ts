import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The licences of all that the mini program is made of, beside the package: nothing of it is uploaded. */

const dist = path.resolve(__dirname, '../../dist');

test('they name every library that is shipped, each with its version and a text', () => {
  const contributors = JSON.parse(readFileSync(path.join(dist, 'weapp-contributors.json'), 'utf8'));
  const shipped = new Set(
    Object.values(contributors as Record<string, object>).flatMap((owners) =>
      Object.keys(owners).flatMap((owner) => /^node_modules\/(.*)/.exec(owner)?.[1] ?? []),
    ),
  );
  const told = readFileSync(path.join(dist, 'weapp-licences.txt'), 'utf8').split(/\n\n─+\n\n/);
  expect([...shipped]).toEqual(expect.arrayContaining(['react', 'valibot', '@tarojs/runtime', 'dayjs']));
  expect([...shipped].filter((name) => !told.some((one) => one.startsWith(`${name} `)))).toEqual([]);
  for (const one of told)
    expect(one).toMatch(/^(@[^/]+\/)?[^/ ]+ \d+\.\d+\.\d+\S* · [\w.()-]+( OR [\w.-]+)*\n\n\S/);
  expect(existsSync(path.join(dist, 'weapp/licences.txt'))).toBe(false);
});
