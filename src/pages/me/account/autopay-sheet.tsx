import { View } from '@tarojs/components';
import { ChoiceRow } from '@/components/choice-row';
import { Notice } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import type { MeView } from '@/services/contract/me';
import { meStore } from '@/stores/me/me';
import { words } from '@/words/me/account';
import { CardChoices } from '../../card-choices';
import { AskedFigure } from '../../sources';
import { Refusal } from '../refusal';

const { setAutopay } = meStore.getState();

/** From which card instalments are paid by themselves, or from none. */
export function AutopaySheet({ me, onClose }: { me: MeView; onClose: () => void }) {
  const choose = (cardId: string | null) => void setAutopay(cardId);
  return (
    <Sheet title={words.autopay} subtitle={words.autopayNote} flush onClose={onClose}>
      <View role="radiogroup" aria-label={words.autopayCard}>
        <ChoiceRow
          label={words.noAutopay}
          detail={words.noAutopayDetail}
          chosen={me.autopayCardId === null}
          onChoose={() => choose(null)}
        />
        <CardChoices cards={me.cards} chosen={me.autopayCardId} onChoose={choose} />
      </View>
      <View className="me-below">
        <Refusal of={(matter) => matter === 'autopay'} />
        <Notice kind="info">
          {words.buffer({
            percent: (
              <AskedFigure
                name={words.bufferName}
                text={`${me.bufferPercent}%`}
                ids={me.sources.bufferPercent}
              />
            ),
          })}
        </Notice>
      </View>
    </Sheet>
  );
}
