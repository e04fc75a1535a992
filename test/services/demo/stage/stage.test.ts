import { readScenario, record, scenarioText } from '@/services/demo/stage/recorder';
import { createStage } from '@/services/demo/stage/stage';
import { PERSONAS } from '@/services/demo/stories/personas';
import { hashOf, play } from '@/services/demo/stories/player';
import { SCENARIOS, type Scenario } from '@/services/demo/stories/scenarios';
import { editionOf } from '@/services/rules/editions';
import { RULES_VERSION } from '@/services/rules/version';
import { instant, plus } from '@/units/day';
import { intents } from '../../../../tools/random-user/intent';
import { live } from '../../../../tools/random-user/life';
import { demo } from '../../../../tools/world/world';

const scenarioOf = (id: string): Scenario => {
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`${id} is a scenario`);
  return found;
};

/** A story counts in whole yuan: a part of some fen is written down as it was sent. */
const inWholeYuan = (command: { type: string; trial?: { amountFen: number | null } }): boolean =>
  command.type === 'repay' && (command.trial?.amountFen ?? 0) % 100 === 0;

/** A stage whose waits end when the test says so, and on which real time runs all the while. */
function theatre() {
  const world = demo();
  const waits: { ms: number; over: () => void }[] = [];
  const stage = createStage(
    world.server,
    (ms) => new Promise((over) => waits.push({ ms: Number(ms), over })),
  );
  const ring = async (): Promise<number | undefined> => {
    const next = waits.shift();
    world.real.now += 1_234;
    next?.over();
    await new Promise((resolve) => setImmediate(resolve));
    return next?.ms;
  };
  return { ...world, stage, ring };
}

test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
  '%s comes to the same state on stage, step by step, with a step back at each',
  (_id, scenario) => {
    const { server, stage, real } = theatre();
    stage.start(scenario);
    for (let count = 1; count <= scenario.steps.length; count++) {
      stage.forward();
      real.now += 77_000;
      stage.back();
      expect(stage.state()).toMatchObject({ index: count - 1 });
      stage.forward();
      const { hash } = play({ ...scenario, steps: scenario.steps.slice(0, count) });
      server.goToCommand(server.history().count(), instant(scenario.steps[count - 1]?.at ?? ''));
      expect(hashOf(server.state())).toBe(hash);
      expect(stage.state()).toMatchObject({
        index: count,
        caption: scenario.steps[count - 1]?.caption,
        stopped: null,
      });
    }
  },
);

test('it plays on by itself until the end, and says so', async () => {
  const { stage, ring } = theatre();
  const heard: number[] = [];
  stage.subscribe(() => heard.push(stage.state()?.index ?? -1));
  stage.start(scenarioOf('cooling-off'));
  stage.auto(3_000);
  for (const _ of [1, 2, 3, 4]) expect(await ring()).toBe(3_000);
  expect(stage.state()).toMatchObject({ index: 4, count: 4, auto: false, page: 'pages/repay/index' });
  expect(heard).toEqual([0, 0, 1, 2, 3, 4]);
  expect(await ring()).toBeUndefined();
});

test('it stops playing when it is told to, and a wait that ends later changes nothing', async () => {
  const { stage, ring } = theatre();
  stage.start(scenarioOf('cooling-off'));
  stage.auto(1_000);
  await ring();
  stage.auto(null);
  await ring();
  expect(stage.state()).toMatchObject({ index: 1, auto: false });
  stage.stop();
  expect(stage.state()).toBeNull();
});

test('a promise that is not kept stops it, and is said with the refusal', async () => {
  const scenario = scenarioOf('cooling-off');
  const { stage, ring } = theatre();
  const steps = scenario.steps.map((step, index) =>
    index === 1 ? { ...step, do: 'cancel' as const, loan: 99, promise: { outstanding: '1.00' } } : step,
  );
  stage.start({ ...scenario, steps });
  stage.auto(10);
  for (const _ of [1, 2, 3]) await ring();
  expect(stage.state()).toMatchObject({
    index: 2,
    auto: false,
    stopped: {
      refusal: { code: 'loan-unknown' },
      broken: ['result is loan-unknown, promised null', 'outstanding is 12000.00, promised 1.00'],
    },
  });
  stage.forward();
  expect(stage.state()?.index).toBe(2);
  stage.back();
  expect(stage.state()).toMatchObject({ index: 1, stopped: null });
});

