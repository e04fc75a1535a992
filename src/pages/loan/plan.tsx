import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { copyText } from '@/components/copy';
import { Empty } from '@/components/empty';
import { guarded } from '@/components/guarded';
import type { LoanHome } from '@/services/contract/loan-home';
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
    <LoanScreen title="还款计划">
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
          {home.loan.closedAt === null
            ? '还没有放款。下面是签约时的计划，放款后还款日随放款日顺延。'
            : '这笔申请没有放款。下面是申请时的计划，不用还。'}
        </View>
      )}
      <Card>
        <PlanTotals home={home} lines={lines} />
        <PlanChart lines={lines} today={home.today} />
        <Button kind="text" onTap={() => void copyText(planText(home, lines))}>
          复制计划
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
        title="没有固定还款日"
        text="按天计息，任何一天还多少都可以，还进去的本金当天起不再计息。"
        action={
          <Button kind="secondary" onTap={() => toLoan(loanId)}>
            看这笔借款
          </Button>
        }
      />
    </Card>
  );
}
