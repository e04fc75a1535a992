import { Screen } from '@/components/screen';
import { TabBar } from '@/components/tab-bar';

export default function LimitTips() {
  return (
    <Screen title="额度" tab="limit-tips">
      <TabBar current="limit-tips" />
    </Screen>
  );
}
