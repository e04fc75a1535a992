import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card, SectionHead } from '@/components/card';
import { Icon } from '@/components/icon';
import { ProgressSegments } from '@/components/progress-segments';
import { Tappable } from '@/components/tappable';
import type { LimitView, MaterialView, TipView } from '@/services/contract/limit';
import type { Day } from '@/units/day';
import { showYuan } from '@/units/fen';
import { AskedFigure, SourceMarks } from '../../sources';
import { MaterialAction } from './material-action';
import './tip-list.scss';

/** So many are shown before the person asks for the rest. */
const FIRST = 5;

/** What may help this person, the largest known gain first; never a promise. */
export function TipList({ view }: { view: LimitView }) {
  const { tips, materials, today } = view;
  const [all, setAll] = useState(false);
  if (tips.length === 0) return null;
  const rest = tips.length - FIRST;
  return (
    <>
      <SectionHead title="能做什么" aside={<View>{tips.length} 个，按预计增加排序</View>} />
      <Card flush>
        <View role="list">
          {(all ? tips : tips.slice(0, FIRST)).map((tip) => (
            <Tip
              key={tip.id}
              tip={tip}
              first={tip === tips[0]}
              material={materials.find(({ id }) => id === tip.id)}
              today={today}
            />
          ))}
        </View>
        {rest > 0 && (
          <View className="tip-more">
            <Button kind="text" onTap={() => setAll(!all)}>
              {all ? '收起' : `看其余 ${rest} 条`}
            </Button>
          </View>
        )}
      </Card>
    </>
  );
}

interface TipProps {
  tip: TipView;
  /** The one that would bring most has its button open; the others open on a tap. */
  first: boolean;
  /** The proof it is about. */
  material: MaterialView | undefined;
  today: Day;
}

function Tip({ tip, first, material, today }: TipProps) {
  const [open, setOpen] = useState(first);
  const { title, detail, waitDays, waitInWorkingDays, chancePercent, progress, sources } = tip;
  return (
    <View className="tip" role="listitem">
      <View className="tip-head">
        {material && !open ? (
          <Tappable
            className="tip-title tip-fold"
            label={`${material.name}：展开办法`}
            onTap={() => setOpen(true)}
          >
            {title}
            <Icon name="chevron" size={16} className="limit-tips-down" />
          </Tappable>
        ) : (
          <View className="tip-title">{title}</View>
        )}
        {material?.state === 'accepted' ? <View className="tip-unknown">已计入</View> : <Gain tip={tip} />}
      </View>
      <View className="tip-detail">{detail}</View>
      <View className="tip-facts">
        {waitDays !== null && (
          <View>
            约需{' '}
            <AskedFigure
              text={`${waitDays} ${waitInWorkingDays ? '个工作日' : '天'}`}
              name="等待"
              ids={sources}
            />
          </View>
        )}
        {chancePercent !== null && (
          <View>
            通过率 <AskedFigure text={`${chancePercent}%`} name="通过率" ids={sources} />
          </View>
        )}
        {progress && (
          <View>
            已做到 {progress.done}/{progress.of}
          </View>
        )}
        <View className="limit-tips-marks">
          <SourceMarks ids={sources} title={title} />
        </View>
      </View>
      {progress && (
        <View className="tip-progress">
          <ProgressSegments {...progress} label={`已做到 ${progress.done}，共 ${progress.of}`} />
        </View>
      )}
      {material && open && <MaterialAction material={material} today={today} />}
    </View>
  );
}

function Gain({ tip: { gainFen, sources } }: { tip: TipView }) {
  if (gainFen === null) return <View className="tip-unknown">幅度未载明</View>;
  if (gainFen === 0) return <View className="tip-unknown">已到上限</View>;
  return (
    <View className="tip-gain">
      <AskedFigure
        text={`+${showYuan(gainFen)}`}
        name="预计增加"
        ids={sources}
        answer="按你的基础额度和文中较低的比例算出，不是承诺"
      />
    </View>
  );
}
