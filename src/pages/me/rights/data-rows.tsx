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
    tell('已清除');
  };

  return (
    <>
      <Card flush>
        <Row
          icon="download"
          label="导出我的数据"
          detail="复制成文字，自己留存"
          disabled={work.phase === 'sending'}
          onTap={() => void copy()}
        />
        <Row
          icon="bin"
          label={<Text className="me-erase">注销并清除</Text>}
          name="注销并清除"
          onTap={() => {
            rest();
            setAsking(true);
          }}
        />
      </Card>
      <Refusal of={(matter) => matter === 'export'} />
      {asking && (
        <Dialog
          title="注销并清除？"
          subtitle={`${me.name}的借款、还款、授权和投诉记录都会清除，从头开始，不能恢复。字号和外观保留。`}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Refusal of={(matter) => matter === 'erase'} />
              <Button
                kind="danger"
                busy={work.phase === 'sending' && work.matter === 'erase'}
                onTap={() => void erase()}
              >
                清除
              </Button>
              <Button kind="text" onTap={() => setAsking(false)}>
                先不清除
              </Button>
            </>
          }
        />
      )}
    </>
  );
}
