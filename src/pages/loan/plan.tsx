import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { copyText } from '@/components/copy';
import { Empty } from '@/components/empty';
import { guarded } from '@/components/guarded';
import type { LoanHome } from '@/services/contract/loan-home';
import { words } from '@/words/loan/plan';
import { toLoan } from '../routes';
import { LoanScreen } from './loan-screen';
import './plan.scss';
import { PlanChart } from './plan/plan-chart';
import { planLines } from './plan/plan-lines';
import { PlanTable } from './plan/plan-table';
import { planText } from './plan/plan-text';
import { PlanTotals } from './plan/plan-totals';

/** Every instalment of one loan: as bars, as a table, and what it all comes to. */
function Plan() {
  return (
    <LoanScreen title={words.title}>
      {(home) =>
        home.loan.method === 'revolving' ? <AnyDay loanId={home.loan.id} /> : <Planned home={home} />
      }
    </LoanScreen>
  );
}

export default guarded(Plan);

function Planned({ home }: { home: LoanHome }) {
  const lines = planLines(home);
  return (
    <>
      {home.loan.disbursedAt === null && (
        <View className="plan-hint">
          {home.loan.closedAt === null ? words.beforePayout : words.neverPaidOut}
        </View>
      )}
      <Card>
        <PlanTotals home={home} lines={lines} />
        <PlanChart lines={lines} today={home.today} />
        <Button kind="text" onTap={() => void copyText(planText(home, lines))}>
          {words.copy}
        </Button>
      </Card>
      <Card flush>
        <PlanTable lines={lines} today={home.today} />
      </Card>
    </>
  );
}

function AnyDay({ loanId }: { loanId: string }) {
  return (
    <Card>
      <Empty
        {...words.anyDay}
        action={
          <Button kind="secondary" onTap={() => toLoan(loanId)}>
            {words.seeLoan}
          </Button>
        }
      />
    </Card>
  );
}
