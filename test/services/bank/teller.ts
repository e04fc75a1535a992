import { type Executed, execute } from '@/services/bank/bank';
import type { Command } from '@/services/bank/command';
import { balance } from '@/services/bank/core/ledger';
import type { BankState, Customer, Loan } from '@/services/bank/core/state';
import { quote } from '@/services/bank/loans/quote';
import { type Opening, open } from '@/services/bank/opening';
import { FACE_STEPS } from '@/services/bank/person/face';
import { passTime } from '@/services/bank/time';
import { loanView, trialView } from '@/services/bank/views/loan';
import type { LoanView } from '@/services/contract/loan';
import type { QuoteRequest } from '@/services/contract/quote';
import type { TrialRequest } from '@/services/contract/repay';
import type { FailureCode } from '@/services/contract/reply';
import { personaOf } from '@/services/demo/stories/personas';
import { tell } from '@/services/demo/stories/story';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { type Instant, instant } from '@/units/day';
import { type Fen, yuan } from '@/units/fen';

/** A person at the counter of the real bank: each test tells what they do. */
export class Teller {
  state: BankState;
  #submissions = 0;

  constructor(opening: Opening = openingOf('prime')) {
    this.state = open(RULE_SETS.merged, opening);
  }

  static inTheStateOf(personaId: string, moment?: string): Teller {
    const persona = personaOf(personaId);
    const teller = new Teller(persona.opening);
    teller.state = tell(persona.opening, persona.steps).state;
    return teller.at(moment ?? persona.now);
  }

  /** Lets time pass. */
  at(moment: string | Instant): this {
    this.state = passTime(
      rulesFor(this.state),
      this.state,
      typeof moment === 'string' ? instant(moment) : moment,
    ).state;
    return this;
  }

  send(command: Command | object, at: Instant = this.state.now): Executed {
    const done = execute(rulesFor(this.state), this.state, command, at);
    if (done.ok) this.state = done.state;
    return done;
  }

  /** The code of a refusal, or `accepted`. */
  try(command: Command | object): FailureCode | 'accepted' {
    const done = this.send(command);
    return done.ok ? 'accepted' : done.failure.code;
  }

  submissionId(): string {
    this.#submissions += 1;
    return `submission-${this.#submissions}`;
  }

  passFace(): string {
    this.send({ type: 'start-face-check' });
    const challengeId = this.state.face.challenge?.id ?? '';
    for (const _ of FACE_STEPS) this.send({ type: 'answer-face-check', challengeId, outcome: 'pass' });
    return this.state.face.token?.id ?? '';
  }

  /** A borrow command with everything in order; what is given stands instead. */
  borrowCommand(
    request: Partial<QuoteRequest> = {},
    given: object = {},
  ): Extract<Command, { type: 'borrow' }> {
    const asked: QuoteRequest = {
      productId: 'weilidai',
      principalFen: yuan(12_000),
      periods: 12,
      method: 'equal-principal',
      ...request,
    };
    const quoted = quote(rulesFor(this.state), this.state, asked);
    if (!quoted.ok) throw new Error(`no quote: ${quoted.failure.code}`);
    return {
      type: 'borrow',
      submissionId: this.submissionId(),
      quote: { id: quoted.value.id, request: asked, quotedAt: quoted.value.quotedAt },
      faceTokenId: this.passFace(),
      deviceId: this.state.device.id,
      cardId: 'card-6210',
      purposeId: 'renovation',
      costSheetConfirmed: true,
      contractRead: true,
      creditReportConsent: true,
      largeTransferConfirmed: true,
      ...given,
    };
  }

  /** Borrows, and waits until the money is there. */
  borrow(request: Partial<QuoteRequest> = {}): Loan {
    const done = this.send(this.borrowCommand(request));
    if (!done.ok) throw new Error(`refused: ${done.failure.code}`);
    const awaited = this.loan().awaitedAt;
    if (awaited !== null) this.at(awaited);
    return this.loan();
  }

  trial(request: Partial<TrialRequest> = {}) {
    const asked: TrialRequest = {
      loanId: this.loan().id,
      kind: 'due',
      amountFen: null,
      partPlan: null,
      ...request,
    };
    return { asked, shown: trialView(rulesFor(this.state), this.state, asked) };
  }

  repay(request: Partial<TrialRequest> = {}, cardId = 'card-6210'): FailureCode | 'accepted' {
    const { asked, shown } = this.trial(request);
    if (!shown.ok) return shown.failure.code;
    return this.try({
      type: 'repay',
      submissionId: this.submissionId(),
      trial: asked,
      totalFen: shown.value.totalFen,
      cardId,
    });
  }

  /** The latest loan. */
  loan(index = this.state.loans.length - 1): Loan {
    const loan = this.state.loans[index];
    if (!loan) throw new Error(`no loan ${index}`);
    return loan;
  }

  view(index = this.state.loans.length - 1): LoanView {
    return loanView(rulesFor(this.state), this.state, this.loan(index));
  }
}

export const openingOf = (personaId: string): Opening => personaOf(personaId).opening;

/** 甲 with other facts, on 16 October 2026. */
export function person(
  customer: Partial<Customer> = {},
  more: Partial<Opening> = {},
  settings: Partial<BankState['settings']> = {},
): BankState {
  const opening = openingOf('prime');
  const state = open(RULE_SETS.merged, {
    ...opening,
    at: instant('2026-10-16T09:41'),
    customer: { ...opening.customer, ...customer },
    ...more,
  });
  // Whose social score is given has agreed to it.
  const authorised =
    typeof customer.scores?.social === 'number' ? [...state.authorised, 'social' as const] : state.authorised;
  return { ...state, authorised, settings: { ...state.settings, ...settings } };
}

/** What must hold after every step: the ledger balances and every figure can be had from it. */
export function expectSound(state: BankState): void {
  for (const loan of state.loans) {
    for (const { postings } of loan.journal)
      expect(postings.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(0);
    const outstanding = balance(loan.journal, 'principal-receivable');
    const repaid = loan.repayments.reduce((sum, repayment) => sum + repayment.principalFen, 0);
    const lent = loan.disbursedAt === null ? 0 : loan.principalFen;
    expect(outstanding).toBe(lent - repaid);
    expect(outstanding).toBeGreaterThanOrEqual(0);
    if (loan.plan.length > 0) expect(unpaidPrincipal(loan)).toBe(outstanding);
    if (loan.status === 'settled' || loan.status === 'cancelled')
      for (const account of ['principal-receivable', 'interest-receivable', 'penalty-receivable'] as const)
        expect(balance(loan.journal, account)).toBe(0);
  }
}

const unpaidPrincipal = (loan: Loan): Fen =>
  loan.plan.reduce((sum, line) => sum + line.principalFen - line.paidPrincipalFen, 0) as Fen;
