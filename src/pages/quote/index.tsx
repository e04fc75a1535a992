import { Screen } from '@/components/screen';

export default function Quote() {
  return <Screen title="试算">试算</Screen>;
}
