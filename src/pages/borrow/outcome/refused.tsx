import { Button } from '@/components/button';
import { Card } from '@/components/card';
import type { Failure } from '@/services/contract/reply';
import { cite } from '@/stores/app/figures';
import { back, isAbovePage, toTab } from '@/ways/go';
import { Reasons } from '../../reasons';
import { SourceMark } from '../../sources';
import { ResultHead } from './result-head';

/** Not lent: that nothing happened comes first, then why and what helps (R8). */
export function Refused({ failures }: { failures: readonly Failure[] }) {
  return (
    <>
      <ResultHead tone="amber" icon="info" title="这次没有通过">
        没有扣款，也没有新增借款
      </ResultHead>
      <Card
        title="主要原因"
        aside={failures.length > 1 ? '按影响大小' : <SourceMark id={cite('reasons')} title="说明理由" />}
      >
        <Reasons failures={failures} />
      </Card>
    </>
  );
}

/** What another quote can put right. */
const AT_THE_QUOTE = /^(amount|term|method|purpose|card|rate|quote)-/;

export function RefusedFooter({
  failures,
  onWallet,
}: {
  failures: readonly Failure[];
  onWallet: () => void;
}) {
  const late = failures[0]?.code === 'overdue-unpaid';
  const fixable = failures.length > 0 && failures.every(({ code }) => AT_THE_QUOTE.test(code));
  return (
    <>
      {fixable && isAbovePage() ? (
        <Button onTap={() => back()}>回到试算修改</Button>
      ) : late ? (
        <Button onTap={() => toTab('repay')}>去还款</Button>
      ) : (
        <Button onTap={() => toTab('limit-tips')}>看看怎么改善</Button>
      )}
      <Button kind="text" onTap={onWallet}>
        返回钱包
      </Button>
    </>
  );
}
