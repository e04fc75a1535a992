import { Screen } from '@/components/screen';

 from '@/components/tab-bar';
}
export default function Quote() {
  return (
    <Screen title="试算">
      试算
    </Screen>
  );
}
