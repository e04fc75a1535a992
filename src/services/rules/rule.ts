/** The three documents, in the order in which they were given. */
export type DocumentId = 'A' | 'B' | 'C';

/** `rule`: the bank computes with it · `claim`: it is only shown · `context`: it is only cited. */
export type RuleKind = 'rule' | 'claim' | 'context';

export type RuleTopic =
  | 'product'
  | 'channel'
  | 'credit'
  | 'weights'
  | 'limit'
  | 'rate'
  | 'repayment'
  | 'overdue'
  | 'risk'
  | 'rights'
  | 'regulation'
  | 'literacy'
  | 'history';

export type ScreenId =
  | 'entry'
  | 'face-check'
  | 'quote'
  | 'borrow'
  | 'repay'
  | 'limit-tips'
  | 'me'
  | 'loan'
  | 'rulebook'
  | 'check';

/** One thing a document states, with its place there. */
export interface Rule {
  /** `A13`: the document and the rule's number in it. */
  readonly id: string;
  readonly document: DocumentId;
  /** The numeral of the section (`一` … `八`), `引言` before the first or `结语` after the last. */
  readonly section: string;
  /** Line of the document, from 1. */
  readonly line: number;
  /** Names and figures that stand in that line, each of at most 12 characters. */
  readonly terms: readonly string[];
  /** What it says, in our own words. */
  readonly text: string;
  readonly topic: RuleTopic;
  readonly kind: RuleKind;
  /** Why a doubtful claim should not be followed; null for an ordinary one. */
  readonly warning: string | null;
  /** Where a person meets it. */
  readonly screens: readonly ScreenId[];
}

/** A place where documents disagree, or one of them disagrees with itself or with today's rules. */
export interface Conflict {
  /** `X1` */
  readonly id: string;
  readonly title: string;
  readonly rules: readonly string[];
  readonly resolution: string;
  readonly reason: string;
}

/** A convention from outside the documents, from public reports. */
export interface Regulation {
  /** `R1` */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly screens: readonly ScreenId[];
}

/** What no document states and the simulation still needs. */
export interface Assumption {
  /** `S1` */
  readonly id: string;
  readonly text: string;
  readonly why: string;
}

/** A source as a figure carries it: a rule (`A13`), a conflict (`X1`), a regulation (`R3`) or an assumption (`S2`). */
export type SourceId = string;
