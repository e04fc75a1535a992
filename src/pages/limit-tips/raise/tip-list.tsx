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
import { words } from '@/words/limit-tips/raise';
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
      <SectionHead title={words.whatToDo} aside={<View>{words.tipsNote({ tips: tips.length })}</View>} />
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
              {all ? words.fold : words.rest({ tips: rest })}
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
            label={words.unfold({ material: material.name })}
            onTap={() => setOpen(true)}
          >
            {title}
            <Icon name="chevron" size={16} className="limit-tips-down" />
          </Tappable>
        ) : (
          <View className="tip-title">{title}</View>
        )}
        {material?.state === 'accepted' ? (
          <View className="tip-unknown">{words.counted}</View>
        ) : (
          <Gain tip={tip} />
        )}
      </View>
      <View className="tip-detail">{detail}</View>
      <View className="tip-facts">
        {waitDays !== null && (
          <View>
            {words.about({
              wait: (
                <AskedFigure
                  text={(waitInWorkingDays ? words.workingDays : words.days)({ days: waitDays })}
                  name={words.wait}
                  ids={sources}
                />
              ),
            })}
          </View>
        )}
        {chancePercent !== null && (
          <View>
            {words.chanceOf({
              chance: <AskedFigure text={`${chancePercent}%`} name={words.chance} ids={sources} />,
            })}
          </View>
        )}
        {progress && <View>{words.done(progress)}</View>}
        <View className="limit-tips-marks">
          <SourceMarks ids={sources} title={title} />
        </View>
      </View>
      {progress && (
        <View className="tip-progress">
          <ProgressSegments {...progress} label={words.doneSpoken(progress)} />
        </View>
      )}
      {material && open && <MaterialAction material={material} today={today} />}
    </View>
  );
}

function Gain({ tip: { gainFen, sources } }: { tip: TipView }) {
  if (gainFen === null) return <View className="tip-unknown">{words.gainUnknown}</View>;
  if (gainFen === 0) return <View className="tip-unknown">{words.gainNone}</View>;
  return (
    <View className="tip-gain">
      <AskedFigure text={`+${showYuan(gainFen)}`} name={words.gain} ids={sources} answer={words.gainAnswer} />
    </View>
  );
}
