import { type Asker, faceCheckStore } from '@/stores/face/face-check';
import { go } from '@/ways/go';

const { leave } = faceCheckStore.getState();

/** Opens the check that was just asked for. Where it does not open, whoever asked is answered. */
export const toFaceCheck = (): void => go('/pages/face-check/index', leave);

/** The page of whoever asked is seen: no check lies over it, and one that never opened is answered. */
export function backFromFaceCheck(asker: Asker): void {
  if (faceCheckStore.getState().asker === asker) leave();
}
