import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { createWriter } from '@/services/demo/codes/bytes';
import { MOST_DIGITS, pack, sealed, unpack } from '@/services/demo/codes/pack';
import { codeOf } from '@/services/demo/codes/scenario-code';
import { decodeScene, encodeScene, type Scene } from '@/services/demo/codes/scene';
import { PERSONAS } from '@/services/demo/stories/personas';
import { hashOf, play } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { RULES_VERSION } from '@/services/rules/version';
import { FAULTS, NO_TROUBLE, type Trouble } from '@/services/service/faults';
import { OPERATIONS } from '@/services/service/operations';
import { instant } from '@/units/day';
import { intents } from '../../../../tools/random-user/intent';
import { live } from '../../../../tools/random-user/life';
import { command } from '../../../support/command';

function opened(code: string) {
  const found = decodeScene(code);
  if (!found.ok) throw new Error(`${found.problem}: ${code}`);
  return found;
}
const problemOf = (code: string): string => {
  const found = decodeScene(code);
  return found.ok ? 'ok' : found.problem;
};
const encoded = (scene: Scene): string => {
  const found = encodeScene(scene);
  if (!found.ok) throw new Error(found.problem);
  return found.code;
};

const [FIRST] = SCENARIOS;
if (!FIRST) throw new Error('there is a scenario');
const CODE = codeOf(play(FIRST));
const HASH = play(FIRST).hash;

test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
  '%s: the code of every step is short and leads to its very state',
  (_id, scenario) => {
    for (let count = 0; count <= scenario.steps.length; count++) {
      const played = play({ ...scenario, steps: scenario.steps.slice(0, count) });
      const code = codeOf(played);
      expect(code).toMatch(/^[0-9A-Z]{20,150}$/);
      const { state, exact } = opened(code);
      expect(hashOf(state)).toBe(played.hash);
      expect(exact).toBe(true);
    }
  },
);

test('whatever a random user has done, its code leads to its very state, and is not long', async () => {
  for (const [index, { id }] of PERSONAS.entries()) {
    const source = intents(4_000 + index, true);
    const taken = Array.from({ length: 60 }, () => source.next().value);
    const { personaId, log, now, hash } = await live(id, taken);
    const code = encoded({
      personaId,
      entries: log,
      now,
      trouble: NO_TROUBLE,
      page: null,
      rules: RULES_VERSION,
    });
    expect(hashOf(opened(code).state)).toBe(hash);
    // What somebody typed is in it letter for letter: five bits a digit.
    const typed = log.map(({ command }) => (command as { text?: string }).text ?? '').join('');
    expect(code.length).toBeLessThan(60 + 12 * log.length + (Buffer.byteLength(typed) * 8) / 5);
  }
});

test('a repeated submission is repeated', async () => {
  const scenario = SCENARIOS.find(({ id }) => id === 'prepay');
  if (!scenario) throw new Error('the scenario is there');
  const { log, state } = play(scenario);
  const again = log.find(({ command }) => 'submissionId' in (command as object));
  if (!again) throw new Error('something was submitted');
  const entries = [...log, { command: again.command, at: state.now }];
  const { scene } = opened(
    encoded({
      personaId: scenario.personaId,
      entries,
      now: state.now,
      trouble: NO_TROUBLE,
      page: null,
      rules: RULES_VERSION,
    }),
  );
  const ids = scene.entries.map(({ command }) => (command as { submissionId?: string }).submissionId);
  expect(ids.at(-1)).toBe(ids[log.indexOf(again)]);
});

const aTrouble = fc.record<Trouble>({
  pace: fc.constantFrom('none', 'usual', 'slow'),
  face: fc.constantFrom(null, 'pass', 'fail', 'time-out'),
  storageFull: fc.boolean(),
  faults: fc.dictionary(
    fc.constantFrom(...OPERATIONS.map(({ id }) => id)),
    fc.constantFrom(...FAULTS),
  ) as fc.Arbitrary<Trouble['faults']>,
});

test('what goes wrong and the page are in the code too', () => {
  fc.assert(
    fc.property(
      aTrouble,
      fc.constantFrom(null, 'pages/repay/index', 'pages/quote/index?product=fenfu', '任何/页面'),
      fc.constantFrom(...PERSONAS),
      (trouble, page, { id, now }) => {
        const { scene } = opened(
          encoded({ personaId: id, entries: [], now: instant(now), rules: RULES_VERSION, trouble, page }),
        );
        expect(scene).toEqual({
          personaId: id,
          entries: [],
          now: instant(now),
          rules: RULES_VERSION,
          trouble,
          page,
        });
      },
    ),
    { numRuns: 60 },
  );
});

