import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Row } from '@/components/row';
import { SwitchRow } from '@/components/switch';
import type { CardView } from '@/services/contract/cards';
import type { MeView } from '@/services/contract/me';
import type { RepayView } from '@/services/contract/repay';
import { cite, cited } from '@/stores/app/figures';
import { meStore, useMe } from '@/stores/me/me';
import { dueDays } from '@/stores/repay/due-days';
import { type Fen, fen, mulDiv, showFen } from '@/units/fen';
import { cardName } from '@/words/cards';
import { failureWords } from '@/words/failure-words';
import { words } from '@/words/repay/autopay';
import { Refusal } from '../../me/refusal';
import { AskedFigure, SourceMark } from '../../sources';
import type { Opened } from '../opened';
import { CardsSheet } from './cards-sheet';
import './autopay-card.scss';

const { load, setAutopay } = meStore.getState();

interface AutopayCardProps {
  home: RepayView;
  onOpen: (opened: Opened) => void;
}

/** Paying by itself on the due date, and the due dates for the phone's own calendar. */
export function AutopayCard({ home, onOpen }: AutopayCardProps) {
  const state = useMe((store) => store.state);
  const ahead = dueDays(home).filter(({ kind }) => kind === 'next' || kind === 'later');
  return (
    <Card flush>
      {state.phase === 'ready' && <Autopay me={state.me} home={home} />}
      {state.phase === 'failed' && (
        <View className="autopay-failed">
          {words.failed({ remedy: failureWords(state.failure).remedy })}
          <Button kind="text" onTap={() => void load()}>
            {words.again}
          </Button>
        </View>
      )}
      {ahead.length > 0 && (
        <Row
          label={words.calendar}
          value={words.dueDays({ days: ahead.length })}
          name={words.calendarDueDays({ days: ahead.length })}
          onTap={() => onOpen('reminders')}
        />
      )}
    </Card>
  );
}

function Autopay({ me, home }: { me: MeView; home: RepayView }) {
  const work = useMe((store) => store.work);
  const [choosing, setChoosing] = useState(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const sending = work.phase === 'sending' && work.matter === 'autopay';
  // Where the bank refuses, the switch is back at what the bank has.
  const cardId = sending ? wanted : me.autopayCardId;
  const card = me.cards.find(({ id }) => id === cardId);
  const set = (id: string | null) => {
    setWanted(id);
    void setAutopay(id);
  };
  const turn = (on: boolean) => {
    const [first, ...others] = me.cards;
    if (!on) set(null);
    else if (others.length > 0) setChoosing(true);
    else set(first?.id ?? null);
  };
  return (
    <>
      <SwitchRow
        label={words.autopay}
        detail={
          card
            ? words.autopayCard({ bank: card.bankName, last4: card.last4, balance: card.balanceFen })
            : words.autopayNote
        }
        on={cardId !== null}
        busy={sending}
        onChange={turn}
      >
        {card && <Buffer card={card} home={home} />}
        <Refusal of={(matter) => matter === 'autopay'} />
      </SwitchRow>
      {card && me.cards.length > 1 && (
        <Row label={words.card} value={cardName(card)} onTap={() => setChoosing(true)} />
      )}
      {choosing && (
        <CardsSheet
          cards={me.cards}
          chosen={cardId ?? ''}
          onChoose={set}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

/** What to have on the card for the next due date, a fifth more than is due, and whether it is there (C28). */
function Buffer({ card, home }: { card: CardView; home: RepayView }) {
  const next = dueDays(home).find(({ kind }) => kind === 'next');
  if (!next) return null;
  const { wantedFen, shortFen } = buffer(next.amountFen, home.bufferPercent, card.balanceFen);
  const times = (1 + home.bufferPercent / 100).toFixed(1);
  const wanted = (
    <AskedFigure
      text={showFen(wantedFen)}
      name={words.bufferName}
      ids={cited('autopay-buffer')}
      answer={words.bufferAnswer({ amount: next.amountFen, times })}
    />
  );
  return (
    <View className="autopay-buffer">
      <View className="autopay-words">
        {words.buffer({ due: next.day, today: home.today, wanted, times })}
        <SourceMark id={cite('autopay-buffer')} title={words.bufferSource} />
      </View>
      {shortFen > 0 ? (
        <View className="autopay-short">{words.short({ amount: shortFen })}</View>
      ) : (
        <View className="autopay-enough">
          <Icon name="done" size={18} /> {words.enough}
        </View>
      )}
    </View>
  );
}

/** @returns what to have, and what of it is missing */
export function buffer(dueFen: Fen, percent: number, balanceFen: Fen): { wantedFen: Fen; shortFen: Fen } {
  const wantedFen = mulDiv(dueFen, 100 + percent, 100);
  return { wantedFen, shortFen: fen(Math.max(0, wantedFen - balanceFen)) };
}
