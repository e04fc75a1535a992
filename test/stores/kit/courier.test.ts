import fc from 'fast-check';
import type { FailureCode, Reply } from '@/services/contract/reply';
import { ASK_EVERY_MS, createCourier, type Delivery, MOST_ASKS } from '@/stores/kit/courier';
import type { Later } from '@/stores/kit/later';
import { createSubmissions, type Submissions } from '@/stores/kit/submissions';
import { draws } from '../../support/draws';
import { createTimers, settled } from '../../support/worlds';

/** What is sent, and done, under an id. A wish may be worded otherwise when it is sent again. */
interface Deed {
  readonly submissionId: string;
  readonly wish: number;
  readonly wording: number;
}

/** The bank: a wish under an id is done once; while it is in a mood to, it refuses what it has not done. */
function createBank() {
  const deeds: Deed[] = [];
  const bank = { deeds, refuses: false };
  const found = (submissionId: string) => deeds.find((deed) => deed.submissionId === submissionId);
  const send = (sent: Deed): Reply<Deed> => {
    const before = found(sent.submissionId);
    if (before && before.wording !== sent.wording) return failed('submission-reused');
    if (before) return { ok: true, value: before };
    if (bank.refuses) return failed('card-balance-short');
    deeds.push(sent);
    return { ok: true, value: sent };
  };
  const became = (submissionId: string): Reply<Deed | null> => ({
    ok: true,
    value: found(submissionId) ?? null,
  });
  return Object.assign(bank, { send, became });
}

const failed = (code: FailureCode): Reply<never> => ({
  ok: false,
  failure: { code, rule: null, retryable: true, details: {} },
});

/** One call on the line. The phone may have given up, or died, long before it arrives. */
interface Call {
  /** Null for a question what became of an id. */
  readonly sent: Deed | null;
  /** Carries it out at the bank; once, and then its answer is under way. */
  arrive: (() => Reply<Deed | null>) | null;
  answer: Reply<Deed | null> | null;
  /** Null once the phone no longer waits. */
  hear: ((reply: Reply<Deed | null>) => void) | null;
}

const MATTER = 'repay/1';

/** Of what is on its way, what set out last. */
const LAST = -1;

