import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { Facts } from '@/components/facts';
import { Money } from '@/components/money';
import { cite } from '@/stores/app/figures';
import { type Agreed, missing } from '@/stores/borrow/borrow-state';
import type { Offer } from '@/stores/quote/quote';
import { words } from '@/words/borrow/review';
import { SourceMark } from '../../sources';
import { showCard, showPayments } from '../loan-words';
import './review-footer.scss';

interface ReviewFooterProps {
  agreed: Agreed;
  /** A passed check is left: no second one. */
  verified: boolean;
  busy: boolean;
  onTap: () => void;
}

/** The one way on; while something is missing the line under it says what. */
export function ReviewFooter({ agreed, verified, busy, onTap }: ReviewFooterProps) {
  const lacks = lacking(agreed);
  return (
    <Button
      busy={busy}
      disabled={lacks !== null}
      note={lacks ?? (verified ? words.verified : words.toVerify)}
      onTap={onTap}
    >
      {verified ? words.confirm : words.verifyAndConfirm}
    </Button>
  );
}

/** One transfer above the line is looked at once more: how much, where to, what for (A31). */
export function TransferDialog({
  offer,
  onYes,
  onNo,
}: {
  offer: Offer;
  onYes: () => void;
  onNo: () => void;
}) {
  return (
    <Dialog
      title={words.transfer.title}
      subtitle={
        <>
          {words.transfer.above({ amount: offer.quote.largeTransferAboveFen })}{' '}
          <SourceMark id={cite('large-transfer')} title={words.transfer.source} />
        </>
      }
      footer={
        <>
          <Button onTap={onYes}>{words.transfer.goOn}</Button>
          <Button kind="text" onTap={onNo}>
            {words.transfer.think}
          </Button>
        </>
      }
      onClose={onNo}
    >
      <View className="transfer-amount">
        <Money amount={offer.quote.request.principalFen} size="number" sign />
      </View>
      <Facts
        facts={[
          { label: words.transfer.to, value: showCard(offer.card) },
          { label: words.purpose, value: offer.purpose.name },
          showPayments(offer.quote),
        ]}
      />
      <View className="transfer-hint">{words.transfer.hint}</View>
    </Dialog>
  );
}

/** `还需：读完合同、勾选 2 项`; null where nothing is missing. */
function lacking(agreed: Agreed): string | null {
  const { contract, consents } = missing(agreed);
  if (consents === 0) return contract ? words.lacking.contract : null;
  return contract ? words.lacking.both({ consents }) : words.lacking.consents({ consents });
}
