import type { WalletService } from '@/services/contract/service';
import type { Faults } from '@/services/service/faults';
import { createService } from '@/services/service/service';
import { createBorrowStore } from '@/stores/borrow/borrow';
import type { Agreed } from '@/stores/borrow/borrow-state';
import type { FaceProof } from '@/stores/face/face-check';
import { ASK_EVERY_MS, MOST_ASKS } from '@/stores/kit/courier';
import type { Later } from '@/stores/kit/later';
import type { Submissions } from '@/stores/kit/submissions';
import type { Offer } from '@/stores/quote/quote';
import { MINUTE, plus } from '@/units/day';
import {
  ALL_AGREED,
  createCheck,
  createIds,
  createTimers,
  createWorld,
  offerOf,
  passFaceCheck,
  settled,
} from '../../support/worlds';

/** A store whose face check the test answers. */
function borrowing(...[bank, submissions, later]: [WalletService, Submissions, Later]) {
  const check = createCheck();
  const store = createBorrowStore(bank, submissions, check.verify, later);
  const { confirm, ...others } = store.getState();
  let confirmed: Promise<void> = Promise.resolve();
  const state = () => store.getState().state;
  const now = {
    ...others,
    /** As far as the check, or as far as it goes without one. */
    confirm: async () => {
      const going = confirm();
      if (state().phase !== 'verifying') await going;
      else confirmed = going;
    },
    verified: async (proof: FaceProof | null) => {
      check.answer(proof);
      await confirmed;
    },
  };
  return { now, state };
}

function begin(personaId = 'prime') {
  const world = createWorld(personaId);
  const timers = createTimers();
  const ids = createIds();
  const loansBefore = world.server.state().loans.length;
  return {
    ...world,
    ...borrowing(world.service, ids.restart(), timers.later),
    timers,
    ids,
    newLoans: () => world.server.state().loans.slice(loansBefore),
  };
}

type Begun = ReturnType<typeof begin>;

/** Up to the face check, and through it. */
async function verify(begun: Begun, offer: Offer, proof?: FaceProof): Promise<void> {
  await begun.now.open(offer);
  begun.now.agree(ALL_AGREED);
  await begun.now.confirm();
  await begun.now.verified(proof ?? (await passFaceCheck(begun)));
}

describe('before it is sent', () => {
  test('nothing is agreed beforehand, and without all of it there is no face check', async () => {
    const begun = begin();
    await begun.now.open(await offerOf(begun));
    expect(Object.values((begun.state() as { agreed: Agreed }).agreed)).not.toContain(true);

    for (const name of Object.keys(ALL_AGREED)) {
      begun.now.agree({ ...ALL_AGREED, [name]: false });
      await begun.now.confirm();
      expect(begun.state().phase).toBe('reviewing');
    }
    begun.now.agree(ALL_AGREED);
    await begun.now.confirm();
    expect(begun.state().phase).toBe('verifying');
  });

  test('an amount of 5,000 needs no confirmation of its own', async () => {
    const begun = begin();
    await begun.now.open(await offerOf(begun, { yuanAmount: 5_000 }));
    begun.now.agree({ ...ALL_AGREED, largeTransfer: false });
    await begun.now.confirm();

    expect(begun.state().phase).toBe('verifying');
  });

  test('opened by a link, with no quote, it is empty', async () => {
    const begun = begin();
    await begun.now.open(null);

    expect(begun.state()).toEqual({ phase: 'empty', failure: null });
  });

  test('a cancelled check leads back, and what was confirmed still holds', async () => {
    const begun = begin();
    await begun.now.open(await offerOf(begun));
    begun.now.agree(ALL_AGREED);
    await begun.now.confirm();
    await begun.now.verified(null);
    expect(begun.state()).toMatchObject({
      phase: 'reviewing',
      agreed: ALL_AGREED,
      notice: { kind: 'check-cancelled' },
    });

    await begun.now.confirm();
    await begun.now.verified(await passFaceCheck(begun));
    expect(begun.state().phase).toBe('answered');
    expect(begun.newLoans()).toHaveLength(1);
  });

  test('opened again during the check, the same offer waits for it; another does not', async () => {
    const begun = begin();
    await begun.now.open(await offerOf(begun));
    begun.now.agree(ALL_AGREED);
    await begun.now.confirm();
    await begun.now.open(await offerOf(begun));
    await begun.now.open(null);
    expect(begun.state()).toMatchObject({ phase: 'verifying', agreed: ALL_AGREED });

    const proof = await passFaceCheck(begun);
    await begun.now.open(await offerOf(begun, { periods: 6 }));
    await begun.now.verified(proof);
    expect(begun.state()).toMatchObject({ phase: 'reviewing', proof: null, agreed: { contract: false } });
    expect(begun.newLoans()).toHaveLength(0);
  });

  test('somebody else takes over during the check: its proof is for nothing', async () => {
    const begun = begin();
    await begun.now.open(await offerOf(begun));
    begun.now.agree(ALL_AGREED);
    await begun.now.confirm();
    const proof = await passFaceCheck(begun);
    begun.now.forget();
    await begun.now.verified(proof);
    expect(begun.newLoans()).toHaveLength(0);
  });

  test('somebody else takes over while an answer is looked for: nothing is asked any more', async () => {
    const begun = begin();
    begun.server.setFaults({ borrow: 'lost-answer', submission: 'fails-before' });
    await verify(begun, await offerOf(begun));
    expect(begun.timers.waiting).toHaveLength(1);
    begun.now.forget();
    expect(begun.timers.waiting).toHaveLength(0);
  });

  test('back to the quote and here again: the same offer keeps what was confirmed, another does not', async () => {
    const begun = begin();
    await begun.now.open(await offerOf(begun));
    begun.now.agree(ALL_AGREED);
    await begun.now.open(await offerOf(begun));
    expect(begun.state()).toMatchObject({ agreed: ALL_AGREED });

    await begun.now.open(null);
    expect(begun.state()).toMatchObject({ phase: 'reviewing', agreed: ALL_AGREED });

    await begun.now.open(await offerOf(begun, { periods: 6 }));
    expect(begun.state()).toMatchObject({ agreed: { costSheet: false, contract: false } });
  });
});

