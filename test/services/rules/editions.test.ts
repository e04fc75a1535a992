import { canonical } from '@/services/bank/core/chance';
import { decodeScene, encodeScene } from '@/services/demo/codes/scene';
import { hashOf } from '@/services/demo/stories/player';
import { EDITIONS, type Editions } from '@/services/rules/editions';
import { ofEveryLens, RULE_SETS } from '@/services/rules/rule-sets';
import { RULES_VERSION, UNNAMED_RULES_VERSION } from '@/services/rules/version';
import { accountOf } from '@/services/service/account';
import { NO_TROUBLE } from '@/services/service/faults';
import { createServer } from '@/services/service/server';
import { HOUR, plus } from '@/units/day';
import { digest } from '@/units/digest';
import { memoryStorage } from '../../../tools/world/world';
import { facts } from './facts';
import frozen from './frozen-editions.json';

/** What every version decides by, for ever: an edition that is kept is not changed afterwards. */
test('every edition says what it said when it was today’s', () => {
  const found = Object.entries(EDITIONS).map(([version, sets]) => [
    version,
    digest(canonical(facts(sets)), 16),
  ]);
  expect(Object.fromEntries(found)).toEqual(frozen);
  const versions = Object.keys(EDITIONS).map(Number);
  expect(versions).toEqual(
    Array.from({ length: RULES_VERSION }, (_, index) => index + UNNAMED_RULES_VERSION),
  );
});

/** As if a figure had changed since: in the first version a loan could be cancelled for three days. */
const THEN_HOURS = 72;
const OLDER = ofEveryLens((lens) => ({
  ...RULE_SETS[lens],
  coolingOff: { ...RULE_SETS[lens].coolingOff, hours: THEN_HOURS },
}));
const WITH_OLDER: Editions = { 1: OLDER, [RULES_VERSION]: RULE_SETS };

const opened = (storage = memoryStorage(), rules: Editions = WITH_OLDER) =>
  createServer({ storage, real: () => 0, wait: async () => {}, rules });

/** Somebody who, under the older rules, cancelled a loan after a day and a half: those of today refuse it. */
function cancelledThen(storage = memoryStorage()) {
  const server = opened(storage);
  server.become('cooling-off');
  server.restore({ ...server.snapshot(), rules: 1 });
  const refusal = server.perform(0, { do: 'cancel', loan: 1 }, plus(server.now(), 24 * HOUR));
  if (refusal) throw new Error(refusal.code);
  expect(server.state().loans.at(-1)?.status).toBe('cancelled');
  return server;
}

test('what was made under an older edition goes on under it; whoever begins anew has today’s', () => {
  const server = cancelledThen();
  expect(server.edition().version).toBe(1);
  expect(server.governing().coolingOff.hours).toBe(THEN_HOURS);

  server.become('cooling-off');
  expect(server.edition().version).toBe(RULES_VERSION);
  expect(server.perform(0, { do: 'cancel', loan: 1 }, plus(server.now(), 24 * HOUR))).toMatchObject({
    code: 'cooling-off-over',
  });
});

test('a code opens to the very state under the rules it names; where these are gone, what today’s refuse is refused', () => {
  const server = cancelledThen();
  const scene = {
    personaId: server.persona().id,
    entries: server.log(),
    now: server.now(),
    rules: server.edition().version,
    trouble: NO_TROUBLE,
    page: null,
  };
  const encoded = encodeScene(scene, WITH_OLDER);
  if (!encoded.ok) throw new Error(encoded.problem);
  const found = decodeScene(encoded.code, WITH_OLDER);
  if (!found.ok) throw new Error(found.problem);
  expect(found).toMatchObject({ exact: true, rules: 1, scene: { rules: 1 } });
  expect(hashOf(found.state)).toBe(hashOf(server.state()));

  expect(decodeScene(encoded.code, { [RULES_VERSION]: RULE_SETS })).toEqual({
    ok: false,
    problem: 'refused',
  });
});

test('a code of rules that are gone opens under today’s where these accept it, and names both', () => {
  const server = opened();
  server.restore({ ...server.snapshot(), rules: 1 });
  const { personaId, now } = server.snapshot();
  const scene = { personaId, entries: [], now, rules: 1, trouble: NO_TROUBLE, page: null };
  const encoded = encodeScene(scene, WITH_OLDER);
  if (!encoded.ok) throw new Error(encoded.problem);
  expect(decodeScene(encoded.code, { [RULES_VERSION]: RULE_SETS })).toMatchObject({
    ok: true,
    rules: 1,
    scene: { rules: RULES_VERSION },
  });
});

test('a log opens under its rules again, keeps them through whatever is done, and says which they are', () => {
  const storage = memoryStorage();
  cancelledThen(storage);
  const older = { kind: 'older-rules', version: 1, today: RULES_VERSION };
  const again = opened(storage);
  expect([again.news(), again.edition().version]).toEqual([older, 1]);
  again.carryOut({ type: 'log-in' });
  again.goToCommand(1);
  again.carryOut({ type: 'query-own-report' });
  expect(opened(storage).news()).toEqual(older);

  // An app that has these rules no more: up to what today's refuse.
  const gone = opened(memoryStorage(new Map(storage.texts)), { [RULES_VERSION]: RULE_SETS });
  expect(gone.news()).toEqual({ kind: 'other-rules', kept: 0, of: 2, from: 1, to: RULES_VERSION });

  again.become('cooling-off');
  expect(opened(storage).news()).toBeNull();
});

test('a report leads to its state under the rules that it names', () => {
  const server = cancelledThen();
  const account = accountOf(server, null);
  expect(account.versions.rules).toBe(1);
});
