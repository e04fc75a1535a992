import type { Claim, ClaimField } from './claim';

/**
 * What a sentence leaves open, asked beside its field instead of guessed.
 * `which-per`: a rate of what time · `no-percent`: 0.05 or 0.05% · `several`: two that differ · `unsaid`: the one amount
 * nothing is said of · `which-figure`: an amount every period, or a repayment, of what · `range` and `negative`: no number to
 * count with · `total-fee`: of all periods together · `yearly`: of one of several years · `rough`: at most, about ·
 * `changed`: a rate that was another, or is taken at a discount · `unclear`: no one number, or nobody says of what
 */
export interface Question {
  readonly about: 'principal' | 'rate' | 'term' | 'figure';
  readonly why:
    | 'which-per'
    | 'no-percent'
    | 'several'
    | 'unsaid'
    | 'which-figure'
    | 'range'
    | 'negative'
    | 'total-fee'
    | 'yearly'
    | 'rough'
    | 'changed'
    | 'unclear';
  /** The words it is about, as they were pasted. */
  readonly said: string;
  readonly choices: readonly Choice[];
}

/** One answer: what it writes, and where. */
export interface Choice {
  readonly field: ClaimField;
  readonly part: Partial<Claim>;
}
