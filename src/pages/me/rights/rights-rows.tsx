import { Card } from '@/components/card';
import { Row } from '@/components/row';
import { Tag } from '@/components/tag';
import type { MeView } from '@/services/contract/me';
import type { Sources } from '@/services/contract/terms';
import { cited, figures } from '@/stores/app/figures';
import { sourcesStore } from '@/stores/rulebook/sources';
import { go } from '@/ways/go';
import { words as names } from '@/words/names';
import type { Opened } from '../opened';

const ask = (title: string, ids: Sources, answer: string) =>
  void sourcesStore.getState().ask(title, ids, null, answer);

/** What a person may look up and ask for, each with where it stands; a claim that is doubtful says so. */
export function RightsRows({ me, onOpen }: { me: MeView; onOpen: (opened: Opened) => void }) {
  const { coolingOffHours, complaintHours } = figures();
  const coolingOff = `${coolingOffHours} 小时冷静期`;
  return (
    <Card flush>
      <Row
        icon="clock"
        label={coolingOff}
        value="不问理由"
        onTap={() =>
          ask(
            coolingOff,
            cited('cooling-off'),
            `放款后 ${coolingOffHours} 小时内可在「还款」页撤销，只付这段时间的利息。`,
          )
        }
      />
      <Row
        icon="speech"
        label="投诉与申诉"
        value={`${complaintHours} 小时内回复`}
        onTap={() => onOpen('complaint')}
      />
      <Row
        icon="lock"
        label="信息加密与脱敏"
        detail="文中自称符合 GDPR，境内应看《个人信息保护法》"
        value={<Tag tone="amber" text="存疑" />}
        onTap={() => ask('信息加密与脱敏', cited('encryption'), '演示没有真实数据，证件和手机号只显示头尾。')}
      />
      <Row
        icon="list"
        label="规则与出处"
        value={names.lenses[me.settings.lens]}
        onTap={() => go('/pages/rulebook/index')}
      />
      <Row
        icon="bars"
        label="验算一个说法"
        detail="别人说的利息，算一算对不对"
        onTap={() => go('/pages/check/index')}
      />
    </Card>
  );
}
