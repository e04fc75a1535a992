import { Icon } from '@/components/icon';
import { Tappable } from '@/components/tappable';
import { settingsStore } from '@/stores/app/settings';
import { words } from '@/words/entry';
import './eye.scss';

/** Hides every amount of the wallet, or shows them again. */
export const Eye = ({ hidden }: { hidden: boolean }) => (
  <Tappable
    className="limit-eye"
    label={hidden ? words.showAmounts : words.hideAmounts}
    onTap={() => settingsStore.getState().change({ amountsHidden: !hidden })}
  >
    <Icon name={hidden ? 'eye-off' : 'eye'} size={22} />
  </Tappable>
);