/** A phone that can be killed, its line, its person, and what must hold of them at every moment. */
function createRun() {
  const bank = createBank();
  let calls: Call[] = [];
  let kept: string | null = null;
  let ids = 0;
  let lives = 0;
  let rings: (() => void)[] = [];
  /** What the person wants now: another wish once they know that the last one came true. */
  let wish = 1;
  let told: Delivery<Deed> | null = null;
  const broken: string[] = [];
  let errands = 0;

  const unanswered = () => Object.values(JSON.parse(kept ?? '{}') as Record<string, string>)[0] ?? null;
  const mayStillArrive = (id: string) =>
    calls.some(({ sent, arrive }) => arrive && sent?.submissionId === id);
  const isDone = (id: string) => bank.deeds.some(({ submissionId }) => submissionId === id);

  const call = (sent: Deed | null, carryOut: () => Reply<Deed | null>): Promise<Reply<Deed | null>> =>
    new Promise((hear) => {
      const made: Call = { sent, arrive: carryOut, answer: null, hear };
      calls.push(made);
    });

  const live = () => {
    const mine = ++lives;
    const alive = () => mine === lives;
    rings = [];
    for (const made of calls) made.hear = null;
    told = null;
    const stored = createSubmissions(
      {
        read: () => kept,
        write: (text) => {
          if (alive()) kept = text;
        },
      },
      () => `S${++ids}`,
    );
    const submissions: Submissions = {
      ...stored,
      answered: (matter) => {
        const id = stored.unanswered(matter);
        // An id is forgotten only when its outcome is known: it was done, or never will be.
        if (id !== null && !isDone(id) && mayStillArrive(id)) broken.push(`${id} is forgotten too early`);
        stored.answered(matter);
        if (id !== null && isDone(id)) wish = Math.max(wish, wishOf(id) + 1);
      },
    };
    const wait: Later = (run) => {
      const ring = () => {
        rings = rings.filter((other) => other !== ring);
        run();
      };
      rings.push(ring);
      return () => {
        rings = rings.filter((other) => other !== ring);
      };
    };
    return createCourier<Deed>((id) => call(null, () => bank.became(id)), submissions, wait);
  };
  const wishOf = (id: string) => bank.deeds.find(({ submissionId }) => submissionId === id)?.wish ?? 0;

  let courier = live();

  /** What is told is what happened, and of the latest errand. */
  const reportOf = (wording: number | null) => {
    const mine = ++errands;
    return (delivery: Delivery<Deed>): void => {
      told = delivery;
      if (mine !== errands) broken.push(`${delivery.state} is told late`);
      if (delivery.state === 'not-done') notDone.push({ before: wish, kept: unanswered() });
      if (delivery.state !== 'done') return;
      const { value, earlier } = delivery;
      if (!bank.deeds.includes(value)) broken.push('told done, and is not');
      if (!earlier && value.wording !== wording) broken.push('told done, and is another');
      if (unanswered() === value.submissionId) broken.push('told done, and its id is kept');
    };
  };
  /** Of each "nothing has happened": the wish it was about, and the id that would show otherwise. */
  const notDone: { before: number; kept: string | null }[] = [];

  const holds = (): void => {
    expect(broken).toEqual([]);
    // Each wish came true at most once, and none that the person has not had.
    const wishes = bank.deeds.map((deed) => deed.wish);
    expect(new Set(wishes).size).toBe(wishes.length);
    // What is done is known, or its id is still there to ask with.
    const open = unanswered();
    expect(bank.deeds.every((deed) => deed.wish < wish || deed.submissionId === open)).toBe(true);
    const last = notDone.at(-1);
    if (last && last.kept === null && told?.state === 'not-done') expect(wishes).not.toContain(last.before);
  };

  const oneOf = (which: (call: Call) => boolean, at: number): Call | undefined => {
    const among = calls.filter(which);
    return at === LAST ? among.at(-1) : among[at % Math.max(1, among.length)];
  };
  const busy = () => told?.state === 'sending';

  const steps = {
    /** The person taps; while it is being sent no store lets them. */
    send: (wording: number) => {
      if (busy()) return;
      const wanted = wish;
      void courier.send(
        {
          matter: MATTER,
          send: (submissionId) => {
            const sent = { submissionId, wish: wanted, wording };
            return call(sent, () => bank.send(sent)) as Promise<Reply<Deed>>;
          },
        },
        reportOf(wording),
      );
    },
    find: () => {
      if (!busy() && unanswered() !== null) void courier.find(MATTER, reportOf(null));
    },
    leave: () => {
      courier.leave();
      errands++;
      told = null;
    },
    hide: () => courier.rest(),
    show: () => void courier.watch(),
    askNow: () => void courier.askNow(),
    ring: () => rings[0]?.(),
    /** The app is gone; what it sent is on its way all the same. */
    restart: () => {
      errands++;
      courier = live();
    },
    'bank refuses': () => {
      bank.refuses = true;
    },
    'bank agrees': () => {
      bank.refuses = false;
    },
    arrive: (at: number) => {
      const made = oneOf(({ arrive }) => arrive !== null, at);
      if (!made?.arrive) return;
      made.answer = made.arrive();
      made.arrive = null;
    },
    answer: (at: number) => {
      const made = oneOf(({ answer, hear }) => answer !== null && hear !== null, at);
      if (made?.answer) made.hear?.(made.answer);
      if (made) made.hear = null;
    },
    /** The phone knows that it never left. */
    offline: (at: number) => {
      const made = oneOf(({ arrive, hear }) => arrive !== null && hear !== null, at);
      if (!made) return;
      made.arrive = null;
      made.hear?.(failed('offline'));
      made.hear = null;
    },
    /** The phone waits no longer. What it sent, or the answer, is lost, or only slow. */
    'give up': (at: number) => {
      const made = oneOf(({ hear }) => hear !== null, at);
      made?.hear?.(failed('timeout'));
      if (made) made.hear = null;
    },
    'lose request': (at: number) => {
      const made = oneOf(({ arrive, hear }) => arrive !== null && hear === null, at);
      if (made) made.arrive = null;
    },
  };

  return {
    bank,
    steps,
    holds,
    unanswered,
    told: () => told,
    rings: () => rings.length,
    wish: () => wish,
    calls: () => calls.length,
    /** Everything on its way comes through, until nothing is. */
    async comeThrough() {
      for (let turn = 0; turn < 200; turn++) {
        if (calls.every(({ arrive, hear }) => arrive === null && hear === null)) {
          if (rings.length === 0) return;
          steps.ring();
        }
        steps.arrive(0);
        steps.answer(0);
        calls = calls.filter(({ arrive, hear }) => arrive !== null || hear !== null);
        await settled();
        holds();
      }
    },
  };
}

