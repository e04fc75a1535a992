import { useState } from 'react';
import { Card } from '@/components/card';
import { Row } from '@/components/row';
import { Sheet } from '@/components/sheet';
import type { MessageView, WalletView } from '@/services/contract/wallet';
import { figures } from '@/stores/app/figures';
import { type Day, dayAt } from '@/units/day';
import { showFen } from '@/units/fen';
import { go, toTab } from '@/ways/go';
import { words } from '@/words/entry';
import { messageText } from '@/words/messages';
import { toRecords } from '../routes';

/** Records, messages, what the demo rests on, safety. */
export function ServiceRows({ wallet, hidden }: { wallet: WalletView; hidden: boolean }) {
  const [open, setOpen] = useState(false);
  const { messages, today, loanCount, ruleCount } = wallet;
  const latest = messages[0];
  return (
    <>
      <Card flush>
        <Row
          icon="list"
          label={words.records}
          value={words.loans({ loans: loanCount })}
          onTap={() => toRecords()}
        />
        {latest && (
          <Row
            icon="document"
            label={words.messages}
            detail={messageText(latest.kind, figures())}
            value={words.messageCount({ messages: messages.length })}
            onTap={() => setOpen(true)}
          />
        )}
        <Row
          icon="lines"
          label={words.rulebook}
          value={words.rules({ rules: ruleCount })}
          onTap={() => go('/pages/rulebook/index')}
        />
        <Row
          icon="shield"
          label={words.safety}
          detail={words.safetyDetail}
          onTap={() => toTab('limit-tips')}
        />
      </Card>
      {open && (
        <Sheet title={words.messages} flush onClose={() => setOpen(false)}>
          {messages.map((message) => (
            <Row
              key={message.id}
              label={messageText(message.kind, figures())}
              detail={when(message, today)}
              {...(message.amountFen === null ? {} : { value: hidden ? '••••' : showFen(message.amountFen) })}
            />
          ))}
        </Sheet>
      )}
    </>
  );
}

const when = ({ at }: MessageView, today: Day): string => words.messageTime({ day: dayAt(at), today, at });
