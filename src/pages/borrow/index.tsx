import { Screen } from '@/components/screen';

 from '@/components/tab-bar';
}
export default function Borrow() {
  return (
    <Screen title="确认借款">
      确认借款
    </Screen>
  );
}