describe('a paste', () => {
  const middle = Math.floor(CODE.length / 2);
  test.each([
    ['in small letters', CODE.toLowerCase()],
    ['wrapped by a chat', `${CODE.slice(0, 30)}\n${CODE.slice(30, 60)}\r\n  ${CODE.slice(60)}`],
    ['in groups', CODE.replace(/(.{5})/g, '$1-')],
    ['with spaces around', `  ${CODE}\u200b `],
    ['in quotes', `「${CODE}」。`],
    ['with letters that look like digits', CODE.replace(/0/g, 'o').replace(/1/g, 'l')],
    ['as a link', `http://127.0.0.1:10086/?scene=${CODE}#/pages/entry/index`],
    ['as a link with more behind it', `/pages/entry/index?scene=${CODE}&from=chat`],
  ])('%s is read', (_what, pasted) => {
    expect(hashOf(opened(pasted).state)).toBe(HASH);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['nothing but spaces', ' \n ', 'empty'],
    ['words', '你好，看这个', 'foreign-character'],
    ['a letter that is no digit', `${CODE.slice(0, middle)}U${CODE.slice(middle)}`, 'foreign-character'],
    ['a code of a later version', `Z${CODE.slice(1)}`, 'too-new'],
    ['a code of no version', `0${CODE.slice(1)}`, 'broken'],
    ['half a code', CODE.slice(0, middle), 'truncated'],
    ['the beginning of a code', CODE.slice(0, 4), 'truncated'],
    ['a code and something behind it', `${CODE}7`, 'broken'],
    ['a book', CODE.repeat(1_000), 'too-long'],
  ])('of %s is told apart', (_what, pasted, problem) => {
    expect(problemOf(pasted)).toBe(problem);
  });

  test('with any one digit changed is noticed', () => {
    for (let at = 0; at < CODE.length; at++) {
      const other = CODE[at] === '7' ? '8' : '7';
      expect(problemOf(`${CODE.slice(0, at)}${other}${CODE.slice(at + 1)}`)).toMatch(
        /^(broken|truncated|too-new)$/,
      );
    }
  });
});

