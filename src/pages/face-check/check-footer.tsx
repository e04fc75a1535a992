import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { cited } from '@/stores/app/figures';
import { type FaceCheckState, faceCheckStore } from '@/stores/face/face-check';
import { AskedFigure } from '../sources';
import './check-footer.scss';

const { open, bind, answer, again } = faceCheckStore.getState();

interface CheckFooterProps {
  state: FaceCheckState;
  onBack: () => void;
}

/** What can be done now. The outcomes are the demo's, and say so. */
export function CheckFooter({ state, onBack }: CheckFooterProps) {
  switch (state.phase) {
    case 'checking':
      return <Outcomes state={state} onBack={onBack} />;
    case 'missed':
      return (
        <>
          <Line words="从第一步重新开始" attempts={state.face.attemptsLeft} />
          <Button busy={state.starting} onTap={() => void again()}>
            再试一次
          </Button>
          <Leave onBack={onBack} />
        </>
      );
    case 'unbound':
      return (
        <>
          <Button busy={state.binding} onTap={() => void bind()}>
            绑定这台设备
          </Button>
          <Leave onBack={onBack} />
        </>
      );
    case 'locked':
      return (
        <View className="face-check-choices">
          <Button kind="secondary" onTap={() => void open()}>
            再看一次
          </Button>
          <Button kind="secondary" onTap={onBack}>
            先返回
          </Button>
        </View>
      );
    default:
      return <Button onTap={onBack}>知道了</Button>;
  }
}

function Outcomes({
  state,
  onBack,
}: {
  state: Extract<FaceCheckState, { phase: 'checking' }>;
  onBack: () => void;
}) {
  const { sending } = state;
  const other = sending !== null && sending !== 'pass';
  return (
    <>
      <Line words="演示：选择这一步的结果" attempts={state.face.attemptsLeft} />
      <Button busy={sending === 'pass'} disabled={other} onTap={() => void answer('pass')}>
        通过
      </Button>
      <View className="face-check-choices">
        <Button
          kind="secondary"
          busy={sending === 'fail'}
          disabled={sending !== null}
          onTap={() => void answer('fail')}
        >
          失败
        </Button>
        <Button
          kind="secondary"
          busy={sending === 'time-out'}
          disabled={sending !== null}
          onTap={() => void answer('time-out')}
        >
          超时
        </Button>
        <Button kind="secondary" onTap={onBack}>
          取消
        </Button>
      </View>
    </>
  );
}

function Line({ words, attempts }: { words: string; attempts: number }) {
  return (
    <View className="face-check-line">
      <View>{words}</View>
      <View>
        还可试 <AskedFigure name="还可试" text={`${attempts} 次`} ids={cited('face-attempts')} />
      </View>
    </View>
  );
}

function Leave({ onBack }: { onBack: () => void }) {
  return (
    <View className="face-check-leave">
      <Button kind="text" onTap={onBack}>
        取消
      </Button>
    </View>
  );
}
