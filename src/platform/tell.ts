import Taro from '@tarojs/taro';
import { attempt } from './attempt';

/** Says something in passing. */
export const tell = (title: string): void =>
  process.env.TARO_ENV === 'h5' ? tellHere(title) : attempt(() => Taro.showToast({ title, icon: 'none' }));

const SHOWN_MS = 1500;
const FADING_MS = 100;

const LOOK = `position: fixed; top: 50%; left: 50%; z-index: 5000; box-sizing: border-box; min-width: 120px; max-width: 200px;
  padding: 10px 15px; border-radius: 5px; opacity: 0; color: #fff; background: rgba(17, 17, 17, 0.7); font-size: 16px;
  line-height: 1.6; text-align: center; transform: translate(-50%, -50%); transition: opacity 0.1s linear`;

let before: HTMLElement | undefined;

/**
 * On the web by ourselves, as Taro would: its way brings dialogs and a font before the first screen, and could not come
 * later, when what is to be said is that the network is gone.
 */
function tellHere(title: string): void {
  before?.remove();
  const said = document.createElement('div');
  before = said;
  // What is called so is known to come and go.
  said.className = 'taro__toast';
  said.setAttribute('role', 'status');
  said.style.cssText = LOOK;
  said.textContent = title;
  document.body.append(said);
  const fade = (opacity: string) => {
    said.style.opacity = opacity;
  };
  setTimeout(() => fade('1'));
  setTimeout(() => fade('0'), SHOWN_MS);
  setTimeout(() => said.remove(), SHOWN_MS + FADING_MS);
}
