import { act, render, screen } from '@testing-library/react';
import { FaceRing } from '@/components/face-ring';
import FaceCheck from '@/pages/face-check/index';
import type { FaceView } from '@/services/contract/face';
import { faceCheckStore } from '@/stores/face/face-check';
import { instant, MINUTE, plus } from '@/units/day';

const now = instant('2026-10-16T09:41');
const face: FaceView = {
  challengeId: 'F1',
  steps: ['blink', 'open-mouth', 'turn-head'],
  passed: 1,
  attemptsLeft: 3,
  lockedUntil: null,
  token: null,
  bindingNeedsCheck: true,
  device: { id: 'device-7F3A', name: '演示手机', bound: true },
  now,
};

const show = (state: ReturnType<typeof faceCheckStore.getState>['state']) =>
  act(() => faceCheckStore.setState({ state }));

/** Of each step, what a screen reader says of its mark, and what stands beside it. */
const steps = () =>
  screen.getAllByRole('listitem').map((step) => {
    const mark = step.querySelector('[role=img]');
    return [mark?.getAttribute('aria-label'), step.textContent];
  });

test('opened by a link it explains itself, and can be walked through', () => {
  render(<FaceCheck />);

  expect(screen.getByText('没有进行中的借款')).toBeTruthy();
  expect(screen.getByRole('button', { name: '只看流程' })).toBeTruthy();
});

test('the step that is asked for, how far it is, and what is not done with the face', () => {
  render(<FaceCheck />);
  show({ phase: 'checking', face, sending: null, failure: null });

  expect(screen.getByRole('status').textContent).toBe('请张一下嘴第 2 步，共 3 步');
  expect(steps().slice(0, 2)).toEqual([
    ['已通过', '眨眼'],
    ['正在进行', '张嘴'],
  ]);
  expect(screen.getByText('不开启摄像头，不拍照，不保存人脸')).toBeTruthy();
  expect(screen.getByText('演示：选择这一步的结果')).toBeTruthy();
  expect(document.querySelector('.face-open-mouth')).toBeTruthy();
});

test('locked: the time from the bank, and no green button', () => {
  render(<FaceCheck />);
  show({ phase: 'locked', face: { ...face, attemptsLeft: 0 }, lockedUntil: plus(now, 10 * MINUTE) });

  expect(screen.getByRole('status').textContent).toMatch(/^请 10 分钟后再试.*09:51 起可以再来/);
  expect(document.querySelector('.button-primary')).toBeNull();
});

test('an unbound device is bound before anything else', () => {
  render(<FaceCheck />);
  show({
    phase: 'unbound',
    face: { ...face, device: { ...face.device, bound: false } },
    binding: false,
    failure: null,
  });
  expect(screen.getByText('待绑定')).toBeTruthy();
  expect(screen.getByRole('button', { name: '核验并绑定' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('借款前再核验一次');
});

test('the ring fills the arcs that are done, and half of the present one', () => {
  const { container, rerender } = render(<FaceRing move="open-mouth" done={1} />);
  const fills = () =>
    Array.from(container.querySelectorAll('.face-fill'), (fill) =>
      fill.className.split(' ').slice(1).join(' '),
    );
  expect(fills()).toEqual(['face-arc-0 face-fill', 'face-arc-1 face-fill face-half']);

  rerender(<FaceRing move={null} done={3} />);
  expect(fills()).toHaveLength(3);
  rerender(<FaceRing move={null} done={0} />);
  expect(fills()).toHaveLength(0);
});
