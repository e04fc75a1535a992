import { Card } from '@/components/card';
import { Row } from '@/components/row';
import { Tag } from '@/components/tag';
import type { MeView } from '@/services/contract/me';
import type { Sources } from '@/services/contract/terms';
import { cited, figures } from '@/stores/app/figures';
import { sourcesStore } from '@/stores/rulebook/sources';
import { go } from '@/ways/go';
import { words } from '@/words/me/rights';
import { words as names } from '@/words/names';
import type { Opened } from '../opened';

const ask = (title: string, ids: Sources, answer: string) =>
  void sourcesStore.getState().ask(title, ids, null, answer);

/** What a person may look up and ask for, each with where it stands; a claim that is doubtful says so. */
export function RightsRows({ me, onOpen }: { me: MeView; onOpen: (opened: Opened) => void }) {
  const { coolingOffHours, complaintHours } = figures();
  const coolingOff = words.coolingOff({ hours: coolingOffHours });
  return (
    <Card flush>
      <Row
        icon="clock"
        label={coolingOff}
        value={words.coolingOffValue}
        onTap={() =>
          ask(coolingOff, cited('cooling-off'), words.coolingOffAnswer({ hours: coolingOffHours }))
        }
      />
      <Row
        icon="speech"
        label={words.complain}
        value={words.answeredWithin({ hours: complaintHours })}
        onTap={() => onOpen('complaint')}
      />
      <Row
        icon="lock"
        label={words.encryption}
        detail={words.encryptionDetail}
        value={<Tag tone="amber" text={words.doubtful} />}
        onTap={() => ask(words.encryption, cited('encryption'), words.encryptionAnswer)}
      />
      <Row
        icon="list"
        label={words.rulebook}
        value={names.lenses[me.settings.lens]}
        onTap={() => go('/pages/rulebook/index')}
      />
      <Row
        icon="bars"
        label={words.check}
        detail={words.checkDetail}
        onTap={() => go('/pages/check/index')}
      />
    </Card>
  );
}
