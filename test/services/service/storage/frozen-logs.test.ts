import { RULES_VERSION, UNNAMED_RULES_VERSION } from '@/services/rules/version';
import { demo, memoryStorage } from '../../../../tools/world/world';
import codes from '../../demo/codes/frozen-codes.json';
import { moneyFacts } from '../../demo/codes/money-facts';
import logs from './frozen-logs.json';

/** Storages as the first version of the demo left them, one at the end of every scenario (commit eaa9a5c). */

const stored = (texts: Record<string, string | undefined>) =>
  memoryStorage(
    new Map(Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  );

test('there is one for every code of then, and it comes to the same', () => {
  const hashes = new Map(codes.map(({ scenario, hash }) => [scenario, hash]));
  expect(logs.map(({ scenario, hash }) => [scenario, hash])).toEqual([...hashes]);
});

test.each(logs.map((log) => [log.scenario, log] as const))(
  '%s opens with its money, says that the rules are those of then, and is written anew without loss',
  (_, { texts, personaId, hash }) => {
    const { server, storage } = demo(stored(texts));
    expect(server.persona().id).toBe(personaId);
    expect(moneyFacts(server.state(), UNNAMED_RULES_VERSION).hash).toBe(hash);
    const rules = { version: UNNAMED_RULES_VERSION, today: RULES_VERSION };
    expect(server.news()).toEqual({ kind: 'older-rules', ...rules });
    expect([...storage.texts.keys()].filter((key) => /^(head|log-\d+)$/.test(key))).toEqual([]);

    const again = demo(storage);
    expect(again.server.news()).toEqual({ kind: 'older-rules', ...rules });
    expect(moneyFacts(again.server.state(), UNNAMED_RULES_VERSION).hash).toBe(hash);
    expect(again.server.log()).toEqual(server.log());
  },
);

test.each([
  [
    'a letter of its head is another',
    (texts: Map<string, string>) => texts.set('head', `${texts.get('head')}`.replace('"count"', '"bount"')),
  ],
  ['a part of it is gone', (texts: Map<string, string>) => texts.delete('log-0')],
  [
    'a command in it is another',
    (texts: Map<string, string>) => texts.set('log-0', `${texts.get('log-0')}`.replace('"at":', '"at":1')),
  ],
])('where %s, it is not believed, and stays as it is', (_, harm) => {
  const [log] = logs.filter(({ texts }) => 'log-0' in texts);
  const storage = stored(log?.texts ?? {});
  harm(storage.texts);
  const before = [...storage.texts];
  const { server } = demo(storage);
  expect(server.isClosed()).toBe('storage-corrupt');
  expect([...storage.texts]).toEqual(before);
  expect(JSON.parse(server.exported()).stored).toEqual(Object.fromEntries(before));
});
