import { Screen } from '@/components/screen';
import { TabBar } from '@/components/tab-bar';

export default function Repay() {
  return (
    <Screen title="还款" tab="repay">
      <TabBar current="repay" />
    </Screen>
  );
}
