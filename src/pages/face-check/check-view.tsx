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
import { MINUTE, showTime } from '@/units/day';
import { failureWords } from '@/words/failure-words';
import { words as names } from '@/words/names';
import { AskedFigure, SourceMark } from '../sources';
import './check-view.scss';

const ASKED: Record<FaceStep, string> = {
  blink: '请眨一下眼',
  'open-mouth': '请张一下嘴',
  'turn-head': '请慢慢转头',
};

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
            <View className="face-check-title">不开启摄像头，不拍照，不保存人脸</View>
            <View className="face-check-text">
              这里只演示流程。通过后得到一次性凭证，
              <AskedFigure
                name="凭证有效期"
                text={`${figures().faceMinutes} 分钟`}
                ids={cited('face-validity')}
              />
              内有效。
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
      return { title: step ? ASKED[step] : '', text: `第 ${passed + 1} 步，共 ${steps.length} 步` };
    }
    case 'missed': {
      const { title, text, remedy } = failureWords(state.failure);
      return { title, text: `${text}${remedy}` };
    }
    case 'locked':
      return {
        title: `请 ${Math.ceil((state.lockedUntil - state.face.now) / MINUTE)} 分钟后再试`,
        text: `连续几次没有通过，${showTime(state.lockedUntil)} 起可以再来。没有发生借款，已确认的内容都还在。`,
      };
    case 'unbound':
      return { title: '先绑定这台设备', text: '借款只能在绑定的设备上进行。绑定后就开始核验。' };
    case 'passed':
      return awaited
        ? { title: '核验通过', text: '正在返回' }
        : { title: '核验通过', text: '这次只看流程：没有借款，凭证不会用到，到时自动失效。' };
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
            <View className="face-check-mark" role="img" aria-label={SPOKEN[state]}>
              {state === 'done' ? <Icon name="done" size={18} /> : <View className="face-check-dot" />}
            </View>
            <View>{names.faceSteps[step]}</View>
          </View>
        );
      })}
    </View>
  );
}

const SPOKEN = { done: '已通过', now: '正在进行', next: '还没到' };

function DeviceCard({ face: { device } }: { face: FaceView }) {
  const number = `编号尾 ${device.id.slice(-4)}`;
  return (
    <Card flush>
      <Row
        icon="phone"
        label={device.name}
        detail={
          <>
            {device.bound ? '已绑定设备' : '还没有绑定'}&nbsp;· {number}{' '}
            <SourceMark id={cite('device')} title="设备绑定" />
          </>
        }
        value={device.bound ? <Tag tone="green" text="本机" /> : <Tag tone="amber" text="待绑定" />}
      />
    </Card>
  );
}
