import { Button } from '@/components/button';
import { type Fact, Facts } from '@/components/facts';
import { Sheet } from '@/components/sheet';
import type { RecordView } from '@/services/contract/records';
import { cited } from '@/stores/app/figures';
import type { Day } from '@/units/day';
import { showFen } from '@/units/fen';
import { toTab } from '@/ways/go';
import { words } from '@/words/loan/record';
import { moment } from '../../moment';
import { toLoan } from '../../routes';
import { AskedFigure } from '../../sources';
import { recordAmount, recordTitle } from './record-words';

interface RecordSheetProps {
  record: RecordView;
  today: Day;
  onClose: () => void;
}

/** One record with its parts, and the way to what it belongs to. */
export function RecordSheet({ record, today, onClose }: RecordSheetProps) {
  const { loanId } = record;
  const leave = (go: () => void) => () => {
    onClose();
    go();
  };
  return (
    <Sheet
      title={`${recordTitle(record)} ${recordAmount(record)}`}
      onClose={onClose}
      footer={
        loanId === null ? (
          <Button kind="secondary" onTap={leave(() => toTab('limit-tips'))}>
            {words.seeLimit}
          </Button>
        ) : (
          <Button kind="secondary" onTap={leave(() => toLoan(loanId))}>
            {words.seeLoan}
          </Button>
        )
      }
    >
      <Facts
        facts={[
          { label: words.time, value: moment(record.at, today) },
          ...(record.productName === null ? [] : [{ label: words.product, value: record.productName }]),
          ...(loanId === null ? [] : [{ label: words.loanId, value: loanId }]),
          ...partsOf(record),
        ]}
      />
    </Sheet>
  );
}

function partsOf(record: RecordView): Fact[] {
  switch (record.kind) {
    case 'application':
      return [{ label: words.applied, value: showFen(record.amountFen) }];
    case 'disbursement':
      return [{ label: words.payoutCard, value: words.cardEnding({ last4: record.cardLast4 }) }];
    case 'repayment':
      return [
        { label: words.principal, value: showFen(record.principalFen) },
        { label: words.interest, value: showFen(record.interestFen) },
        ...(record.penaltyFen > 0 ? [lateInterest(showFen(record.penaltyFen))] : []),
        { label: words.repaymentCard, value: words.cardEnding({ last4: record.cardLast4 }) },
      ];
    case 'penalty':
      return record.what === 'paid'
        ? [lateInterest(showFen(record.amountFen)), { label: words.howPaid, value: words.paidWithRepayment }]
        : [
            { label: words.unpaid, value: showFen(record.amountFen) },
            {
              label: record.what === 'missed' ? words.grace : words.penalty,
              value:
                record.what === 'missed' ? (
                  <AskedFigure text={words.graceAnswer} name={words.grace} ids={cited('grace')} />
                ) : (
                  <AskedFigure text={words.penaltyFrom} name={words.penalty} ids={cited('penalty')} />
                ),
            },
          ];
    case 'failed-debit':
      return [
        {
          label: words.why,
          value: <AskedFigure text={words.debitFailed} name={words.byItself} ids={cited('autopay')} />,
        },
        { label: words.outcome, value: words.debitOutcome },
      ];
    case 'limit':
      return [
        {
          label: words.totalLimit,
          value: (
            <AskedFigure
              text={showFen(record.totalFen)}
              name={words.totalLimit}
              ids={cited('limit-history')}
            />
          ),
        },
      ];
  }
}

const lateInterest = (text: string): Fact => ({
  label: words.lateInterest,
  value: <AskedFigure text={text} name={words.lateInterest} ids={cited('penalty')} />,
});
