import { PrivacyAsk } from '@/components/privacy-ask';
import { privacyStore, usePrivacy } from '@/stores/privacy';

const { agree, refuse, attend } = privacyStore.getState();

/** WeChat's question before the clipboard, on the director's own page. */
export function PrivacyDesk() {
  const asking = usePrivacy((store) => store.asking);
  return <PrivacyAsk asking={asking} onAgree={agree} onRefuse={refuse} onAttend={attend} />;
}
