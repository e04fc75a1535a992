import { Screen } from '@/components/screen';

 from '@/components/tab-bar';
}
export default function FaceCheck() {
  return (
    <Screen title="身份核验">
      身份核验
    </Screen>
  );
}
