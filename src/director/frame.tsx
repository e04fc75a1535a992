import { useLoad } from '@tarojs/taro';
import { guarded } from '@/components/guarded';
import { HOME } from '@/ways/go';
import './follow';
import './frame.scss';
import { framed } from './remote';

/** Read from the address: the router gives a query as it stands there. */
const asked = (): string => new URLSearchParams(window.location.hash.split('?')[1]).get('to') || HOME;

/** The first page inside a phone frame: it lets the desk around the frame steer this demo, and gives way to it. */
function Frame() {
  useLoad(() => {
    Object.assign(window, { framed });
    framed.restart(asked());
  });
  return null;
}

export default guarded(Frame);
