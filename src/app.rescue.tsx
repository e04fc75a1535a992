import { PrivacyAsk } from '@/components/privacy-ask';
import type { Rescue } from '@/components/rescue';
import { privacyStore, usePrivacy } from '@/stores/app/privacy';
import { gather, reportOf } from '@/stores/app/report';
import { resetStores } from '@/stores/app/reset';
import { walletStore } from '@/stores/wallet/wallet';
import { HOME, restart } from '@/ways/go';
import { linkOf, pathOf, shownPage } from '@/ways/pages';

const { agree, refuse, attend } = privacyStore.getState();

function PrivacyDesk() {
  const asking = usePrivacy((store) => store.asking);
  return <PrivacyAsk asking={asking} onAgree={agree} onRefuse={refuse} onAttend={attend} />;
}

function link(): string {
  const page = shownPage();
  return page ? linkOf(page) : HOME;
}

/** What was opened anew last. Failing once more, it is not to find what it failed with. */
let reopened: string | null = null;

/** The ways on from a page that failed. None is taken by itself: whatever fails again says so again. */
export const rescue: Rescue = {
  isHome: () => `/${pathOf(shownPage())}` === HOME,
  refresh: () => shownPage()?.onShow?.(),
  reopen: () => {
    const to = link();
    if (reopened === to) resetStores();
    reopened = to;
    restart(to);
  },
  home: () => {
    resetStores();
    restart(HOME);
  },
  startOver: () => {
    resetStores();
    const again = () => restart(HOME);
    walletStore.getState().startOver().then(again, again);
  },
  gather,
  report: (error) => reportOf(error, link()),
  desk: <PrivacyDesk />,
};