describe('one submission is one loan', () => {
  test('a double tap', async () => {
    const begun = begin();
    await begun.now.open(await offerOf(begun));
    begun.now.agree(ALL_AGREED);
    await begun.now.confirm();
    const proof = await passFaceCheck(begun);
    await Promise.all([begun.now.verified(proof), begun.now.verified(proof), begun.now.confirm()]);

    expect(begun.state()).toMatchObject({ phase: 'answered', loan: { principalFen: 1_200_000 } });
    expect(begun.newLoans()).toHaveLength(1);
  });

  test('the page drawn again shows the result; only another quote is another wish', async () => {
    const begun = begin();
    const offer = await offerOf(begun);
    await verify(begun, offer);
    await begun.now.open(offer);
    expect(begun.state().phase).toBe('answered');

    begun.server.advanceTo(plus(begun.server.now(), 1));
    await begun.now.open(await offerOf(begun));
    expect(begun.state()).toMatchObject({ phase: 'reviewing', agreed: { costSheet: false } });
  });

  test('a lost answer: the bank is asked about the same id, and there is its loan', async () => {
    const begun = begin();
    begun.server.setFaults({ borrow: 'lost-answer', loan: 'fails-before' });
    await verify(begun, await offerOf(begun));
    expect(begun.state()).toMatchObject({ phase: 'confirming', submissionId: 'S1', asked: 1 });

    begun.server.setFaults({});
    expect(await begun.timers.ring()).toBe(ASK_EVERY_MS);
    expect(begun.state()).toMatchObject({ phase: 'answered', loan: { id: begun.newLoans()[0]?.id } });
    expect(begun.newLoans()).toHaveLength(1);
    expect(begun.ids.keep.text).toBe('{}');
  });

  test('it asks by itself some times, and after that when told to', async () => {
    const begun = begin();
    begun.server.setFaults({ borrow: 'lost-answer', submission: 'fails-before' });
    await verify(begun, await offerOf(begun));
    while (begun.timers.waiting.length > 0) await begun.timers.ring();
    expect(begun.state()).toMatchObject({ phase: 'confirming', asked: MOST_ASKS, asking: false });

    begun.server.setFaults({});
    await begun.now.askNow();
    expect(begun.state().phase).toBe('answered');
  });

  test('while the page is not seen nothing is asked; seen again, at once', async () => {
    const begun = begin();
    begun.server.setFaults({ borrow: 'lost-answer', submission: 'fails-before' });
    await verify(begun, await offerOf(begun));
    begun.now.rest();
    expect(begun.timers.waiting).toHaveLength(0);

    begun.server.setFaults({});
    begun.now.watch();
    await settled();
    expect(begun.state().phase).toBe('answered');
  });

  test('what never reached the bank is sent again under the same id', async () => {
    const begun = begin();
    begun.server.setFaults({ borrow: 'fails-before' });
    await verify(begun, await offerOf(begun));
    expect(begun.state()).toMatchObject({ phase: 'unsent', failure: { code: 'offline' } });
    expect(begun.ids.keep.text).toBe('{"borrow":"S1"}');

    begun.server.setFaults({});
    await begun.now.sendAgain();
    expect(begun.state().phase).toBe('answered');
    expect(begun.server.state().submissions.map(({ id }) => id)).toContain('S1');
    expect(begun.newLoans()).toHaveLength(1);
  });

  test('no answer and nothing known of it, twice: it was not received', async () => {
    const begun = begin();
    const { service } = begun;
    const { now, state } = borrowing(
      {
        ...service,
        borrow: async () => ({
          ok: false,
          failure: { code: 'timeout', rule: null, retryable: true, details: {} },
        }),
      },
      begun.ids.restart(),
      begun.timers.later,
    );
    await now.open(await offerOf(begun));
    now.agree(ALL_AGREED);
    await now.confirm();
    await now.verified(await passFaceCheck(begun));
    expect(state()).toMatchObject({ phase: 'confirming', asked: 1 });

    await begun.timers.ring();
    expect(state()).toMatchObject({
      phase: 'unsent',
      failure: { code: 'submission-unknown' },
    });
    expect(begun.ids.keep.text).toBe('{"borrow":"S1"}');
  });

  test('the bank cannot store it: nothing has happened', async () => {
    const begun = begin();
    begun.server.setFaults({ borrow: 'storage-full' });
    await verify(begun, await offerOf(begun));
    expect(begun.state()).toMatchObject({ phase: 'unsent', failure: { code: 'storage-full' } });
    expect(begun.newLoans()).toHaveLength(0);
  });

  test('the id cannot be stored: nothing is sent', async () => {
    const begun = begin();
    begun.ids.keep.full = true;
    await verify(begun, await offerOf(begun));
    expect(begun.state()).toMatchObject({ phase: 'unsent', failure: { code: 'storage-full' } });
    expect(begun.newLoans()).toHaveLength(0);

    begun.ids.keep.full = false;
    await begun.now.sendAgain();
    expect(begun.newLoans()).toHaveLength(1);
  });
});

