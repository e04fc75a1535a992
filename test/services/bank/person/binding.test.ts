import { execute } from '@/services/bank/bank';
import { open } from '@/services/bank/opening';
import { decodeScene, encodeScene } from '@/services/demo/codes/scene';
import { personaOf } from '@/services/demo/stories/personas';
import { act } from '@/services/demo/stories/story';
import { EDITIONS, editionOf } from '@/services/rules/editions';
import { NO_TROUBLE } from '@/services/service/faults';
import { instant, MINUTE, plus } from '@/units/day';
import { openingOf, Teller } from '../teller';

/** A new device is bound with a face check that was passed on it (A28, S61). */

let teller: Teller;
beforeEach(() => {
  teller = new Teller(openingOf('prime'));
  teller.send({ type: 'change-device' });
});

const bind = (faceTokenId?: string) =>
  teller.try(faceTokenId === undefined ? { type: 'bind-device' } : { type: 'bind-device', faceTokenId });
const isBound = () => teller.state.device.boundId === teller.state.device.id;

test('without a check, or with one that never was, it is not bound', () => {
  expect(bind()).toBe('face-token-missing');
  expect(bind('T-made-up')).toBe('face-token-unknown');
  expect(isBound()).toBe(false);
});

test('a check passed on it binds it, and is used up by that', () => {
  const token = teller.passFace();
  expect(bind(token)).toBe('accepted');
  expect(isBound()).toBe(true);
  expect(bind(token)).toBe('face-token-used');
  expect(teller.try({ ...teller.borrowCommand(), faceTokenId: token })).toBe('face-token-used');
  expect(teller.try(teller.borrowCommand())).toBe('accepted');
});

test('a check of the phone before, or one of long ago, does not', () => {
  const old = new Teller(openingOf('prime'));
  teller = old;
  const before = old.passFace();
  old.send({ type: 'change-device' });
  expect(bind(before)).toBe('face-token-foreign');
  const late = old.passFace();
  old.at(plus(old.state.now, 5 * MINUTE));
  expect(bind(late)).toBe('face-token-expired');
});

test('a check that was begun on the phone before cannot be ended on this one', () => {
  teller.send({ type: 'start-face-check' });
  const challengeId = teller.state.face.challenge?.id;
  teller.send({ type: 'change-device' });
  expect(teller.try({ type: 'answer-face-check', challengeId, outcome: 'pass' })).toBe(
    'face-challenge-unknown',
  );
});

test('three misses lock the binding, too (S15)', () => {
  for (const _ of [1, 2, 3]) {
    teller.send({ type: 'start-face-check' });
    teller.send({ type: 'answer-face-check', challengeId: teller.state.face.challenge?.id, outcome: 'fail' });
  }
  expect(teller.try({ type: 'start-face-check' })).toBe('face-locked');
});

test('in the first two editions no check began on it, and none was asked for', () => {
  const then = EDITIONS[2]?.merged;
  if (!then) throw new Error('there is a second edition');
  const { state } = teller;
  expect(execute(then, state, { type: 'start-face-check' }, state.now)).toMatchObject({
    failure: { code: 'device-not-bound' },
  });
  const bound = execute(then, state, { type: 'bind-device' }, state.now);
  expect(bound.ok && bound.state.device.boundId).toBe(state.device.id);
});

test.each([2, 3])('a code of edition %d holds it as it was done then', (rules) => {
  const edition = editionOf(rules);
  const { opening, now } = personaOf('new-phone');
  const at = instant(now);
  const own = act(open(edition.sets.merged, opening), { do: 'bind' }, at, edition.sets).log;
  const entries = rules === 2 ? [{ command: { type: 'bind-device' }, at }] : own;
  const coded = encodeScene({
    personaId: 'new-phone',
    entries,
    now: at,
    rules,
    trouble: NO_TROUBLE,
    page: null,
  });
  if (!coded.ok) throw new Error(coded.problem);
  const opened = decodeScene(coded.code);
  if (!opened.ok) throw new Error(opened.problem);
  expect(opened).toMatchObject({ exact: true, rules });
  expect(opened.scene.entries).toEqual(entries);
  expect(opened.state.device.boundId).toBe(opened.state.device.id);
});
