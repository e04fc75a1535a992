import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { copyText } from '@/components/copy';
import { Dialog } from '@/components/dialog';
import { Row } from '@/components/row';
import { tell } from '@/platform/tell';
import type { MeView } from '@/services/contract/me';
import { resetStores } from '@/stores/app/reset';
import { meStore, useMe } from '@/stores/me/me';
import { words } from '@/words/me/rights';
import { Refusal } from '../refusal';
import { ownDataText } from './own-data';
import './data-rows.scss';

const { load, gather, startOver, rest } = meStore.getState();

/** Everything the bank has, as a copy; and the way to have it forgotten. */
export function DataRows({ me }: { me: MeView }) {
  const work = useMe((store) => store.work);
  const [asking, setAsking] = useState(false);

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
          subtitle={words.eraseText({ name: me.name })}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Refusal of={(matter) => matter === 'erase'} />
              <Button
                kind="danger"
                busy={work.phase === 'sending' && work.matter === 'erase'}
                onTap={() => void erase()}
              >
                {words.eraseNow}
              </Button>
              <Button kind="text" onTap={() => setAsking(false)}>
                {words.notErase}
              </Button>
            </>
          }
        />
      )}
    </>
  );
}
