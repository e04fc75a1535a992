import { Screen } from '@/components/screen';

export default function Borrow() {
  return <Screen title="确认借款">确认借款</Screen>;
}
