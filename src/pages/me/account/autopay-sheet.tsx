import { View } from '@tarojs/components';
import { ChoiceRow } from '@/components/choice-row';
import { Notice } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import type { MeView } from '@/services/contract/me';
import { meStore } from '@/stores/me/me';
import { showFen } from '@/units/fen';
import { AskedFigure } from '../../sources';
import { Refusal } from '../refusal';

const { setAutopay } = meStore.getState();

/** From which card instalments are paid by themselves, or from none. */
export function AutopaySheet({ me, onClose }: { me: MeView; onClose: () => void }) {
  const choose = (cardId: string | null) => void setAutopay(cardId);
  return (
    <Sheet title="自动还款" subtitle="还款日早上从选定的卡扣款，只试一次。" flush onClose={onClose}>
      <View role="radiogroup" aria-label="自动还款卡">
        <ChoiceRow
          label="不开通"
          detail="到「还款」页自己还"
          chosen={me.autopayCardId === null}
          onChoose={() => choose(null)}
        />
        {me.cards.map(({ id, bankName, last4, balanceFen }) => (
          <ChoiceRow
            key={id}
            label={`${bankName} ${last4}`}
            detail={`余额 ${showFen(balanceFen)}`}
            chosen={id === me.autopayCardId}
            onChoose={() => choose(id)}
          />
        ))}
      </View>
      <View className="me-below">
        <Refusal of={(matter) => matter === 'autopay'} />
        <Notice kind="info">
          卡里多留 <AskedFigure name="多留" text={`${me.bufferPercent}%`} ids={me.sources.bufferPercent} />
          ，扣款才不会因为差一点而失败。扣款失败不等于还过了，会发消息给你。
        </Notice>
      </View>
    </Sheet>
  );
}