describe('a restart in between', () => {
  /** The app is gone; phone and bank are not. */
  function restart(begun: Begun) {
    const server = begun.start();
    const service = createService(server);
    return { server, service, ...borrowing(service, begun.ids.restart(), begun.timers.later) };
  }

  async function sendAndDie(faults: Faults): Promise<Begun> {
    const begun = begin();
    begun.server.setFaults({ submission: 'never-answers', ...faults });
    await begun.now.open(await offerOf(begun));
    begun.now.agree(ALL_AGREED);
    await begun.now.confirm();
    void begun.now.verified(await passFaceCheck(begun));
    await settled();
    return begun;
  }

  test('after the bank had it: the loan is found by the stored id', async () => {
    const begun = await sendAndDie({ borrow: 'lost-answer' });
    const after = restart(begun);
    await after.now.open(null);

    expect(after.state()).toMatchObject({ phase: 'answered', loan: { principalFen: 1_200_000 } });
    expect(begun.ids.keep.text).toBe('{}');
  });

  test('a new wish finds the loan of the old one first', async () => {
    const begun = await sendAndDie({ borrow: 'lost-answer' });
    const after = restart(begun);
    await after.now.open(await offerOf(after, { yuanAmount: 3_000 }));
    expect(after.state()).toMatchObject({ phase: 'answered', loan: { principalFen: 1_200_000 } });

    await after.now.open(await offerOf(after, { yuanAmount: 3_000 }));
    expect(after.state()).toMatchObject({ phase: 'reviewing' });
  });

  test('before the bank had it: nothing has happened, and the id serves again', async () => {
    const begun = await sendAndDie({ borrow: 'never-answers' });
    const after = restart(begun);
    await after.now.open(null);
    expect(after.state()).toMatchObject({ phase: 'empty', failure: { code: 'submission-unknown' } });

    await after.now.open(await offerOf(after));
    expect(after.state()).toMatchObject({ phase: 'reviewing' });
    after.now.agree(ALL_AGREED);
    await after.now.confirm();
    await after.now.verified(await passFaceCheck(after));
    expect(after.state().phase).toBe('answered');
    expect(after.server.state().submissions.map(({ id }) => id)).toContain('S1');
  });

  test('the bank does not answer after it: no new loan is begun', async () => {
    const begun = await sendAndDie({ borrow: 'lost-answer' });
    const after = restart(begun);
    const offer = await offerOf(after);
    after.server.setFaults({ submission: 'fails-before' });
    await after.now.open(offer);

    expect(after.state()).toMatchObject({ phase: 'confirming', draft: null, submissionId: 'S1' });
  });
});

