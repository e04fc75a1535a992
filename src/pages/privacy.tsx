import { PrivacyAsk } from '@/components/privacy-ask';
import { privacyStore, usePrivacy } from '@/stores/privacy';

const { agree, refuse, attend } = privacyStore.getState();

/** WeChat's question before the clipboard and the calendar, on a page of the wallet. */
export function PrivacyDesk() {
  const asking = usePrivacy((store) => store.asking);
  return <PrivacyAsk asking={asking} onAgree={agree} onRefuse={refuse} onAttend={attend} />;
}