test('steps without a caption are played together with the next that has one', () => {
  const { stage } = theatre();
  const scenario = scenarioOf('cooling-off');
  const steps = scenario.steps.map((step, index) => (index === 0 ? { ...step, caption: '' } : step));
  stage.start({ ...scenario, steps });
  stage.forward();
  expect(stage.state()).toMatchObject({ index: 2, caption: '到账' });
  stage.back();
  expect(stage.state()).toMatchObject({ index: 0, caption: null });
});

/** A script of steps that wait, but for what is said otherwise. */
const stepsOf = (...steps: object[]): string =>
  JSON.stringify({
    title: 'a',
    personaId: 'prime',
    steps: steps.map((step) => ({ at: '2026-10-16T10:00', do: 'wait', caption: 'x', ...step })),
  });

describe('the recorder', () => {
  test('writes down what anybody did as a scenario that comes to the same state', async () => {
    for (const [index, { id }] of PERSONAS.slice(0, 8).entries()) {
      const source = intents(900 + index, false);
      // What no page can send is written down as it was sent, and not in the words of a story.
      const taken = Array.from({ length: 40 }, () => source.next().value).filter(
        ({ what }) => what !== 'hostile',
      );
      const { personaId, log, now, hash } = await live(id, taken);
      const scenario = record({
        personaId,
        entries: log,
        until: now,
        edition: editionOf(RULES_VERSION),
        title: '录下的',
        captions: {},
      });
      const read = readScenario(scenarioText(scenario));
      if (!read.ok) throw new Error(read.problem);
      expect(play(read.scenario).hash).toBe(hash);
      expect(read.scenario.steps.some((step) => step.do === 'repay')).toBe(
        log.some(({ command }) => inWholeYuan(command as { type: string })),
      );
    }
  });

  test('keeps the captions the person wrote, and the time that passed after the last command', () => {
    const { server } = demo();
    server.advanceTo(plus(server.now(), 1_250));
    server.carryOut({ type: 'query-own-report' });
    server.advanceTo(plus(server.now(), 86_400_000));
    const scenario = record({
      personaId: 'prime',
      entries: server.log(),
      until: server.now(),
      edition: editionOf(RULES_VERSION),
      title: '查征信',
      captions: { 0: '查一次自己的征信', 1: '第二天' },
    });
    expect(scenario.steps).toEqual([
      {
        do: 'send',
        command: { type: 'query-own-report' },
        at: '2026-10-16T09:41:01.250',
        caption: '查一次自己的征信',
      },
      { do: 'wait', at: '2026-10-17T09:41:01.250', caption: '第二天' },
    ]);
    expect(play(scenario).hash).toBe(hashOf(server.state()));
  });

  test.each([
    ['', 'no-scenario'],
    ['{}', 'no-scenario'],
    ['[1]', 'no-scenario'],
    ['{"title":"a","personaId":"prime","steps":[{"at":"yesterday","caption":""}]}', 'no-scenario'],
    ['{"title":"a","personaId":"nobody","steps":[]}', 'unknown-persona'],
    [
      '{"title":"a","personaId":"prime","steps":[{"at":"2026-10-16T10:00","do":"cancel","loan":9,"caption":"x"}]}',
      'not-kept',
    ],
    [stepsOf({ at: '9999-12-31T10:00' }), 'no-scenario'],
    [stepsOf({ at: '1999-01-01T10:00' }), 'no-scenario'],
    [stepsOf({ at: '2026-10-17T10:00' }, { at: '2026-10-16T10:00' }), 'no-scenario'],
    [stepsOf({ do: 'explode' }), 'no-scenario'],
    [stepsOf({ do: 'toString' }), 'no-scenario'],
    [stepsOf({ do: '__proto__' }), 'no-scenario'],
    [stepsOf({ do: 'borrow', productId: '../me/index' }), 'no-scenario'],
    [stepsOf({ do: 'send', command: null }), 'no-scenario'],
    [stepsOf({ caption: {} }), 'no-scenario'],
    [stepsOf({ caption: 'x'.repeat(501) }), 'no-scenario'],
    [stepsOf(...Array.from({ length: 2_001 }, () => ({}))), 'no-scenario'],
  ])('does not believe %j', (text, problem) => {
    expect(readScenario(text)).toEqual({ ok: false, problem });
  });

  test('a script that calls itself one of ours is none of them', () => {
    const [ours] = SCENARIOS;
    if (!ours) throw new Error('there is a scenario');
    const read = readScenario(scenarioText(ours));
    expect(read).toMatchObject({ ok: true, scenario: { id: 'recorded', title: ours.title } });
  });
});
