import type { PurposeId } from '../contract/terms';
import { rowsOf } from './rows';
import type { SourceId } from './rule';

/** What a loan may be for, and what it may never be for. */
export interface Purpose {
  readonly id: PurposeId;
  readonly name: string;
  /** Why it is forbidden; empty for one that is allowed. */
  readonly forbiddenBy: readonly SourceId[];
}

export const PURPOSES: readonly Purpose[] = rowsOf<Purpose>({
  daily: { name: '日常消费', forbiddenBy: [] },
  renovation: { name: '家庭装修', forbiddenBy: [] },
  education: { name: '教育培训', forbiddenBy: [] },
  medical: { name: '医疗健康', forbiddenBy: [] },
  travel: { name: '旅游出行', forbiddenBy: [] },
  durable: { name: '家电数码', forbiddenBy: [] },
  house: { name: '购房', forbiddenBy: ['B30', 'R4'] },
  securities: { name: '股票、基金、期货', forbiddenBy: ['A31', 'R4'] },
  investment: { name: '理财或股权投资', forbiddenBy: ['B30', 'X19', 'R4'] },
});
