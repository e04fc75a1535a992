import { Card } from '@/components/card';
import { Row } from '@/components/row';
import type { LoanHome } from '@/services/contract/loan-home';
import { dayAt, showDay } from '@/units/day';
import { toContract, toPlan, toRecords } from '../routes';

/** To everything that was agreed and everything that happened. */
export function LinkRows({ home: { loan, agreement, recordCount, today } }: { home: LoanHome }) {
  const settled = loan.plan.filter(({ settledDay }) => settledDay !== null).length;
  return (
    <Card flush>
      <Row
        icon="calendar"
        label="还款计划"
        value={
          loan.method === 'revolving'
            ? '随借随还'
            : loan.plan.length > 0
              ? `已还 ${settled}/${loan.plan.length} 期`
              : loan.closedAt === null
                ? `${agreement.quote.schedule.length} 期，放款后生效`
                : '没有放款'
        }
        onTap={() => toPlan(loan.id)}
      />
      <Row
        icon="document"
        label="合同与费用明示表"
        value={`${showDay(dayAt(agreement.signedAt), today)}签`}
        onTap={() => toContract(loan.id)}
      />
      <Row
        icon="list"
        label="这笔的记录"
        value={`${recordCount} 条`}
        onTap={() => toRecords({ loanId: loan.id })}
      />
    </Card>
  );
}
