import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Empty } from '@/components/empty';
import { Notice } from '@/components/notice';
import type { Failure } from '@/services/contract/reply';
import { PRODUCT_IDS } from '@/services/contract/terms';
import { replace, toTab } from '@/ways/go';
import { useQuery } from '@/ways/query';
import { failureWords } from '@/words/failure-words';

/** Opened by a link: there is no quote to confirm, and perhaps news of an earlier submission. */
export function Nothing({ failure }: { failure: Failure | null }) {
  const { product } = useQuery();
  const known = PRODUCT_IDS.find((id) => id === product);
  return (
    <>
      {failure && (
        <Notice kind="info" title="上一次提交没有成功">
          {failureWords(failure).text}
        </Notice>
      )}
      <Card>
        <Empty
          title="没有要确认的借款"
          text="这里只确认刚刚试算过的借款。先试算，看清费用，再到这里来。"
          action={
            known ? (
              <Button onTap={() => replace(`/pages/quote/index?product=${known}`)}>重新试算</Button>
            ) : (
              <Button onTap={() => toTab('entry')}>回钱包选产品</Button>
            )
          }
        />
      </Card>
    </>
  );
}
