import type { AuthorisationId, Dimension } from '../contract/terms';
import { rowsOf } from './rows';
import type { SourceId } from './rule';
import { NEUTRAL_SCORE } from './weights';

/** One purpose, one consent, which can be withdrawn (A10, R6). */
export interface Authorisation {
  readonly id: AuthorisationId;
  readonly name: string;
  readonly detail: string;
  /** Given at the start; social data never is (X12). */
  readonly atFirst: boolean;
  /** The score that rests on it, and is not collected without it; null where none does (S60). */
  readonly scores: Dimension | null;
  readonly sources: readonly SourceId[];
}

export const AUTHORISATIONS: readonly Authorisation[] = rowsOf<Authorisation>({
  'credit-report': {
    name: '征信报告',
    detail: '审批和贷后管理时向央行征信和百行征信查询、报送',
    atFirst: true,
    scores: 'creditRecord',
    sources: ['B8', 'A10', 'A45', 'C48', 'X20'],
  },
  payment: {
    name: '支付记录',
    detail: '付款次数、金额和余额，用于评分',
    atFirst: true,
    scores: 'payment',
    sources: ['A5', 'A17', 'B2', 'B6', 'B23', 'X32'],
  },
  assets: {
    name: '资产',
    detail: '理财和流水的规模，用于评分',
    atFirst: true,
    scores: 'assets',
    sources: ['A19', 'C14', 'C34', 'C37'],
  },
  bills: {
    name: '水电费和网购',
    detail: '按时缴费的月数，用于加成',
    atFirst: true,
    scores: null,
    sources: ['A27', 'C16'],
  },
  social: {
    name: '社交数据',
    detail: `演示不采集；打开也只按中性的 ${NEUTRAL_SCORE} 分计`,
    atFirst: false,
    scores: 'social',
    sources: ['A25', 'B7', 'C4', 'X12', 'R6'],
  },
});
