import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Facts } from '@/components/facts';
import { Sheet } from '@/components/sheet';
import type { MeView } from '@/services/contract/me';
import { cite } from '@/stores/app/figures';
import { meStore, useMe } from '@/stores/me/me';
import { AskedFigure, SourceMark } from '../../sources';
import { Refusal } from '../refusal';

const { bindDevice } = meStore.getState();

/** The one device that may borrow. */
export function DeviceSheet({ me, onClose }: { me: MeView; onClose: () => void }) {
  const { device } = me;
  const binding = useMe(({ work }) => work.phase === 'sending' && work.matter === 'device');
  return (
    <Sheet
      title="绑定设备"
      onClose={onClose}
      footer={
        device.bound ? undefined : (
          <Button busy={binding} onTap={() => void bindDevice()}>
            绑定这台设备
          </Button>
        )
      }
    >
      <Facts
        facts={[
          { label: '这台设备', value: device.name },
          { label: '编号', value: device.id.replace('device-', '') },
          { label: '状态', value: device.bound ? '已绑定' : '没有绑定，借款前要先绑定' },
          {
            label: '换过设备',
            value: (
              <AskedFigure name="换过设备" text={`${device.changes} 次`} ids={me.sources.deviceChanges} />
            ),
          },
        ]}
      />
      <View className="me-why">
        借款只能在绑定的设备上进行；换设备后要重新绑定，设备这一项的评分会降一些。
        <SourceMark id={cite('device')} title="绑定设备" />
      </View>
      <Refusal of={(matter) => matter === 'device'} />
    </Sheet>
  );
}
