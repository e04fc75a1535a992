import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Facts } from '@/components/facts';
import { Notice } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import type { MaterialView } from '@/services/contract/limit';
import { cited } from '@/stores/app/figures';
import { raisingStore } from '@/stores/limit/raising';
import { type Day, dayAt } from '@/units/day';
import { words } from '@/words/limit-tips/raise';
import { AskedFigure } from '../../sources';
import { Outcome, useSending } from './outcome';
import { Rise } from './rise';
import './raise.scss';
import './material-action.scss';

const { handIn, rest } = raisingStore.getState();

interface MaterialActionProps {
  material: MaterialView;
  today: Day;
}

/** Where a proof stands, and the placeholder of its upload. */
export function MaterialAction({ material, today }: MaterialActionProps) {
  const [open, setOpen] = useState(false);
  const { state, name } = material;
  if (state === 'reviewing') return <View className="raise-state">{reviewing(material, today)}</View>;
  if (state === 'accepted') return <View className="raise-state">{words.accepted}</View>;
  return (
    <>
      {state === 'declined' && <View className="raise-state">{words.declined}</View>}
      <View className="raise-action">
        <Button
          kind="secondary"
          label={words.uploadOf({ material: name })}
          onTap={() => {
            rest();
            setOpen(true);
          }}
        >
          {state === 'declined' ? words.uploadAgain : words.upload}
        </Button>
      </View>
      {open && <UploadSheet material={material} onClose={() => setOpen(false)} />}
    </>
  );
}

function reviewing({ decideAt, provisional }: MaterialView, today: Day): string {
  if (decideAt === null) return words.reviewing;
  return (provisional ? words.reviewingUntilTentative : words.reviewingUntil)({
    until: dayAt(decideAt),
    today,
  });
}

function UploadSheet({ material, onClose }: { material: MaterialView; onClose: () => void }) {
  const { id, name, percent, chancePercent, workingDays, company, sources } = material;
  const sending = useSending(`material/${id}`);
  const send = async () => {
    if (await handIn(id)) onClose();
  };
  return (
    <Sheet
      title={words.uploadTitle({ material: name })}
      subtitle={words.uploadSubtitle}
      onClose={onClose}
      footer={
        <Button busy={sending} note={words.uploadNote} onTap={() => void send()}>
          {words.handIn}
        </Button>
      }
    >
      <View className="upload-place" aria-hidden="true">
        {words.example}
      </View>
      {company && (
        <Facts
          facts={[
            { label: words.company, value: company.name },
            {
              label: words.creditCode,
              value: <AskedFigure text={company.creditCode} name={words.creditCode} ids={cited('company')} />,
            },
          ]}
        />
      )}
      <View className="tip-facts">
        <Rise percent={percent} sources={sources} />
        <View>
          {words.chanceOf({
            chance: <AskedFigure text={`${chancePercent}%`} name={words.chance} ids={sources} />,
          })}
        </View>
        <View>
          {words.about({
            wait: (
              <AskedFigure text={words.workingDays({ days: workingDays })} name={words.wait} ids={sources} />
            ),
          })}
        </View>
      </View>
      <View className="raise-note">
        <Notice kind="info">{words.noPromise}</Notice>
      </View>
      <Outcome of={`material/${id}`} />
    </Sheet>
  );
}
