import { type Fen, yuan } from '@/units/fen';
import { type DayCount, dailyRate, type Rate, rate } from '@/units/rate';
import type { Dimension, GateId, Lens, LoanUse, Method, ProductId } from '../contract/terms';
import { rowsOf } from './rows';
import type { SourceId } from './rule';

/** How an application is judged and how long the money takes. */
export type Payout =
  | { readonly kind: 'within-minutes'; readonly minutes: number }
  | { readonly kind: 'at-once' }
  | {
      readonly kind: 'after-review';
      readonly reviewDays: readonly [number, number];
      readonly workingDays: number;
    };

/** One product's table under the merged lens: what the documents state, and who states it. */
export interface Product {
  readonly id: ProductId;
  readonly name: string;
  readonly origin: 'own' | 'partner';
  readonly lender: string;
  /** Micro-loan companies may not lend to students (R5). */
  readonly lenderKind: 'bank' | 'micro-loan' | 'licensed';
  /** Whether it is lent to a person or to a business (B44, X15). */
  readonly use: LoanUse;
  /** Demo number of the guarantee licence a partner must publish (A47). */
  readonly guaranteeLicence: string | null;
  readonly limit: { readonly min: Fen; readonly max: Fen };
  /** Amounts are multiples of this (S23). */
  readonly stepFen: Fen;
  readonly annualRate: { readonly min: Rate; readonly max: Rate };
  readonly quotedBy: 'day' | 'year';
  readonly dayCount: DayCount;
  readonly methods: readonly Method[];
  /** Months; a revolving draw has no term. */
  readonly terms: readonly number[];
  readonly minPayScore: number | null;
  readonly byInvitation: boolean;
  /** What a person shows before it opens (B4, B5, B8, and the product's own row). */
  readonly gates: readonly GateId[];
  /** The dimensions its lender looks at most (C5). */
  readonly emphasis: readonly Dimension[];
  readonly payout: Payout;
  readonly sources: {
    readonly limit: readonly SourceId[];
    readonly rate: readonly SourceId[];
    readonly method: readonly SourceId[];
    readonly payout: readonly SourceId[];
    readonly score: readonly SourceId[];
    readonly lender: readonly SourceId[];
    readonly gates: readonly SourceId[];
  };
}

const TERMS = [3, 6, 9, 12] as const;

