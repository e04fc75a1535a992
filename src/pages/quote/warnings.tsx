import { Notice } from '@/components/notice';
import type { Sources } from '@/services/contract/terms';
import { cited, figures } from '@/stores/app/figures';
import { type QuoteAnswer, shownQuote } from '@/stores/quote/quote';
import { words } from '@/words/quote';
import { SourceMarks } from '../sources';

/** What to know before borrowing: much credit, a heavy month, a large transfer, all that can be had, a price asked for again. */
export function Warnings({ answer }: { answer: QuoteAnswer }) {
  const quote = shownQuote(answer);
  if (!quote) return null;
  return (
    <>
      {quote.aboveJointCap !== null && (
        <Notice title={words.aboveJointCap.title({ rate: quote.aboveJointCap })}>
          {words.aboveJointCap.text({ cap: quote.cap.rate })}
          <Marks ids={cited('rate-warning')} title={words.cap} />
        </Notice>
      )}
      {quote.credit !== null && (
        <Notice title={words.debt.title({ times: quote.credit.times.toFixed(1) })}>
          {words.debt.text({
            most: figures().debtTimes,
            credit: quote.credit.creditFen,
            debt: quote.credit.debtFen,
          })}
          <Marks ids={quote.sources.debt} title={words.debt.source} />
        </Notice>
      )}
      {quote.burdenPercent !== null && (
        <Notice title={words.burden.title}>
          {words.burden.text({ percent: quote.burdenPercent })}
          <Marks ids={quote.sources.burden} title={words.burden.source} />
        </Notice>
      )}
      {quote.wholeLimit && (
        <Notice title={words.wholeLimit.title}>
          {words.wholeLimit.text}
          <Marks ids={quote.sources.wholeLimit} title={words.wholeLimit.source} />
        </Notice>
      )}
      {quote.largeTransfer && (
        <Notice title={words.largeTransfer.title({ amount: quote.largeTransferAboveFen })}>
          {words.largeTransfer.text}
          <Marks ids={cited('large-transfer')} title={words.largeTransfer.source} />
        </Notice>
      )}
      {answer.kind === 'quoted' && answer.renewed && (
        <Notice kind="info">{words.renewed({ minutes: figures().quoteMinutes })}</Notice>
      )}
    </>
  );
}

/** A space after the words. */
function Marks(asked: { ids: Sources; title: string }) {
  return (
    <>
      {' '}
      <SourceMarks {...asked} />
    </>
  );
}
