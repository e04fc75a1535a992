import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeScene } from '@/services/demo/codes/scene';
import { hashOf, play } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { compileModes } from '../../tools/compile-modes-list';
import { root } from '../../tools/root';

interface Config {
  readonly condition: { readonly miniprogram: { readonly list: readonly { readonly query: string }[] } };
}

const config = JSON.parse(readFileSync(path.join(root, 'project.config.json'), 'utf8')) as Config;

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