describe('what the bank refuses', () => {
  test('a quote that expired on the way: the same figures keep what was confirmed, and the check', async () => {
    const begun = begin();
    const offer = await offerOf(begun);
    begun.server.advanceTo(plus(begun.server.now(), 10 * MINUTE));
    await verify(begun, offer);
    expect(begun.state()).toMatchObject({
      phase: 'reviewing',
      agreed: ALL_AGREED,
      renewing: false,
      notice: { kind: 'renewed', same: true },
    });
    expect(begun.newLoans()).toHaveLength(0);

    await begun.now.confirm();
    expect(begun.state().phase).toBe('answered');
    expect(begun.newLoans()).toHaveLength(1);
  });

  test('a quote that expired overnight: other figures are read again', async () => {
    const begun = begin();
    const offer = await offerOf(begun);
    begun.server.advanceTo(plus(begun.server.now(), 24 * 60 * MINUTE));
    await verify(begun, offer);

    expect(begun.state()).toMatchObject({
      agreed: { costSheet: false, contractRead: false },
      notice: { kind: 'renewed', same: false },
    });
  });

  test.each([
    [
      'unknown',
      'face-token-unknown',
      async (): Promise<FaceProof> => ({ tokenId: 'T0', deviceId: 'device-7F3A' }),
    ],
    [
      'of another device',
      'face-token-foreign',
      async (begun: Begun): Promise<FaceProof> => ({
        ...(await passFaceCheck(begun)),
        deviceId: 'device-0000',
      }),
    ],
    [
      'expired',
      'face-token-expired',
      async (begun: Begun): Promise<FaceProof> => {
        const proof = await passFaceCheck(begun);
        begun.server.advanceTo(plus(begun.server.now(), 5 * MINUTE));
        return proof;
      },
    ],
    [
      'used',
      'face-token-used',
      async (begun: Begun): Promise<FaceProof> => {
        const proof = await passFaceCheck(begun);
        const { now: other } = borrowing(begun.service, begun.ids.restart(), begun.timers.later);
        await other.open(await offerOf(begun, { yuanAmount: 600 }));
        other.agree(ALL_AGREED);
        await other.confirm();
        await other.verified(proof);
        return proof;
      },
    ],
  ] as const)('a proof that is %s: another check, everything else holds', async (_, code, proofOf) => {
    const begun = begin();
    const offer = await offerOf(begun, {
      productId: 'fenfu',
      periods: null,
      method: 'revolving',
      yuanAmount: 500,
    });
    await verify(begun, offer, await proofOf(begun));

    expect(begun.state()).toMatchObject({
      phase: 'reviewing',
      agreed: ALL_AGREED,
      proof: null,
      notice: { kind: 'failed', failure: { code } },
    });
  });

  /** Answers for what a page of ours cannot send. */
  test.each([
    ['cost-sheet-not-confirmed', { costSheet: false }],
    ['contract-not-read', { contractRead: false, contract: false }],
    ['consent-missing', { creditReport: false }],
    ['large-transfer-not-confirmed', { largeTransfer: false }],
  ] as const)('%s: that is asked for again, the check holds', async (code, lost) => {
    const begun = begin();
    const offer = await offerOf(begun);
    const proof = await passFaceCheck(begun);
    const bank = {
      ...begun.service,
      borrow: (request: Parameters<typeof begun.service.borrow>[0]) =>
        begun.service.borrow({
          ...request,
          costSheetConfirmed: code !== 'cost-sheet-not-confirmed',
          contractRead: code !== 'contract-not-read',
          creditReportConsent: code !== 'consent-missing',
          largeTransferConfirmed: code !== 'large-transfer-not-confirmed',
        }),
    };
    const { now, state } = borrowing(bank, begun.ids.restart(), begun.timers.later);
    await verify({ ...begun, now }, offer, proof);

    expect(state()).toMatchObject({
      phase: 'reviewing',
      proof,
      agreed: { ...ALL_AGREED, ...lost },
      notice: { failure: { code } },
    });
    expect(begun.newLoans()).toHaveLength(0);
  });

  test.each([
    ['a card that is not bound', 'card-unknown', { cardId: 'card-9999' }],
    ['a forbidden purpose', 'purpose-forbidden', { purposeId: 'securities' }],
  ] as const)('%s: refused, and there is no loan', async (_, code, wish) => {
    const begun = begin();
    await verify(begun, await offerOf(begun, wish));

    expect(begun.state()).toMatchObject({ phase: 'refused', failures: [{ code }] });
    expect(begun.newLoans()).toHaveLength(0);
    expect(begun.ids.keep.text).toBe('{}');
  });

  test('a person who no longer qualifies: at most three reasons, gravest first', async () => {
    const begun = begin();
    const elsewhere = createWorld('refused').service;
    const failure = { code: 'pay-score-too-low', rule: 'B10', retryable: false, details: {} } as const;
    const bank = {
      ...begun.service,
      borrow: async () => ({ ok: false, failure }) as const,
      quoteOptions: elsewhere.quoteOptions,
    };
    const { now, state } = borrowing(bank, begun.ids.restart(), begun.timers.later);
    await verify({ ...begun, now }, await offerOf(begun));

    const refused = state();
    expect(refused.phase === 'refused' && refused.failures.map(({ code }) => code)).toEqual([
      'too-many-inquiries',
      'pay-score-too-low',
      'low-activity',
    ]);
  });
});
