import type { LoanUse, PurposeId } from '../contract/terms';
import { rowsOf } from './rows';
import type { SourceId } from './rule';

/** What a loan may be for, and what it may never be for. */
export interface Purpose {
  readonly id: PurposeId;
  readonly name: string;
  /** Loans of which use it is offered for (S63). */
  readonly uses: readonly LoanUse[];
  /** Why it is forbidden; empty for one that is allowed. */
  readonly forbiddenBy: readonly SourceId[];
}

const PERSONAL = { uses: ['personal'], forbiddenBy: [] } as const;
const BUSINESS = { uses: ['business'], forbiddenBy: [] } as const;
const NEVER = { uses: ['personal', 'business'] } as const;

export const PURPOSES: readonly Purpose[] = rowsOf<Purpose>({
  daily: { name: '日常消费', ...PERSONAL },
  renovation: { name: '家庭装修', ...PERSONAL },
  education: { name: '教育培训', ...PERSONAL },
  medical: { name: '医疗健康', ...PERSONAL },
  travel: { name: '旅游出行', ...PERSONAL },
  durable: { name: '家电数码', ...PERSONAL },
  stock: { name: '进货备货', ...BUSINESS },
  equipment: { name: '购置设备', ...BUSINESS },
  wages: { name: '发放工资', ...BUSINESS },
  rent: { name: '经营场所租金', ...BUSINESS },
  house: { name: '购房', ...NEVER, forbiddenBy: ['B30', 'R4'] },
  securities: { name: '股票、基金、期货', ...NEVER, forbiddenBy: ['A31', 'R4'] },
  investment: { name: '理财或股权投资', ...NEVER, forbiddenBy: ['B30', 'X19', 'R4'] },
});

/** Which rule keeps a loan to the purposes of its use. */
export const PURPOSE_RULE = { source: 'S63' } as const;

/** The company that a business loan is lent to, beside its owner: no real one, and a code that none can have (S64). */
export const COMPANY = {
  name: '演示商贸（个体工商户）',
  creditCode: '92000000DEMO000000',
  source: 'S64',
} as const;