/** The union of what the documents know (X5); A1 says which are the wallet's own. */
export const PRODUCTS: readonly Product[] = rowsOf<Product>({
  weilidai: {
    name: '微粒贷',
    origin: 'own',
    lender: '微众银行',
    lenderKind: 'bank',
    use: 'personal',
    guaranteeLicence: null,
    limit: { min: yuan(500), max: yuan(300_000) },
    stepFen: yuan(100),
    annualRate: { min: dailyRate('0.0002'), max: dailyRate('0.0005') },
    quotedBy: 'day',
    dayCount: 'actual/360',
    methods: ['equal-principal', 'interest-only'],
    terms: TERMS,
    minPayScore: 620,
    byInvitation: true,
    gates: ['real-name', 'id-card', 'credit-report'],
    emphasis: ['creditRecord', 'payment'],
    payout: { kind: 'within-minutes', minutes: 5 },
    sources: {
      limit: ['C6', 'A13', 'X2'],
      rate: ['C6', 'A13', 'X1'],
      method: ['A22', 'X17'],
      payout: ['A22', 'A35', 'S16'],
      score: ['B10'],
      lender: ['A13'],
      gates: ['C6', 'B4', 'B5', 'B8'],
    },
  },
  fenfu: {
    name: '微信分付',
    origin: 'own',
    lender: '财付通小贷',
    lenderKind: 'micro-loan',
    use: 'personal',
    guaranteeLicence: null,
    limit: { min: yuan(500), max: yuan(50_000) },
    stepFen: yuan(10),
    annualRate: { min: rate('0.144'), max: rate('0.24') },
    quotedBy: 'day',
    dayCount: 'actual/360',
    methods: ['revolving', 'equal-installment'],
    terms: TERMS,
    minPayScore: null,
    byInvitation: false,
    gates: ['real-name', 'credit-report'],
    emphasis: [],
    payout: { kind: 'at-once' },
    sources: {
      limit: ['A14', 'S3'],
      rate: ['A14'],
      method: ['A23', 'A36', 'S4'],
      payout: ['A23'],
      score: [],
      lender: ['A14'],
      gates: ['A14', 'B4', 'B8'],
    },
  },
  bank: {
    name: '合作银行贷',
    origin: 'partner',
    lender: '合作银行',
    lenderKind: 'bank',
    use: 'personal',
    guaranteeLicence: null,
    limit: { min: yuan(50_000), max: yuan(300_000) },
    stepFen: yuan(100),
    annualRate: { min: rate('0.069'), max: rate('0.15') },
    quotedBy: 'year',
    dayCount: '30/360',
    methods: ['equal-installment'],
    terms: TERMS,
    minPayScore: 700,
    byInvitation: false,
    gates: ['real-name', 'id-card', 'bank-card', 'credit-report'],
    emphasis: [],
    payout: { kind: 'after-review', reviewDays: [1, 3], workingDays: 1 },
    sources: {
      limit: ['B12', 'S28'],
      rate: ['B12'],
      method: ['S2'],
      payout: ['A24', 'S27'],
      score: ['B12'],
      lender: ['B12'],
      gates: ['B4', 'B5', 'B8'],
    },
  },
  we2000: {
    name: 'We2000',
    origin: 'partner',
    lender: '合作机构',
    lenderKind: 'licensed',
    use: 'personal',
    guaranteeLicence: null,
    limit: { min: yuan(2_000), max: yuan(50_000) },
    stepFen: yuan(100),
    annualRate: { min: rate('0.12'), max: rate('0.24') },
    quotedBy: 'year',
    dayCount: '30/360',
    methods: ['equal-installment'],
    terms: TERMS,
    minPayScore: 580,
    byInvitation: false,
    gates: ['real-name', 'id-card', 'bank-card', 'credit-report'],
    emphasis: ['payment', 'assets'],
    payout: { kind: 'within-minutes', minutes: 5 },
    sources: {
      limit: ['B11', 'X4', 'S28'],
      rate: ['B11', 'X4'],
      method: ['S2'],
      payout: ['S27', 'S16'],
      score: ['B11'],
      lender: ['C2'],
      gates: ['C7', 'B4', 'B5', 'B8'],
    },
  },
  xiaoe: {
    name: '小鹅花钱',
    origin: 'partner',
    lender: '合作机构',
    lenderKind: 'licensed',
    use: 'personal',
    guaranteeLicence: null,
    limit: { min: yuan(1_000), max: yuan(50_000) },
    stepFen: yuan(100),
    annualRate: { min: rate('0.18'), max: rate('0.24') },
    quotedBy: 'year',
    dayCount: '30/360',
    methods: ['equal-installment'],
    terms: TERMS,
    minPayScore: null,
    byInvitation: false,
    gates: ['real-name', 'id-card', 'phone', 'credit-report'],
    emphasis: [],
    payout: { kind: 'within-minutes', minutes: 5 },
    sources: {
      limit: ['C8'],
      rate: ['C8'],
      method: ['S2'],
      payout: ['S27', 'S16'],
      score: [],
      lender: ['C2'],
      gates: ['C8', 'B4', 'B5', 'B8'],
    },
  },
  partner: {
    name: '第三方合作平台',
    origin: 'partner',
    lender: '持牌金融机构',
    lenderKind: 'licensed',
    use: 'personal',
    guaranteeLicence: '演示-00042',
    limit: { min: yuan(500), max: yuan(200_000) },
    stepFen: yuan(100),
    annualRate: { min: rate('0.072'), max: rate('0.36') },
    quotedBy: 'year',
    dayCount: '30/360',
    methods: ['equal-installment', 'bullet'],
    terms: TERMS,
    minPayScore: null,
    byInvitation: false,
    gates: ['real-name', 'id-card', 'credit-report'],
    emphasis: [],
    payout: { kind: 'after-review', reviewDays: [1, 3], workingDays: 1 },
    sources: {
      limit: ['A15'],
      rate: ['A15'],
      method: ['A24', 'X17'],
      payout: ['A24'],
      score: [],
      lender: ['A15', 'A47'],
      gates: ['A15', 'B4', 'B5', 'B8'],
    },
  },
  business: {
    name: '小微企业贷',
    origin: 'partner',
    lender: '合作银行',
    lenderKind: 'bank',
    use: 'business',
    guaranteeLicence: null,
    limit: { min: yuan(500), max: yuan(500_000) },
    stepFen: yuan(100),
    annualRate: { min: rate('0.072'), max: rate('0.24') },
    quotedBy: 'year',
    dayCount: '30/360',
    methods: ['equal-installment'],
    terms: TERMS,
    minPayScore: null,
    byInvitation: false,
    gates: ['real-name', 'id-card', 'licence', 'credit-report'],
    emphasis: [],
    payout: { kind: 'after-review', reviewDays: [1, 3], workingDays: 1 },
    sources: {
      limit: ['B44', 'S3', 'X15'],
      rate: ['B3', 'S18'],
      method: ['S2'],
      payout: ['A24', 'S27'],
      score: [],
      lender: ['B44'],
      gates: ['B44', 'B4', 'B5', 'B8'],
    },
  },
});

