import { whatIf } from '@/services/bank/credit/what-if';
import type { OutlookChange, Supposition } from '@/services/contract/what-if';
import { fen, showYuan } from '@/units/fen';
import { billionths, showRate } from '@/units/rate';
import { words } from '@/words/limit-tips/what-if';
import { stepWords } from '@/words/steps';
import { marks, rules, state } from './bank';

const PRODUCT = 'weilidai';
const ask = (supposition: Supposition) => whatIf(rules, state, PRODUCT, supposition);

/** The habits as they are, and what the bank decides by them. */
export function asItIs() {
  const { productName, habits, materials, ...view } = ask({ habits: {}, materials: [] });
  return {
    product: productName,
    habits: habits.map(({ name, unit, detail, min, max, step, actual, sources }) => ({
      name,
      unit,
      detail,
      range: [min, max, step],
      actual,
      value: actual,
      shown: actual,
      marks: marks(sources.filter((id) => !/^[SX]/.test(id))),
    })),
    materials: materials.map(({ name }) => name),
    now: outlookOf(view.before),
    after: outlookOf(view.after),
  };
}

/** What the bank would decide with another pay score, and by which steps. */
export function supposed(payScore: number) {
  const { after, changes } = ask({ habits: { 'pay-score': payScore }, materials: [] });
  return { after: outlookOf(after), changes: changes.map(changeRow) };
}

type Outlook = ReturnType<typeof ask>['after'];

const outlookOf = ({ limitFen, annualRate, rating }: Outlook) => ({
  limit: showYuan(limitFen),
  rate: annualRate === null ? words.none : showRate(annualRate),
  rating,
});

function changeRow(change: OutlookChange) {
  const { kind, before, after, sources } = change;
  return {
    name: stepWords(change),
    before: show(kind, before),
    after: show(kind, after),
    marks: marks(sources),
  };
}

function show(kind: OutlookChange['kind'], value: number | null): string {
  if (value === null) return words.none;
  if (kind === 'rate') return showRate(billionths(value));
  if (kind === 'score') return value.toFixed(2);
  if (kind === 'odds') return `${Math.round(value)}%`;
  return `${kind === 'step' && value > 0 ? '+' : ''}${showYuan(fen(value))}`;
}
