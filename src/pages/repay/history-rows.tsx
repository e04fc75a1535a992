import { Card } from '@/components/card';
import { Row } from '@/components/row';
import type { RepayView } from '@/services/contract/repay';
import { toRecords } from '../routes';
import type { Opened } from './opened';

interface HistoryRowsProps {
  home: RepayView;
  onOpen: (opened: Opened) => void;
}

/** What is behind: loans that are closed, and every repayment. */
export function HistoryRows({ home: { closedLoans, records }, onOpen }: HistoryRowsProps) {
  return (
    <Card flush>
      <Row
        label="已结清"
        value={`${closedLoans.length} 笔`}
        {...(closedLoans.length > 0 ? { onTap: () => onOpen('closed') } : {})}
      />
      <Row
        label="还款记录"
        value={`${records.length} 条`}
        {...(records.length > 0 ? { onTap: () => toRecords({ kind: 'repayment' }) } : {})}
      />
    </Card>
  );
}
