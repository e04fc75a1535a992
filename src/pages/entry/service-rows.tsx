import { useState } from 'react';
import { Card } from '@/components/card';
import { Row } from '@/components/row';
import { Sheet } from '@/components/sheet';
import type { MessageView, WalletView } from '@/services/contract/wallet';
import { figures } from '@/stores/app/figures';
import { type Day, dayAt, showDay, showTime } from '@/units/day';
import { showFen } from '@/units/fen';
import { go, toTab } from '@/ways/go';
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
        <Row icon="list" label="借款记录" value={`${loanCount} 笔`} onTap={() => toRecords()} />
        {latest && (
          <Row
            icon="document"
            label="消息"
            detail={messageText(latest.kind, figures())}
            value={`${messages.length} 条`}
            onTap={() => setOpen(true)}
          />
        )}
        <Row
          icon="lines"
          label="查看规则出处"
          value={`${ruleCount} 条`}
          onTap={() => go('/pages/rulebook/index')}
        />
        <Row
          icon="shield"
          label="防骗提示"
          detail="要求先交费再放款的，都是诈骗"
          onTap={() => toTab('limit-tips')}
        />
      </Card>
      {open && (
        <Sheet title="消息" flush onClose={() => setOpen(false)}>
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

const when = ({ at }: MessageView, today: Day): string => `${showDay(dayAt(at), today)} ${showTime(at)}`;
