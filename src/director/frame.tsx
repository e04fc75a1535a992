import { useEffect } from 'react';
import { guarded } from '@/components/guarded';
import { HOME } from '@/ways/go';
import { words } from '@/words/director/desk';
import './frame.scss';
import { framed } from './remote';
import { Steered } from './steered';

/** Read from the address: the router gives a query as it stands there. */
const asked = (): string => new URLSearchParams(window.location.hash.split('?')[1]).get('to') || HOME;

/** The first page inside a phone frame: it lets the desk around the frame steer this demo, and gives way to it. */
function Frame() {
  return <Steered title={words.title} Page={Handing} blank />;
}

function Handing() {
  useEffect(() => {
    const handed = framed();
    Object.assign(window, { framed: handed });
    handed.restart(asked());
  }, []);
  return null;
}

export default guarded(Frame);
