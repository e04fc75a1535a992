import { Screen } from '@/components/screen';

export default function LimitTips() {
  return <Screen title="额度" tab="limit-tips" />;
}