/** What one document says of a product where it differs from the merged table, or says less. */
type Variant = Partial<Pick<Product, 'limit' | 'annualRate' | 'dayCount' | 'minPayScore' | 'methods'>> & {
  /** Of what it says itself; what is the merged table's has the sources of that. */
  readonly sources: Partial<Pick<Product['sources'], 'limit' | 'rate'>>;
};

/**
 * Which products a document knows, and its own figures. What it leaves open is taken from the merged table.
 * B quotes 微粒贷 on 365 days (X1); C knows We2000 as a fixed ¥2,000 (X4).
 */
const VARIANTS: Readonly<Record<Exclude<Lens, 'merged'>, Partial<Record<ProductId, Variant>>>> = {
  A: {
    weilidai: { sources: { limit: ['A13', 'X2'], rate: ['A13'] } },
    fenfu: { sources: {} },
    partner: { sources: {} },
  },
  B: {
    weilidai: {
      limit: { min: yuan(8_000), max: yuan(200_000) },
      annualRate: { min: rate('0.072'), max: rate('0.1825') },
      dayCount: 'actual/365',
      sources: { limit: ['B10'], rate: ['B10'] },
    },
    we2000: { sources: { limit: ['B11', 'S28'], rate: ['B11'] } },
    bank: { sources: {} },
    business: { sources: {} },
  },
  C: {
    weilidai: { minPayScore: null, sources: { limit: ['C6'], rate: ['C6'] } },
    we2000: {
      limit: { min: yuan(2_000), max: yuan(2_000) },
      annualRate: { min: rate('0.144'), max: rate('0.144') },
      minPayScore: null,
      sources: { limit: ['C7'], rate: ['C7'] },
    },
    xiaoe: { sources: {} },
  },
};

/** A product as a lens sees it; null where its document does not know it (X5). @param merged as the merged table has it */
export function productUnder(lens: Lens, merged: Product): Product | null {
  if (lens === 'merged') return merged;
  const variant = VARIANTS[lens][merged.id];
  if (!variant) return null;
  const { sources, ...figures } = variant;
  return { ...merged, ...figures, sources: { ...merged.sources, ...sources } };
}

/** The shelf's order: banks, then the wallet's own, then partners (A51); its set and its owners (A1, B1, C2). */
export const SHELF = {
  order: ['bank', 'micro-loan', 'licensed'] as const satisfies readonly Product['lenderKind'][],
  orderSource: 'A51',
  setSources: ['A1', 'B1', 'C2', 'X5'],
} as const;

/** Why a lender looks at some dimensions more than at others. */
export const EMPHASIS_SOURCE = 'C5';
