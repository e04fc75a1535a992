import { Button } from '@/components/button';
import { type Fact, Facts } from '@/components/facts';
import { Sheet } from '@/components/sheet';
import type { RecordView } from '@/services/contract/records';
import { cited } from '@/stores/app/figures';
import type { Day } from '@/units/day';
import { showFen } from '@/units/fen';
import { toTab } from '@/ways/go';
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
            看额度怎么来的
          </Button>
        ) : (
          <Button kind="secondary" onTap={leave(() => toLoan(loanId))}>
            看这笔借款
          </Button>
        )
      }
    >
      <Facts
        facts={[
          { label: '时间', value: moment(record.at, today) },
          ...(record.productName === null ? [] : [{ label: '产品', value: record.productName }]),
          ...(loanId === null ? [] : [{ label: '借款编号', value: loanId }]),
          ...partsOf(record),
        ]}
      />
    </Sheet>
  );
}

function partsOf(record: RecordView): Fact[] {
  switch (record.kind) {
    case 'application':
      return [{ label: '申请金额', value: showFen(record.amountFen) }];
    case 'disbursement':
      return [{ label: '收款卡', value: `尾号 ${record.cardLast4}` }];
    case 'repayment':
      return [
        { label: '本金', value: showFen(record.principalFen) },
        { label: '利息', value: showFen(record.interestFen) },
        ...(record.penaltyFen > 0 ? [penalty(showFen(record.penaltyFen))] : []),
        { label: '还款卡', value: `尾号 ${record.cardLast4}` },
      ];
    case 'penalty':
      return record.what === 'paid'
        ? [penalty(showFen(record.amountFen)), { label: '怎么付的', value: '含在同一时间的还款里' }]
        : [
            { label: '没有还的', value: showFen(record.amountFen) },
            {
              label: record.what === 'missed' ? '宽限期' : '罚息',
              value:
                record.what === 'missed' ? (
                  <AskedFigure text="期内还清不计罚息" name="宽限期" ids={cited('grace')} />
                ) : (
                  <AskedFigure text="从这一天起按天计" name="罚息" ids={cited('penalty')} />
                ),
            },
          ];
    case 'failed-debit':
      return [
        {
          label: '为什么',
          value: <AskedFigure text="卡里不够，或银行拒绝" name="自动还款" ids={cited('autopay')} />,
        },
        { label: '结果', value: '钱没有动，只试一次，请自己还' },
      ];
    case 'limit':
      return [
        {
          label: '额度合计',
          value: <AskedFigure text={showFen(record.totalFen)} name="额度合计" ids={cited('limit-history')} />,
        },
      ];
  }
}

const penalty = (text: string): Fact => ({
  label: '罚息',
  value: <AskedFigure text={text} name="罚息" ids={cited('penalty')} />,
});
