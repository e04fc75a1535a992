import { Screen } from '@/components/screen';

export default function Entry() {
  return <Screen title="钱包" tab="entry" />;
}
