import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/root';

const dist = path.join(root, 'dist');

/** The packages whose code is in a build, and what its licence file says, a package each. Both lie below `dist`. */
export function licencesOf(contributors: string, licences: string): { shipped: Set<string>; told: string[] } {
  const owners = JSON.parse(readFileSync(path.join(dist, contributors), 'utf8')) as Record<string, object>;
  return {
    shipped: new Set(
      Object.values(owners).flatMap((of) =>
        Object.keys(of).flatMap((owner) => /^node_modules\/(.*)/.exec(owner)?.[1] ?? []),
      ),
    ),
    told: readFileSync(path.join(dist, licences), 'utf8').split(/\n\n─+\n\n/),
  };
}

export function expectEachNamed({ shipped, told }: ReturnType<typeof licencesOf>): void {
  expect([...shipped].filter((name) => !told.some((one) => one.startsWith(`${name} `)))).toEqual([]);
  for (const one of told)
    expect(one).toMatch(/^(@[^/]+\/)?[^/ ]+ \d+\.\d+\.\d+\S* · [\w.()-]+( OR [\w.-]+)*\n\n\S/);
}