describe('a code made by hand', () => {
  const packed = (write: (out: ReturnType<typeof createWriter>) => void): string => {
    const out = createWriter();
    out.uint(RULES_VERSION);
    write(out);
    return pack(out.bytes()) ?? '';
  };
  const begin = (out: ReturnType<typeof createWriter>, personaId = 'prime'): void => {
    out.text(personaId);
    out.text('');
    out.uint(0);
    out.uint(0);
  };

  test.each<[string, (out: ReturnType<typeof createWriter>) => void, string]>([
    ['nothing', () => {}, 'unreadable'],
    ['nobody', (out) => begin(out, 'somebody'), 'unknown-persona'],
    ['half a scene', (out) => begin(out), 'unreadable'],
    [
      'a command of no kind',
      (out) => {
        begin(out);
        for (const said of [1, 1_000, 0, 0]) out.uint(said);
      },
      'unreadable',
    ],
    [
      'a repetition of nothing',
      (out) => {
        begin(out);
        for (const said of [1, 0, 7, 0, 0]) out.uint(said);
      },
      'refused',
    ],
    [
      'a thousand years',
      (out) => {
        begin(out);
        for (const said of [0, 2 * 1_000 * 365 * 24 * 60, 0]) out.uint(said);
      },
      'unreadable',
    ],
    [
      'a number beyond all',
      (out) => {
        begin(out);
        for (const said of [0, Number.MAX_SAFE_INTEGER, 0]) out.uint(said);
      },
      'unreadable',
    ],
    [
      'a raise nobody may ask for',
      (out) => {
        begin(out, 'new');
        // The seventh form, at once.
        for (const said of [1, 14, 0, 0]) out.uint(said);
      },
      'refused',
    ],
    [
      'more commands than it has',
      (out) => {
        begin(out);
        for (const said of [1_000_000, 4]) out.uint(said);
      },
      'unreadable',
    ],
    [
      'more commands than anybody has time for',
      (out) => {
        begin(out);
        out.uint(16_000);
        for (let left = 16_000; left > 0; left--) out.uint(4);
        for (const said of [0, 0]) out.uint(said);
      },
      'unreadable',
    ],
    [
      'a fault that is none',
      (out) => {
        out.text('prime');
        for (const said of [0, 0, 1]) out.uint(said);
        out.text('teleport');
        out.uint(0);
      },
      'unreadable',
    ],
  ])('of %s is refused', (_what, write, problem) => {
    expect(problemOf(packed(write))).toBe(problem);
  });

  test('that other rules would lead elsewhere is opened, and says so', () => {
    const code = packed((out) => {
      begin(out);
      for (const said of [0, 0, 0]) out.uint(said);
    });
    expect(opened(code)).toMatchObject({ exact: false, rules: RULES_VERSION });
  });

  test.each([1, 7, 4_000])('names the rule data it was made under: version %d', (rules) => {
    const out = createWriter();
    out.uint(rules);
    begin(out);
    for (const said of [0, 0, 0]) out.uint(said);
    expect(opened(pack(out.bytes()) ?? '')).toMatchObject({ exact: false, rules });
  });

  test('that is a bomb does not go off', () => {
    const bomb = sealed(deflateSync(new Uint8Array(4_000_000), { level: 9 }));
    expect(bomb.length).toBeLessThan(MOST_DIGITS);
    expect(problemOf(bomb)).toBe('too-long');
  });

  test('that was changed anywhere, and sealed again, is refused or read, and leaves nothing behind', () => {
    const bodies = SCENARIOS.map((scenario) => {
      const unpacked = unpack(codeOf(play(scenario)));
      if (!unpacked.ok) throw new Error(unpacked.problem);
      return unpacked.bytes;
    });
    const found = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...bodies),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 3 }),
        (body, changes) => {
          const bytes = Uint8Array.from(body);
          for (const [place, value] of changes) bytes[place % bytes.length] = value;
          found.add(problemOf(pack(bytes) ?? ''));
        },
      ),
      { numRuns: 400 },
    );
    expect([...found].sort()).toEqual(['ok', 'refused', 'unknown-persona', 'unreadable']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'that names %s where a person, a fault or a page is named opens none of it',
    (name) => {
      const person = packed((out) => {
        begin(out, name);
        for (const said of [0, 0, 0]) out.uint(said);
      });
      const fault = packed((out) => {
        out.text('prime');
        for (const said of [0, 0, 1]) out.uint(said);
        out.text(name);
        for (const said of [0, 0, 0, 0]) out.uint(said);
      });
      const page = packed((out) => {
        out.text('prime');
        out.text(name);
        for (const said of [0, 0, 0, 0, 0]) out.uint(said);
      });
      expect([person, fault, page].map(problemOf)).toEqual(['unknown-persona', 'unreadable', 'ok']);
    },
  );

  test('that is any bytes is refused or read, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(typeof problemOf(pack(bytes) ?? '')).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});

test('what is too long or too far for a code is said', () => {
  const entries = Array.from({ length: 9_000 }, (_, index) => ({
    command: { type: 'deposit', cardId: 'card-6210', amountFen: 100 + ((index * 7_919) % 9_973) },
    at: instant('2026-10-16T09:41'),
  }));
  const scene = { personaId: 'prime', trouble: NO_TROUBLE, page: null, rules: RULES_VERSION };
  expect(encodeScene({ ...scene, entries, now: instant('2026-10-16T09:41') })).toEqual({
    ok: false,
    problem: 'too-long',
  });
  expect(encodeScene({ ...scene, entries: [], now: instant('2126-10-16T09:41') })).toEqual({
    ok: false,
    problem: 'too-far',
  });
  expect(MOST_DIGITS).toBeLessThan(10_000);
});

test('codes and hashes are the same in four time zones', () => {
  const args = ['--name', 'first-loan', '--name', 'overdue', '--name', 'festival', '--json'];
  const runs = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(
    (TZ) => command('scenario', args, { TZ }).out,
  );
  expect(new Set(runs).size).toBe(1);
  const { scenarios } = JSON.parse(runs[0] ?? '') as { scenarios: { code: string; hash: string }[] };
  for (const { code, hash } of scenarios) expect(hashOf(opened(code).state)).toBe(hash);
});

describe('a code whose text is no UTF-8 is refused as one that says nothing, whether the phone has a TextDecoder or not', () => {
  /** As WeChat runs it, without TextEncoder and TextDecoder; fflate looks for them once. */
  function bare(): typeof import('@/services/demo/codes/scene') &
    typeof import('@/services/demo/codes/bytes') {
    const { TextDecoder, TextEncoder } = globalThis;
    try {
      Object.assign(globalThis, { TextDecoder: undefined, TextEncoder: undefined });
      const found = {};
      jest.isolateModules(() => {
        Object.assign(found, require('@/services/demo/codes/scene'), require('@/services/demo/codes/bytes'));
      });
      return found as ReturnType<typeof bare>;
    } finally {
      Object.assign(globalThis, { TextDecoder, TextEncoder });
    }
  }

  const onWeChat = bare();
  const problemThere = (code: string): string => {
    const found = onWeChat.decodeScene(code);
    return found.ok ? 'ok' : found.problem;
  };

  test.each([
    '201M8338FCCFH0DPY9M31T1HZW42B9V0A1EN6G6CY3G8WRSHJW9G640W231G00',
    '2010FE7486CDH0BWQYZM3G7ZJM0R30CHKY6PK4EMG0',
    ...[[0xff], [0xc3], [0xe4, 0xb8], [0xed, 0xa0, 0x80], [0xc0, 0x80]].map((text) =>
      sealed(deflateSync(Uint8Array.from([RULES_VERSION, text.length, ...text, 0]))),
    ),
  ])('%s', (code) => {
    expect(problemOf(code)).toBe('unreadable');
    expect(problemThere(code)).toBe('unreadable');
  });

  test('and one that is opens there as here', () => {
    expect(problemThere(CODE)).toBe('ok');
    const found = onWeChat.decodeScene(CODE);
    expect(found.ok && hashOf(found.state)).toBe(HASH);
  });

  test('half a character is written as none, there as here', () => {
    const write = (make: typeof createWriter) => {
      const writer = make();
      writer.text('\ud83d好');
      return [...writer.bytes()];
    };
    expect(write(createWriter)).toEqual([6, 0xef, 0xbf, 0xbd, 0xe5, 0xa5, 0xbd]);
    expect(write(onWeChat.createWriter)).toEqual(write(createWriter));
  });
});
