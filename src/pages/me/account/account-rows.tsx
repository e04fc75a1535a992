import { Card } from '@/components/card';
import { Row } from '@/components/row';
import type { MeView } from '@/services/contract/me';
import { figures } from '@/stores/app/figures';
import { addMonths, dayAt } from '@/units/day';
import type { Opened } from '../opened';

/** What is connected to the person: cards, device, report, consents. */
export function AccountRows({ me, onOpen }: { me: MeView; onOpen: (opened: Opened) => void }) {
  const autopay = me.cards.find(({ id }) => id === me.autopayCardId);
  const given = me.authorisations.filter((one) => one.given).length;
  return (
    <Card flush>
      <Row icon="card" label="银行卡" value={`${me.cards.length} 张`} onTap={() => onOpen('cards')} />
      <Row
        icon="refresh"
        label="自动还款"
        value={autopay ? `尾号 ${autopay.last4}` : '未开通'}
        onTap={() => onOpen('autopay')}
      />
      <Row icon="phone" label="绑定设备" value={me.device.name} onTap={() => onOpen('device')} />
      <Row
        icon="document"
        label="征信报告"
        value={`近 ${figures().inquiryMonths} 个月查询 ${recent(me)} 次`}
        onTap={() => onOpen('report')}
      />
      <Row
        icon="key"
        label="授权管理"
        value={`${given} 项已开，${me.authorisations.length - given} 项关闭`}
        onTap={() => onOpen('authorisations')}
      />
    </Card>
  );
}

const recent = ({ now, inquiries }: MeView): number => {
  const from = addMonths(dayAt(now), -figures().inquiryMonths);
  return inquiries.filter(({ at }) => dayAt(at) >= from).length;
};
