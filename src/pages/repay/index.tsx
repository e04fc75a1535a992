import { Screen } from '@/components/screen';

export default function Repay() {
  return <Screen title="还款" tab="repay" />;
}
