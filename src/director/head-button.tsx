import { Tappable } from '@/components/tappable';
import './head-button.scss';

interface HeadButtonProps {
  text: string;
  /** Makes it a switch, and says whether it is on. */
  on?: boolean;
  onTap: () => void;
}

/** Of the desk's head, where there is room for small ones. */
export function HeadButton({ text, on, onTap }: HeadButtonProps) {
  const look = on ? 'head-button head-button-on' : 'head-button';
  return (
    <Tappable {...(on === undefined ? {} : { role: 'switch', checked: on })} className={look} onTap={onTap}>
      {text}
    </Tappable>
  );
}
