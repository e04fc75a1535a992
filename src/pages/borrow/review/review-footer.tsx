import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { Facts } from '@/components/facts';
import { Money } from '@/components/money';
import { cite } from '@/stores/app/figures';
import { type Agreed, missing } from '@/stores/borrow/borrow-state';
import type { Offer } from '@/stores/quote/quote';
import { showYuan } from '@/units/fen';
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
      note={lacks ?? (verified ? '身份已核验，确认后就提交' : '下一步核验身份，核验后才提交')}
      onTap={onTap}
    >
      {verified ? '确认借款' : '刷脸并确认借款'}
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
      title="大额转账，再确认一次"
      subtitle={
        <>
          单笔超过 {showYuan(offer.quote.largeTransferAboveFen)} 元{' '}
          <SourceMark id={cite('large-transfer')} title="大额转账提醒" />
        </>
      }
      footer={
        <>
          <Button onTap={onYes}>核对无误，继续</Button>
          <Button kind="text" onTap={onNo}>
            再想想
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
          { label: '转入', value: showCard(offer.card) },
          { label: '用途', value: offer.purpose.name },
          showPayments(offer.quote),
        ]}
      />
      <View className="transfer-hint">有人催你借、教你怎么填，或要你转给别人，先停下来，那多半是骗局。</View>
    </Dialog>
  );
}

/** `还需：读完合同、勾选 2 项`; null where nothing is missing. */
function lacking(agreed: Agreed): string | null {
  const { contract, consents } = missing(agreed);
  const parts = [contract ? '读完合同' : null, consents > 0 ? `勾选 ${consents} 项` : null].filter(Boolean);
  return parts.length > 0 ? `还需：${parts.join('、')}` : null;
}
