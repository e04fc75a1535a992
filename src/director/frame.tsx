import { useLoad } from '@tarojs/taro';
import './follow';
import './frame.scss';
import { framed, HOME } from './remote';

/** The first page inside a phone frame: it lets the desk around the frame steer this demo, and gives way to it. */
export default function Frame() {
  useLoad(({ to }: { to?: string }) => {
    Object.assign(window, { framed });
    framed.restart(to ? decodeURIComponent(to) : HOME);
  });
  return null;
}
