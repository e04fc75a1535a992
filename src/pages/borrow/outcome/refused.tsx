import { Button } from '@/components/button';
import { Card } from '@/components/card';
import type { Failure } from '@/services/contract/reply';
import { cite } from '@/stores/app/figures';
import { back, isAbovePage, toTab } from '@/ways/go';
import { words } from '@/words/borrow/outcome';
import { Reasons } from '../../reasons';
import { SourceMark } from '../../sources';
import { ResultHead } from './result-head';

/** Not lent: that nothing happened comes first, then why and what helps (R8). */
export function Refused({ failures }: { failures: readonly Failure[] }) {
  return (
    <>
      <ResultHead tone="amber" icon="info" title={words.refused.title}>
        {words.refused.text}
      </ResultHead>
      <Card
        title={words.reasons}
        aside={
          failures.length > 1 ? (
            words.byWeight
          ) : (
            <SourceMark id={cite('reasons')} title={words.reasonsSource} />
          )
        }
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
        <Button onTap={() => back()}>{words.changeQuote}</Button>
      ) : late ? (
        <Button onTap={() => toTab('repay')}>{words.toRepay}</Button>
      ) : (
        <Button onTap={() => toTab('limit-tips')}>{words.improve}</Button>
      )}
      <Button kind="text" onTap={onWallet}>
        {words.toWallet}
      </Button>
    </>
  );
}
