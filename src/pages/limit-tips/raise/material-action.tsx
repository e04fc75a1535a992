import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import type { MaterialView } from '@/services/contract/limit';
import { raisingStore } from '@/stores/limit/raising';
import { type Day, dayAt, showDay } from '@/units/day';
import { tentative } from '@/words/dates';
import { AskedFigure } from '../../sources';
import { Outcome, useSending } from './outcome';
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
  const { state, decideAt, name } = material;
  if (state === 'reviewing')
    return (
      <View className="raise-state">
        审核中
        {decideAt === null
          ? ''
          : `，${showDay(dayAt(decideAt), today)}${tentative(material.provisional)}出结果`}
        。不需要再交一次。
      </View>
    );
  if (state === 'accepted') return <View className="raise-state">已通过，加成已经计入额度。</View>;
  return (
    <>
      {state === 'declined' && <View className="raise-state">上次没有通过，可以再交一次。</View>}
      <View className="raise-action">
        <Button
          kind="secondary"
          label={`${name}：上传材料`}
          onTap={() => {
            rest();
            setOpen(true);
          }}
        >
          {state === 'declined' ? '重新上传' : '上传材料'}
        </Button>
      </View>
      {open && <UploadSheet material={material} onClose={() => setOpen(false)} />}
    </>
  );
}

function UploadSheet({ material, onClose }: { material: MaterialView; onClose: () => void }) {
  const { id, name, percent, chancePercent, workingDays, sources } = material;
  const sending = useSending(`material/${id}`);
  const send = async () => {
    if (await handIn(id)) onClose();
  };
  return (
    <Sheet
      title={`上传${name}`}
      subtitle="占位：不打开相册，不上传任何文件"
      onClose={onClose}
      footer={
        <Button busy={sending} note="材料只用于这次审核&nbsp;· 流程演示" onTap={() => void send()}>
          交一份演示材料
        </Button>
      }
    >
      <View className="upload-place" aria-hidden="true">
        示例材料.pdf
      </View>
      <View className="tip-facts">
        <View>
          上浮 <AskedFigure text={`${percent}%`} name="上浮" ids={sources} answer="按基础额度算" />
        </View>
        <View>
          通过率 <AskedFigure text={`${chancePercent}%`} name="通过率" ids={sources} />
        </View>
        <View>
          约需 <AskedFigure text={`${workingDays} 个工作日`} name="等待" ids={sources} />
        </View>
      </View>
      <View className="raise-note">
        <Notice kind="info">不收费，也不保证通过。真实办理时只在官方入口交，不把证件发给个人。</Notice>
      </View>
      <Outcome of={`material/${id}`} />
    </Sheet>
  );
}
