import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Empty } from '@/components/empty';
import { Notice } from '@/components/notice';
import type { Failure } from '@/services/contract/reply';
import { PRODUCT_IDS } from '@/services/contract/terms';
import { replace, toTab } from '@/ways/go';
import { useQuery } from '@/ways/query';
import { words } from '@/words/borrow/outcome';
import { failureWords } from '@/words/failure-words';

/** Opened by a link: there is no quote to confirm, and perhaps news of an earlier submission. */
export function Nothing({ failure }: { failure: Failure | null }) {
  const { product } = useQuery();
  const known = PRODUCT_IDS.find((id) => id === product);
  return (
    <>
      {failure && (
        <Notice kind="info" title={words.earlierFailed}>
          {failureWords(failure).text}
        </Notice>
      )}
      <Card>
        <Empty
          {...words.nothing}
          action={
            known ? (
              <Button onTap={() => replace(`/pages/quote/index?product=${known}`)}>{words.quoteAgain}</Button>
            ) : (
              <Button onTap={() => toTab('entry')}>{words.chooseInWallet}</Button>
            )
          }
        />
      </Card>
    </>
  );
}
