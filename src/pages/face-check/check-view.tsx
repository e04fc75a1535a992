import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { FaceRing } from '@/components/face-ring';
import { Icon } from '@/components/icon';
import { Notice } from '@/components/notice';
import { Row } from '@/components/row';
import { Bone, Skeleton } from '@/components/skeleton';
import { Tag } from '@/components/tag';
import type { FaceStep, FaceView } from '@/services/contract/face';
import { cite, cited, figures } from '@/stores/app/figures';
import type { FaceCheckState } from '@/stores/face/face-check';
import { MINUTE } from '@/units/day';
import { words } from '@/words/face-check';
import { failureWords } from '@/words/failure-words';
import { words as names } from '@/words/names';
import { AskedFigure, SourceMark } from '../sources';
import './check-view.scss';

interface CheckViewProps {
  state: FaceCheckState;
  awaited: boolean;
}

/** What is asked for, the face that shows it, how far it is, and what is not done with it. */
export function CheckView({ state, awaited }: CheckViewProps) {
  const face = 'face' in state ? state.face : null;
  const step = state.phase === 'checking' ? (state.face.steps[state.face.passed] ?? null) : null;
  const failure = state.phase === 'checking' || state.phase === 'unbound' ? state.failure : null;
  return (
    <>
      <View className="face-check-head" role="status">
        {face === null ? <HeadBones /> : <Head state={state} awaited={awaited} />}
      </View>
      <FaceRing
        move={step}
        done={state.phase === 'passed' ? 3 : step ? (face?.passed ?? 0) : 0}
        locked={state.phase === 'locked'}
      />
      {face && <Steps face={face} at={step} />}
      {failure && (
        <Notice title={failureWords(failure).title}>
          {failureWords(failure).text}
          {failureWords(failure).remedy}
        </Notice>
      )}
      <Card>
        <View className="face-check-promise">
          <Icon name="shield" className="face-check-shield" />
          <View className="face-check-words">
            <View className="face-check-title">{words.promise}</View>
            <View className="face-check-text">
              {words.proof({
                minutes: (
                  <AskedFigure
                    name={words.proofName}
                    text={words.proofMinutes({ minutes: figures().faceMinutes })}
                    ids={cited('face-validity')}
                  />
                ),
              })}
            </View>
          </View>
        </View>
      </Card>
      {face && <DeviceCard face={face} />}
    </>
  );
}

function HeadBones() {
  return (
    <Skeleton>
      <View className="face-check-bones">
        <Bone width={140} height={24} />
        <Bone width={96} />
      </View>
    </Skeleton>
  );
}

function Head({ state, awaited }: CheckViewProps) {
  const { title, text } = headOf(state, awaited);
  return (
    <>
      <View className="face-check-asked">{title}</View>
      <View className="face-check-count">{text}</View>
    </>
  );
}

function headOf(state: FaceCheckState, awaited: boolean): { title: string; text: string } {
  switch (state.phase) {
    case 'checking': {
      const { steps, passed } = state.face;
      const step = steps[passed];
      return {
        title: step ? words.asked[step] : '',
        text: (state.face.device.bound ? words.step : words.stepToBind)({
          step: passed + 1,
          steps: steps.length,
        }),
      };
    }
    case 'missed': {
      const { title, text, remedy } = failureWords(state.failure);
      return { title, text: `${text}${remedy}` };
    }
    case 'locked':
      return {
        title: words.locked.title({ minutes: Math.ceil((state.lockedUntil - state.face.now) / MINUTE) }),
        text: words.locked.text({ until: state.lockedUntil }),
      };
    case 'unbound':
      return state.face.bindingNeedsCheck ? words.unboundChecked : words.unbound;
    case 'passed':
      return { title: words.passed.title, text: awaited ? words.passed.returning : words.passed.onlyTried };
    default:
      return { title: '', text: '' };
  }
}

function Steps({ face, at }: { face: FaceView; at: FaceStep | null }) {
  const now = at ? face.steps.indexOf(at) : face.passed;
  return (
    <View className="face-check-steps" role="list">
      {face.steps.map((step, index) => {
        const state = index < now ? 'done' : step === at ? 'now' : 'next';
        return (
          <View key={step} className={`face-check-step face-check-step-${state}`} role="listitem">
            <View className="face-check-mark" role="img" aria-label={words.steps[state]}>
              {state === 'done' ? <Icon name="done" size={18} /> : <View className="face-check-dot" />}
            </View>
            <View>{names.faceSteps[step]}</View>
          </View>
        );
      })}
    </View>
  );
}

function DeviceCard({ face: { device } }: { face: FaceView }) {
  const tail = device.id.slice(-4);
  return (
    <Card flush>
      <Row
        icon="phone"
        label={device.name}
        detail={
          <>
            {device.bound ? words.bound({ tail }) : words.notBound({ tail })}{' '}
            <SourceMark id={cite('device')} title={words.device} />
          </>
        }
        value={
          device.bound ? (
            <Tag tone="green" text={words.thisDevice} />
          ) : (
            <Tag tone="amber" text={words.toBind} />
          )
        }
      />
    </Card>
  );
}
