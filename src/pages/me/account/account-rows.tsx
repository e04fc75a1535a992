import { Card } from '@/components/card';
import { Row } from '@/components/row';
import type { MeView } from '@/services/contract/me';
import { figures } from '@/stores/app/figures';
import { addMonths, dayAt } from '@/units/day';
import { words } from '@/words/me/account';
import type { Opened } from '../opened';

/** What is connected to the person: cards, device, report, consents. */
export function AccountRows({ me, onOpen }: { me: MeView; onOpen: (opened: Opened) => void }) {
  const autopay = me.cards.find(({ id }) => id === me.autopayCardId);
  const given = me.authorisations.filter((one) => one.given).length;
  return (
    <Card flush>
      <Row
        icon="card"
        label={words.cards}
        value={words.cardCount({ cards: me.cards.length })}
        onTap={() => onOpen('cards')}
      />
      <Row
        icon="refresh"
        label={words.autopay}
        value={autopay ? words.cardTail({ last4: autopay.last4 }) : words.autopayOff}
        onTap={() => onOpen('autopay')}
      />
      <Row icon="phone" label={words.device} value={me.device.name} onTap={() => onOpen('device')} />
      <Row
        icon="document"
        label={words.report}
        value={words.inquiries({ months: figures().inquiryMonths, times: recent(me) })}
        onTap={() => onOpen('report')}
      />
      <Row
        icon="key"
        label={words.authorisations}
        value={words.given({ given, closed: me.authorisations.length - given })}
        onTap={() => onOpen('authorisations')}
      />
    </Card>
  );
}

const recent = ({ now, inquiries }: MeView): number => {
  const from = addMonths(dayAt(now), -figures().inquiryMonths);
  return inquiries.filter(({ at }) => dayAt(at) >= from).length;
};
