import type { Day } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { Instalment } from '../../contract/terms';

/** What a repayment pays, line by line, and what it leaves: computed once, shown as the trial, charged as it stands. */
export interface Allocation {
  readonly lines: readonly LinePayment[];
  readonly early: EarlyPayment | null;
  readonly penaltyFen: Fen;
  readonly interestFen: Fen;
  readonly principalFen: Fen;
  readonly totalFen: Fen;
}

export interface LinePayment {
  readonly period: number;
  /** What lateness costs, charged now up to and with the day of payment; what is not paid of it stays receivable. */
  readonly penaltyChargedFen: Fen;
  readonly penaltyFen: Fen;
  readonly interestFen: Fen;
  readonly principalFen: Fen;
}

/** A payment on the balance that is not yet due. */
export interface EarlyPayment {
  readonly fromDay: Day;
  readonly days: number;
  /** Interest charged to this day; a revolving loan may leave part of it receivable. */
  readonly interestChargedFen: Fen;
  readonly interestFen: Fen;
  readonly principalFen: Fen;
  /** The lines that replace those not yet due. */
  readonly planAfter: readonly Instalment[];
}
