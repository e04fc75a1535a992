import { Notice } from '@/components/notice';
import { type QuoteAnswer, shownQuote } from '@/stores/quote';
import { SourceMark } from '../sources';

/** What to know before borrowing: a large transfer, much debt, a price that was asked for again. */
export function Warnings({ answer }: { answer: QuoteAnswer }) {
  const quote = shownQuote(answer);
  if (!quote) return null;
  return (
    <>
      {quote.debtTimes !== null && (
        <Notice title={`总负债将是年收入的 ${quote.debtTimes.toFixed(1)} 倍`}>
          超过 3 倍，还款会很吃力。先想清楚钱从哪里来，少借一些或不借。
          <SourceMark id="C47" title="负债提醒" />
        </Notice>
      )}
      {quote.largeTransfer && (
        <Notice title="单笔超过 5,000 元">
          提交前会再请你确认一次用途与还款来源。
          <SourceMark id="A31" title="大额转账提醒" />
        </Notice>
      )}
      {answer.kind === 'quoted' && answer.renewed && (
        <Notice kind="info">报价满 10 分钟，已按现在的价格重新试算。</Notice>
      )}
    </>
  );
}
