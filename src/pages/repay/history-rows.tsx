import { Card } from '@/components/card';
import { Row } from '@/components/row';
import type { RepayView } from '@/services/contract/repay';
import { words } from '@/words/repay/repay';
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
        label={words.closed}
        value={words.loanCount({ loans: closedLoans.length })}
        {...(closedLoans.length > 0 ? { onTap: () => onOpen('closed') } : {})}
      />
      <Row
        label={words.records}
        value={words.recordCount({ records: records.length })}
        {...(records.length > 0 ? { onTap: () => toRecords({ kind: 'repayment' }) } : {})}
      />
    </Card>
  );
}
