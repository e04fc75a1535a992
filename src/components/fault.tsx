import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { words } from '@/words/components';
import { appearanceClass, useAppearance } from './appearance';
import { Button } from './button';
import { Card } from './card';
import { copyText } from './copy';
import { DemoLine } from './demo-line';
import { FailedState } from './failed-state';
import './fault.scss';
import { useRescue } from './rescue';

interface FaultProps {
  error: unknown;
  /** Goes on with the page, which is still there below; without it the page is gone. */
  onStay?: () => void;
}

/** Over a page that failed, or in its place: what happened, what is kept, and the ways on. */
export function Fault({ error, onStay }: FaultProps) {
  const appearance = useAppearance();
  const rescue = useRescue();
  const [leaving, setLeaving] = useState(false);
  const { gather } = rescue;
  useEffect(gather, [gather]);
  const home = rescue.isHome();
  const again = () => {
    if (!onStay) return rescue.reopen();
    onStay();
    rescue.refresh();
  };
  return (
    <View
      className={`fault${appearanceClass(appearance)}`}
      {...(process.env.TARO_ENV === 'h5' ? { role: 'main' } : {})}
    >
      <DemoLine />
      <View className="fault-body">
        <Card>
          <FailedState
            title={words.fault.title}
            text={words.fault.text}
            remedy={home ? words.fault.remedyAtHome : words.fault.remedy}
            code="page-fault"
            onRetry={again}
          >
            {!home && (
              <Button kind="secondary" onTap={rescue.home}>
                {words.fault.home}
              </Button>
            )}
            <Button
              kind={home ? 'secondary' : 'text'}
              note={words.fault.report}
              onTap={() => void copyText(rescue.report(error))}
            >
              {words.fault.copyReport}
            </Button>
            {home && !leaving && (
              <Button kind="text" onTap={() => setLeaving(true)}>
                {words.fault.stillFails}
              </Button>
            )}
            {home && leaving && (
              <Button kind="danger" note={words.fault.startOverNote} onTap={rescue.startOver}>
                {words.fault.startOver}
              </Button>
            )}
          </FailedState>
        </Card>
      </View>
      {!onStay && rescue.desk}
    </View>
  );
}
