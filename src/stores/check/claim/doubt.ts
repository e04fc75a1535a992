import { match } from '@/units/number';
import type { ClaimField } from './claim';
import type { Question } from './question';
import type { Value } from './tokens';

export type Doubt = Extract<Question['why'], 'rough' | 'changed' | 'unclear'>;

/** Before a number: it is a bound, or near enough. */
const ROUGH_BEFORE =
  /不到|不足|不满|最多|至多|顶多|最高|最少|至少|起码|最低(?!还款)|[超高]过|多于|少于|[高低大小]于|不超|(?:^|[^违签预合])约(?!定)|大概|差不多|将近|接近|几乎|估计|可能|近 ?[¥￥]? ?$/;
/** After it. */
const ROUGH_AFTER =
  / ?(?:左右|上下|以[内上下]|之内|不到|出头|封顶|起(?![息来])|多(?![少久长])|来(?=[万千百块元天个])|余|几)/y;
/** It was another number, or is to be another. */
const CHANGED = /原来|原先|原本|原价|本来|[降涨升调变改减]|[上下]浮|优惠|打折/;
/** It is so at this time: a change where another number of its kind stands beside it. */
const NOW = /现在|如今|现行|之前|以前|后来/;
/** One of several: 每次1万, 各1万. */
const OF_MANY = /每[次笔人家张个位](?!月)|各/;
/** Words that change what is to be paid, though no number says by how much. */
const CHANGES =
  /[上下]浮|[上下]调|减半|翻[倍番]|减免|免息|利滚利|复利|打 ?[\d.一二三四五六七八九]+ ?折|[\d一二三四五六七八九] ?折(?![算合成])/g;

/** One instalment of many: a first one's payment is what a count begins with, another's is not. */
const ORDINAL = /第 ?[\d一二三四五六七八九十]+ ?个?[期月年天笔]|末[期月]|最后一|首[期年]|头[一两三\d]/;
const FIRST = /首期|第 ?[1一] ?个?[期月]/;

/** What stands between a number and the one before it, in its clause. */
function before(text: string, values: readonly Value[], at: number): string {
  const said = text.slice(values[at - 1]?.to ?? 0, values[at]?.from);
  return said.split(/[,，。;!?()[\]{}\n\r、…<>"“”]/).pop() ?? '';
}

/** Why a number is not to be counted with as it stands; null where nothing limits it. */
export function doubtOf(
  text: string,
  values: readonly Value[],
  at: number,
  field: ClaimField | null,
): Doubt | null {
  const value = values[at];
  if (!value) return null;
  const said = before(text, values, at);
  if (ROUGH_BEFORE.test(said) || match(ROUGH_AFTER, text, value.to)) return 'rough';
  // 从 0.05% 降到 0.03%: both of them are open.
  const pair = (first: number): boolean => {
    const change = before(text, values, first + 1);
    const alike = values[first]?.kind === values[first + 1]?.kind;
    return alike && (CHANGED.test(change) || NOW.test(change));
  };
  if (CHANGED.test(said) || (at > 0 && pair(at - 1)) || pair(at)) return 'changed';
  if (ORDINAL.test(said) && !(FIRST.test(said) && (field === 'payment' || field === 'each')))
    return 'unclear';
  return value.kind !== 'term' && OF_MANY.test(said) ? 'unclear' : null;
}

/** 分3次还: in how many parts it is repaid, though not how long they take; once is no part. */
export function isParts(text: string, { kind, from, to }: Value): boolean {
  if (kind !== 'count' || /^1(?!\d)/.test(text.slice(from, to))) return false;
  return /分成? ?$/.test(text.slice(0, from)) || /^ ?(?:还|付|偿|结清)/.test(text.slice(to, to + 4));
}

/** Where a text says that what is to be paid is changed: 打8折, 上浮, 减半. */
export const changesIn = (text: string): { readonly from: number; readonly to: number }[] =>
  [...text.matchAll(CHANGES)].map((found) => ({ from: found.index, to: found.index + found[0].length }));

/** Which question a field answers. */
export const ABOUT: Readonly<Record<ClaimField, Question['about']>> = {
  principal: 'principal',
  term: 'term',
  dayRate: 'rate',
  monthRate: 'rate',
  yearRate: 'rate',
  feeRate: 'rate',
  interest: 'figure',
  daily: 'figure',
  each: 'figure',
  payment: 'figure',
  repaid: 'figure',
};
