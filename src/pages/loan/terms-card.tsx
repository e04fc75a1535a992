import { Card } from '@/components/card';
import { type Fact, Facts } from '@/components/facts';
import type { LoanHome } from '@/services/contract/loan-home';
import { cited, figures } from '@/stores/app/figures';
import { showFen } from '@/units/fen';
import { showDailyRate, showPercent, showRate } from '@/units/rate';
import { words as names } from '@/words/names';
import { moment } from '../moment';
import { AskedFigure, SourceMarks } from '../sources';

/** What was agreed; a figure of a rule says where it comes from. */
export function TermsCard({ home }: { home: LoanHome }) {
  return (
    <Card title="约定">
      <Facts facts={factsOf(home)} />
    </Card>
  );
}

function factsOf({ loan, agreement, today }: LoanHome): Fact[] {
  const { annualRate, dayCount, irr, method, sources, guaranteeLicence, card } = loan;
  const byDay = dayCount !== '30/360' ? `日利率 ${showDailyRate(annualRate)} × 360 天` : null;
  return [
    { label: '借款本金', value: showFen(loan.principalFen) },
    {
      label: '年化利率（单利）',
      value: (
        <AskedFigure
          text={showRate(annualRate)}
          name="年化利率"
          ids={[...new Set([...sources.rate, ...cited('rate-kind')])]}
          answer={byDay ?? '每月按年利率的十二分之一计息'}
        />
      ),
    },
    {
      label: '综合年化（IRR）',
      value: (
        <AskedFigure
          text={showPercent(irr.annualNominal)}
          name="综合年化"
          ids={cited('irr')}
          answer={`每月内部收益率 × 12；按复利算 ${showPercent(irr.annualEffective)}`}
        />
      ),
    },
    {
      label: '还款方式',
      value: (
        <AskedFigure
          text={names.methods[method]}
          name="还款方式"
          ids={sources.method}
          answer={names.methodHints[method]}
        />
      ),
    },
    {
      label: method === 'revolving' ? `借满 ${figures().revolvingDays} 天利息` : '约定总利息',
      value: showFen(agreement.quote.totalInterestFen),
    },
    {
      label: '出借人',
      value: (
        <>
          {loan.lender}（演示） <SourceMarks ids={sources.lender.slice(0, 1)} title="出借人" />
        </>
      ),
    },
    ...(guaranteeLicence === null
      ? []
      : [
          {
            label: '担保许可证',
            value: (
              <>
                {guaranteeLicence} <SourceMarks ids={cited('guarantee-licence')} title="担保许可证" />
              </>
            ),
          },
        ]),
    { label: '收款卡', value: `${card.bankName} ${card.last4}` },
    { label: '用途', value: agreement.purpose.name },
    {
      label: '放款时间',
      value: loan.disbursedAt === null ? '没有放款' : moment(loan.disbursedAt, today),
    },
    { label: '借款编号', value: loan.id },
  ];
}
