import { View } from '@tarojs/components';
import { useState } from 'react';
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

const KEPT = '已经办好的借款、还款和设置都在，什么都没有丢。';

/** Over a page that failed, or in its place: what happened, what is kept, and the ways on. */
export function Fault({ error, onStay }: FaultProps) {
  const appearance = useAppearance();
  const rescue = useRescue();
  const [leaving, setLeaving] = useState(false);
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
            title="这一页出了问题"
            text={KEPT}
            remedy={home ? '请再试一次。' : '请再试一次，或者先回到钱包。'}
            code="page-fault"
            onRetry={again}
          >
            {!home && (
              <Button kind="secondary" onTap={rescue.home}>
                回到钱包
              </Button>
            )}
            <Button
              kind={home ? 'secondary' : 'text'}
              note="里面是演示人物、做过的步骤、这一页的地址和出错的位置，没有手机的信息"
              onTap={() => void copyText(rescue.report(error))}
            >
              复制报告
            </Button>
            {home && !leaving && (
              <Button kind="text" onTap={() => setLeaving(true)}>
                还是不行
              </Button>
            )}
            {home && leaving && (
              <Button
                kind="danger"
                note="这个人物会从头开始，之后做过的都会清掉。请先复制报告。"
                onTap={rescue.startOver}
              >
                清空并重新开始
              </Button>
            )}
          </FailedState>
        </Card>
      </View>
      {!onStay && rescue.desk}
    </View>
  );
}
