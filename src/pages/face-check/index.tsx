import { Screen } from '@/components/screen';

export default function FaceCheck() {
  return <Screen title="身份核验">身份核验</Screen>;
}
