import { controls } from '@/services/director';
import { backstageStore } from '@/stores/app/backstage';
import { kept } from './kept';
import { here } from './remote';
import { stopWords } from './script/stop-words';

function tell(): void {
  const { stage, faultsOn } = controls();
  const playing = stage.state();
  backstageStore.setState({
    troubles: faultsOn(),
    clearTroubles: () => void controls().clearFaults().then(kept).then(here.reload),
    script: playing && {
      index: playing.index,
      count: playing.count,
      caption: playing.caption ?? playing.title,
      stopped: stopWords(playing),
      forward: stage.forward,
      back: stage.back,
      stop: stage.stop,
    },
  });
}

/** The step that is shown: the pages go where it can be seen. */
let shown = '';

function go(): void {
  const playing = controls().stage.state();
  const step = playing ? `${playing.id}/${playing.index}` : '';
  if (step !== shown && playing) here.restart(`/${playing.page}`);
  shown = step;
}

let following = false;

/** Has pages follow what the director does, from now on. */
export function follow(): void {
  if (following) return;
  following = true;
  controls().subscribe(tell);
  controls().stage.subscribe(() => {
    tell();
    go();
  });
  tell();
}
