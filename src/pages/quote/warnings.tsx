import { Notice } from '@/components/notice';
import type { Sources } from '@/services/contract/terms';
import { cited, figures } from '@/stores/app/figures';
import { type QuoteAnswer, shownQuote } from '@/stores/quote/quote';
import { showYuan } from '@/units/fen';
import { showRate } from '@/units/rate';
import { SourceMarks } from '../sources';

/** What to know before borrowing: much debt, a heavy month, a large transfer, all that can be had, a price asked for again. */
export function Warnings({ answer }: { answer: QuoteAnswer }) {
  const quote = shownQuote(answer);
  if (!quote) return null;
  return (
    <>
      {quote.aboveJointCap !== null && (
        <Notice title={`年化高于 ${showRate(quote.aboveJointCap)}`}>
          这笔比平台合作贷款现在的上限还贵，只因上限设成了 {showRate(quote.cap.rate)}{' '}
          才能试算。先看看其他产品。
          <Marks ids={cited('rate-warning')} title="利率上限" />
        </Notice>
      )}
      {quote.debtTimes !== null && (
        <Notice title={`总负债将是年收入的 ${quote.debtTimes.toFixed(1)} 倍`}>
          超过 {figures().debtTimes} 倍，还款会很吃力。先想清楚钱从哪里来，少借一些或不借。
          <Marks ids={quote.sources.debt} title="负债提醒" />
        </Notice>
      )}
      {quote.burdenPercent !== null && (
        <Notice title="月还款超过月收入的一半">
          还款最多的一个月要用掉月收入的 {quote.burdenPercent}%。少借一些或分更多期，给日常开支留出余地。
          <Marks ids={quote.sources.burden} title="月还款与月收入" />
        </Notice>
      )}
      {quote.wholeLimit && (
        <Notice title="这是全部可用额度">
          额度不是收入，只借需要的；留一些不用，急用时还有余地。
          <Marks ids={quote.sources.wholeLimit} title="只借需要的" />
        </Notice>
      )}
      {quote.largeTransfer && (
        <Notice title={`单笔超过 ${showYuan(quote.largeTransferAboveFen)} 元`}>
          提交前会再请你确认一次用途与还款来源。
          <Marks ids={cited('large-transfer')} title="大额转账提醒" />
        </Notice>
      )}
      {answer.kind === 'quoted' && answer.renewed && (
        <Notice kind="info">报价满 {figures().quoteMinutes} 分钟，已按现在的价格重新试算。</Notice>
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
