import { Screen } from '@/components/screen';
import { TabBar } from '@/components/tab-bar';

export default function Entry() {
  return (
    <Screen title="钱包" tab="entry">
      <TabBar current="entry" />
    </Screen>
  );
}
