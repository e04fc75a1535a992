import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf, play } from '@/services/mock/player';
import { SCENARIOS } from '@/services/mock/scenarios';
import { decodeScene } from '@/services/mock/scene';
import { compileModes } from '../../scripts/compile-modes-list';

interface Config {
  readonly condition: { readonly miniprogram: { readonly list: readonly { readonly query: string }[] } };
}

const config = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../project.config.json'), 'utf8'),
) as Config;

test('DevTools is offered the scenarios as they are', () => {
  expect(config.condition.miniprogram.list).toEqual(compileModes());
});

test.each(SCENARIOS.map((scenario, index) => [scenario.id, scenario, index] as const))(
  'its mode opens %s at its end',
  (_id, scenario, index) => {
    const query = config.condition.miniprogram.list[index]?.query ?? '';
    const found = decodeScene(query.replace('scene=', ''));
    expect(found.ok && hashOf(found.state)).toBe(play(scenario).hash);
  },
);
