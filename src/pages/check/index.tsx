import Taro from '@tarojs/taro';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { attempt } from '@/platform/attempt';
import { checkStore, useCheck } from '@/stores/check';
import { PrivacyDesk } from '../privacy';
import { useShare } from '../share';
import { SourceDesk } from '../sources';
import { ClaimCard } from './claim-card';
import './index.scss';
import { PasteCard } from './paste-card';
import { ResultCard } from './result-card';

/** The answer stands above what was typed. */
function ask() {
  checkStore.getState().check();
  if (checkStore.getState().judged?.ok) attempt(() => Taro.pageScrollTo({ scrollTop: 0, duration: 0 }));
}

/** Someone said what a loan costs: is it so, by how much not, and how one counts. */
export default function Check() {
  const claim = useCheck((store) => store.claim);
  const judged = useCheck((store) => store.judged);
  useShare({ title: '别人说的利息对不对，一起验算（演示）', path: 'pages/check/index' });
  return (
    <Screen
      title="验算"
      footer={
        <Button note={judged && !judged.ok ? '有一项还不能算，填的内容都还在' : undefined} onTap={ask}>
          验算
        </Button>
      }
    >
      {judged?.ok && <ResultCard claim={claim} checked={judged.checked} />}
      <PasteCard />
      <ClaimCard claim={claim} judged={judged} />
      <PrivacyDesk />
      <SourceDesk />
    </Screen>
  );
}