type Step = keyof ReturnType<typeof createRun>['steps'];

const STEPS: Step[] = [
  'send',
  'find',
  'leave',
  'hide',
  'show',
  'askNow',
  'ring',
  'restart',
  'bank refuses',
  'bank agrees',
  'arrive',
  'answer',
  'offline',
  'give up',
  'lose request',
];

interface Taken {
  readonly name: Step;
  readonly at: number;
}

const one = fc.record({ name: fc.constantFrom(...STEPS), at: fc.nat({ max: 3 }) });
const onward = fc.record({
  name: fc.constantFrom<Step[]>('send', 'arrive', 'answer', 'give up', 'ring'),
  at: fc.nat({ max: 3 }),
});

/** What takes several steps, so that chance alone seldom comes to it: each to what set out last. */
const several = fc
  .constantFrom<Step[][]>(
    ['send', 'offline'],
    ['send', 'bank refuses', 'arrive', 'answer', 'bank agrees'],
    ['send', 'arrive', 'give up', 'arrive', 'answer'],
    // Slow, and twice not known.
    ['send', 'give up', 'arrive', 'answer', 'ring', 'arrive', 'answer'],
  )
  .map((names) => names.map((name): Taken => ({ name, at: LAST })));

const taking = fc
  .array(
    fc.oneof(
      one.map((taken) => [taken]),
      onward.map((taken) => [taken]),
      several,
    ),
    {
      minLength: 5,
      maxLength: 30,
    },
  )
  .map((parts) => parts.flat());

test('whatever is lost, late, refused, killed or left: done at most once, told as it is, and no id forgotten too early', async () => {
  const reached = new Map<string, number>();
  const note = (told: Delivery<Deed> | null) => {
    const what = told?.state === 'done' && told.earlier ? 'done earlier' : (told?.state ?? 'nothing');
    reached.set(what, (reached.get(what) ?? 0) + 1);
  };
  await fc.assert(
    fc.asyncProperty(taking, async (taken) => {
      const run = createRun();
      for (const { name, at } of taken) {
        run.steps[name](at);
        await settled();
        run.holds();
        note(run.told());
      }
      // In the end the line is good, and a person who asks and taps comes to what they want.
      run.steps['bank agrees']();
      run.steps.show();
      await run.comeThrough();
      run.steps.restart();
      run.steps.find();
      await run.comeThrough();
      note(run.told());
      const wanted = run.wish();
      run.steps.send(0);
      await run.comeThrough();
      expect(run.told()).toMatchObject({ state: 'done', value: { wish: wanted } });
      expect(run.unanswered()).toBeNull();
      expect(run.bank.deeds.map((deed) => deed.wish)).toEqual(
        Array.from({ length: wanted }, (_, before) => before + 1),
      );
    }),
    { numRuns: draws(500) },
  );
  for (const what of ['sending', 'confirming', 'done', 'done earlier', 'not-done'])
    expect([what, (reached.get(what) ?? 0) > 20]).toEqual([what, true]);
});

