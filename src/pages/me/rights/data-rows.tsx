import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { copyText } from '@/components/copy';
import { Dialog } from '@/components/dialog';
import { Facts } from '@/components/facts';
import { Row } from '@/components/row';
import { tell } from '@/platform/tell';
import type { MeView, OwedLoan } from '@/services/contract/me';
import { cite } from '@/stores/app/figures';
import { resetStores } from '@/stores/app/reset';
import { meStore, useMe } from '@/stores/me/me';
import { words } from '@/words/me/rights';
import { words as names } from '@/words/names';
import { SourceMark } from '../../sources';
import { Refusal } from '../refusal';
import { ownDataText } from './own-data';
import './data-rows.scss';

const { load, gather, startOver, rest } = meStore.getState();

/** Everything the bank has, as a copy; and the way to have it forgotten. */
export function DataRows({ me }: { me: MeView }) {
  const work = useMe((store) => store.work);
  const [asking, setAsking] = useState(false);
  const owing = me.owed.length > 0;

  const copy = async () => {
    const data = await gather();
    if (data) await copyText(ownDataText(data));
  };
  const erase = async () => {
    if (!(await startOver())) return;
    resetStores();
    void load();
    tell(words.erased);
  };

  return (
    <>
      <Card flush>
        <Row
          icon="download"
          label={words.export}
          detail={words.exportDetail}
          disabled={work.phase === 'sending'}
          onTap={() => void copy()}
        />
        <Row
          icon="bin"
          label={<Text className="me-erase">{words.erase}</Text>}
          name={words.erase}
          onTap={() => {
            rest();
            setAsking(true);
          }}
        />
      </Card>
      <Refusal of={(matter) => matter === 'export'} />
      {asking && (
        <Dialog
          title={words.eraseAsked}
          subtitle={owing ? words.eraseOwingText({ name: me.name }) : words.eraseText({ name: me.name })}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Refusal of={(matter) => matter === 'erase'} />
              <Button
                kind="danger"
                busy={work.phase === 'sending' && work.matter === 'erase'}
                onTap={() => void erase()}
              >
                {owing ? words.eraseAnyway : words.eraseNow}
              </Button>
              <Button kind="text" onTap={() => setAsking(false)}>
                {words.notErase}
              </Button>
            </>
          }
        >
          {owing ? <Owed loans={me.owed} /> : undefined}
        </Dialog>
      )}
    </>
  );
}

/** Each loan that is not over, with what is left of it. */
function Owed({ loans }: { loans: readonly OwedLoan[] }) {
  return (
    <View className="me-owed">
      <View className="me-owed-title">
        {words.eraseOwing({ loans: loans.length })}{' '}
        <SourceMark id={cite('erasing')} title={words.eraseSource} />
      </View>
      <Facts
        facts={loans.map(({ id, productName, status, amountFen: amount }) => ({
          label: `${productName}\u00A0${id}`,
          value: (status === 'active' ? words.owed : words.applied)({
            status: names.loanStatuses[status],
            amount,
          }),
        }))}
      />
    </View>
  );
}
