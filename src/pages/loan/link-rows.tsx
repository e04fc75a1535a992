import { Card } from '@/components/card';
import { Row } from '@/components/row';
import type { LoanHome } from '@/services/contract/loan-home';
import { dayAt } from '@/units/day';
import { words } from '@/words/loan/loan';
import { toContract, toPlan, toRecords } from '../routes';

/** To everything that was agreed and everything that happened. */
export function LinkRows({ home: { loan, agreement, recordCount, today } }: { home: LoanHome }) {
  const settled = loan.plan.filter(({ settledDay }) => settledDay !== null).length;
  return (
    <Card flush>
      <Row
        icon="calendar"
        label={words.plan}
        value={
          loan.method === 'revolving'
            ? words.withoutTerm
            : loan.plan.length > 0
              ? words.periodsPaid({ done: settled, periods: loan.plan.length })
              : loan.closedAt === null
                ? words.periodsAhead({ periods: agreement.quote.schedule.length })
                : words.neverPaidOut
        }
        onTap={() => toPlan(loan.id)}
      />
      <Row
        icon="document"
        label={words.documents}
        value={words.signedOn({ on: dayAt(agreement.signedAt), today })}
        onTap={() => toContract(loan.id)}
      />
      <Row
        icon="list"
        label={words.records}
        value={words.recordCount({ records: recordCount })}
        onTap={() => toRecords({ loanId: loan.id })}
      />
    </Card>
  );
}