describe('one errand', () => {
  function begin(answers: Reply<Deed>[], became: (Reply<Deed | null> | undefined)[]) {
    let text: string | null = null;
    const keep = {
      read: () => text,
      write: (to: string) => {
        text = to;
      },
    };
    let ids = 0;
    const submissions = createSubmissions(keep, () => `S${++ids}`);
    const timers = createTimers();
    const sent: string[] = [];
    const courier = createCourier<Deed>(
      async () => became.shift() ?? failed('timeout'),
      submissions,
      timers.later,
    );
    const heard: Delivery<Deed>[] = [];
    const report = (delivery: Delivery<Deed>): void => void heard.push(delivery);
    const send = () =>
      courier.send(
        {
          matter: MATTER,
          send: async (submissionId) => {
            sent.push(submissionId);
            return answers.shift() ?? failed('timeout');
          },
        },
        report,
      );
    const states = () => heard.map(({ state }) => state);
    const last = () => heard.at(-1);
    const find = () => courier.find(MATTER, report);
    return {
      courier,
      submissions,
      timers,
      sent,
      send,
      find,
      states,
      last,
      unanswered: () => submissions.unanswered(MATTER),
    };
  }
  const deed: Deed = { submissionId: 'S1', wish: 1, wording: 0 };
  const done: Reply<Deed> = { ok: true, value: deed };
  const unknown: Reply<null> = { ok: true, value: null };

  test('never reached the bank: its id is as good as new, so a refusal after it forgets it', async () => {
    const run = begin([failed('offline'), failed('card-balance-short')], []);
    await run.send();
    expect([run.unanswered(), run.last()]).toEqual(['S1', expect.objectContaining({ state: 'not-done' })]);
    await run.send();
    expect([run.sent, run.unanswered()]).toEqual([['S1', 'S1'], null]);
  });

  test('lost, then refused: the first may still arrive, so the id stays', async () => {
    const run = begin([failed('timeout'), failed('card-balance-short')], [unknown, unknown]);
    await run.send();
    await run.timers.ring();
    expect(run.last()).toMatchObject({ state: 'not-done', failure: { code: 'submission-unknown' } });
    await run.send();
    expect(run.last()).toMatchObject({ state: 'not-done', failure: { code: 'card-balance-short' } });
    expect(run.unanswered()).toBe('S1');
  });

  test('lost, sent again and lost again: what was done may be the first, and is not told as the second', async () => {
    const run = begin([failed('timeout'), failed('timeout')], [unknown, unknown, done]);
    await run.send();
    await run.timers.ring();
    await run.send();
    expect(run.last()).toEqual({ state: 'done', value: deed, earlier: true });
  });

  test('an id that the bank knows for something else: that is what was done', async () => {
    const run = begin([failed('submission-reused')], [done]);
    await run.send();
    expect(run.last()).toEqual({ state: 'done', value: deed, earlier: true });
    expect(run.unanswered()).toBeNull();
  });

  test('asks every five seconds, some times, then only when told to', async () => {
    const run = begin([], []);
    await run.send();
    const waited: number[] = [];
    while (run.timers.waiting.length > 0) waited.push(await run.timers.ring());
    expect(waited).toEqual(Array(MOST_ASKS - 1).fill(ASK_EVERY_MS));
    expect(run.last()).toMatchObject({ state: 'confirming', asked: MOST_ASKS, asking: false });
    await run.courier.askNow();
    expect(run.last()).toMatchObject({ asked: MOST_ASKS + 1 });
  });

  test('two askings at once are one', async () => {
    const run = begin([], [failed('timeout'), done]);
    await run.send();
    await Promise.all([run.courier.askNow(), run.courier.askNow()]);
    expect(run.states()).toEqual(['sending', 'confirming', 'confirming', 'confirming', 'done']);
  });

  test('left in the middle, nothing is asked and nothing told; found again, it is', async () => {
    const run = begin([], [undefined, done]);
    await run.send();
    run.courier.leave();
    const before = run.states().length;
    expect(run.timers.waiting).toEqual([]);
    await run.courier.askNow();
    expect(run.states()).toHaveLength(before);
    await run.find();
    expect(run.last()).toEqual({ state: 'done', value: deed, earlier: true });
    expect(run.find()).toBeNull();
  });
});
