import { Card } from '@/components/card';
import { type Fact, Facts } from '@/components/facts';
import type { LoanHome } from '@/services/contract/loan-home';
import { cited, figures } from '@/stores/app/figures';
import { showFen } from '@/units/fen';
import { showPercent, showRate, yearDays } from '@/units/rate';
import { cardName } from '@/words/cards';
import { words } from '@/words/loan/loan';
import { words as names } from '@/words/names';
import { moment } from '../moment';
import { AskedFigure, SourceMarks } from '../sources';

/** What was agreed; a figure of a rule says where it comes from. */
export function TermsCard({ home }: { home: LoanHome }) {
  return (
    <Card title={words.terms}>
      <Facts facts={factsOf(home)} />
    </Card>
  );
}

function factsOf({ loan, agreement, today }: LoanHome): Fact[] {
  const { annualRate, dayCount, irr, method, sources, guaranteeLicence, card } = loan;
  const byDay = dayCount !== '30/360' ? words.byDay({ rate: loan, year: yearDays(dayCount) }) : null;
  return [
    { label: words.principal, value: showFen(loan.principalFen) },
    {
      label: words.simpleRate,
      value: (
        <AskedFigure
          text={showRate(annualRate)}
          name={words.rateName}
          ids={[...new Set([...sources.rate, ...cited('rate-kind')])]}
          answer={byDay ?? words.byMonth}
        />
      ),
    },
    {
      label: words.irr,
      value: (
        <AskedFigure
          text={showPercent(irr.annualNominal)}
          name={words.irrName}
          ids={cited('irr')}
          answer={words.irrAnswer({ effective: irr.annualEffective })}
        />
      ),
    },
    {
      label: words.method,
      value: (
        <AskedFigure
          text={names.methods[method]}
          name={words.method}
          ids={sources.method}
          answer={names.methodHints[method]}
        />
      ),
    },
    {
      label:
        method === 'revolving'
          ? words.revolvingInterest({ days: figures().revolvingDays })
          : words.totalInterest,
      value: showFen(agreement.quote.totalInterestFen),
    },
    {
      label: words.lender,
      value: (
        <>
          {words.lenderName({ lender: loan.lender })}{' '}
          <SourceMarks ids={sources.lender.slice(0, 1)} title={words.lender} />
        </>
      ),
    },
    ...(guaranteeLicence === null
      ? []
      : [
          {
            label: words.licence,
            value: (
              <>
                {guaranteeLicence} <SourceMarks ids={cited('guarantee-licence')} title={words.licence} />
              </>
            ),
          },
        ]),
    { label: words.card, value: cardName(card) },
    { label: words.purpose, value: agreement.purpose.name },
    {
      label: words.paidOutAt,
      value: loan.disbursedAt === null ? words.neverPaidOut : moment(loan.disbursedAt, today),
    },
    { label: words.loanId, value: loan.id },
  ];
}
