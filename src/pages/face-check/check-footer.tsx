import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { cited } from '@/stores/app/figures';
import { type FaceCheckState, faceCheckStore } from '@/stores/face/face-check';
import { words } from '@/words/face-check';
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
          <Line text={words.fromFirst} attempts={state.face.attemptsLeft} />
          <Button busy={state.starting} onTap={() => void again()}>
            {words.again}
          </Button>
          <Leave onBack={onBack} />
        </>
      );
    case 'unbound':
      return (
        <>
          <Button busy={state.binding} onTap={() => void bind()}>
            {state.face.bindingNeedsCheck ? words.checkAndBind : words.bind}
          </Button>
          <Leave onBack={onBack} />
        </>
      );
    case 'locked':
      return (
        <View className="face-check-choices">
          <Button kind="secondary" onTap={() => void open()}>
            {words.lookAgain}
          </Button>
          <Button kind="secondary" onTap={onBack}>
            {words.backFirst}
          </Button>
        </View>
      );
    default:
      return <Button onTap={onBack}>{words.understood}</Button>;
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
      <Line text={words.chooseOutcome} attempts={state.face.attemptsLeft} />
      <Button busy={sending === 'pass'} disabled={other} onTap={() => void answer('pass')}>
        {words.pass}
      </Button>
      <View className="face-check-choices">
        <Button
          kind="secondary"
          busy={sending === 'fail'}
          disabled={sending !== null}
          onTap={() => void answer('fail')}
        >
          {words.fail}
        </Button>
        <Button
          kind="secondary"
          busy={sending === 'time-out'}
          disabled={sending !== null}
          onTap={() => void answer('time-out')}
        >
          {words.timeOut}
        </Button>
        <Button kind="secondary" onTap={onBack}>
          {words.cancel}
        </Button>
      </View>
    </>
  );
}

function Line({ text, attempts }: { text: string; attempts: number }) {
  return (
    <View className="face-check-line">
      <View>{text}</View>
      <View>
        {words.attemptsLeft({
          attempts: (
            <AskedFigure
              name={words.attemptsName}
              text={words.attempts({ attempts })}
              ids={cited('face-attempts')}
            />
          ),
        })}
      </View>
    </View>
  );
}

function Leave({ onBack }: { onBack: () => void }) {
  return (
    <View className="face-check-leave">
      <Button kind="text" onTap={onBack}>
        {words.cancel}
      </Button>
    </View>
  );
}
