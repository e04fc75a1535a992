import { walletView } from '@/services/bank/views/wallet';
import type { ProductCard } from '@/services/contract/wallet';
import { showWeekday } from '@/units/day';
import { showFen, showYuan } from '@/units/fen';
import { showRate } from '@/units/rate';
import { words } from '@/words/entry';
import { failureWords } from '@/words/failure-words';
import { messageText } from '@/words/messages';
import { words as names } from '@/words/names';
import { figures, marks, percent, rules, state, today } from './bank';

const view = walletView(rules, state);

/** What the wallet shows of the bank's answer. */
export function wallet() {
  const { nextDue, rateRange, messages, products, usedFen, availableFen, totalLimitFen } = view;
  const [latest] = messages;
  return {
    available: showFen(availableFen),
    used: showFen(usedFen),
    total: showFen(totalLimitFen),
    usedShare: percent(usedFen / totalLimitFen),
    freeShare: percent(availableFen / totalLimitFen),
    due: nextDue && {
      day: words.due({ due: nextDue.dueDay, today, weekday: showWeekday(nextDue.dueDay) }),
      amount: showFen(nextDue.amountFen),
      what: words.period({
        product: nextDue.productName,
        period: nextDue.period,
        periods: nextDue.periods,
      }),
      away: words.away({ days: nextDue.daysAway }),
    },
    rates: `${showRate(rateRange.min)}–${showRate(rateRange.max)}`,
    products: products.map(productRow),
    loans: view.loanCount,
    message: latest && messageText(latest.kind, figures),
    messages: messages.length,
    rules: view.ruleCount,
  };
}

function productRow(product: ProductCard) {
  const { id, name, origin, status, reason } = product;
  return {
    id,
    name,
    status,
    origin: names.origins[origin],
    standing: names.productStatuses[status],
    facts: factsOf(product),
    ...(reason && {
      reason: status === 'inactive' ? words.canOpen : failureWords(reason).text.replace(/。$/, ''),
      marks: reason.rule ? marks([reason.rule]) : [],
    }),
  };
}

function factsOf(product: ProductCard): string {
  const { status, annualRate, rateRange, limitRange, availableFen, methods } = product;
  const range = rateRange.claimed ? words.rateRangeClaimed : words.rateRange;
  const price = annualRate !== null && status !== 'ineligible' ? showRate(annualRate) : range(rateRange);
  if (status !== 'available') return words.facts({ price, ...limitRange });
  return words.availableFacts({
    price,
    amount: showYuan(availableFen),
    method: methods.map((method) => names.methods[method])[0] ?? '',
  });
}
