import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Facts } from '@/components/facts';
import { Sheet } from '@/components/sheet';
import type { MeView } from '@/services/contract/me';
import { cite } from '@/stores/app/figures';
import { faceCheckStore } from '@/stores/face/face-check';
import { meStore, useMe } from '@/stores/me/me';
import { words } from '@/words/me/account';
import { toFaceCheck } from '../../face-check/way';
import { AskedFigure, SourceMark } from '../../sources';
import { Refusal } from '../refusal';

/** A second tap comes before the check is there: it must not ask anew. */
function bind({ device }: MeView) {
  if (faceCheckStore.getState().asker !== null) return;
  void meStore.getState().bindDevice();
  if (device.bindingNeedsCheck) toFaceCheck();
}

/** The one device that may borrow. */
export function DeviceSheet({ me, onClose }: { me: MeView; onClose: () => void }) {
  const { device } = me;
  const binding = useMe(({ work }) => work.phase === 'sending' && work.matter === 'device');
  return (
    <Sheet
      title={words.device}
      onClose={onClose}
      footer={
        device.bound ? undefined : (
          <Button busy={binding} onTap={() => bind(me)}>
            {device.bindingNeedsCheck ? words.checkAndBind : words.bindDevice}
          </Button>
        )
      }
    >
      <Facts
        facts={[
          { label: words.thisDevice, value: device.name },
          { label: words.deviceNumber, value: device.id.replace('device-', '') },
          { label: words.deviceState, value: device.bound ? words.deviceBound : words.deviceNotBound },
          {
            label: words.deviceChanges,
            value: (
              <AskedFigure
                name={words.deviceChanges}
                text={words.times({ times: device.changes })}
                ids={me.sources.deviceChanges}
              />
            ),
          },
        ]}
      />
      <View className="me-why">
        {words.deviceWhy}
        <SourceMark id={cite('device')} title={words.device} />
      </View>
      <Refusal of={(matter) => matter === 'device'} />
    </Sheet>
  );
}
