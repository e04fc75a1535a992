import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { FailedState } from '@/components/failed-state';
import { Screen } from '@/components/screen';
import { Bone, Skeleton } from '@/components/skeleton';
import { controls } from '@/services/mock/controls';
import { resetStores } from '@/stores/reset';
import '../follow';
import { PROBLEMS } from './problems';

type Opened = ReturnType<typeof controls.open>;
type Problem = Extract<Opened, { ok: false }>['problem'];

const HOME = 'pages/entry/index';

/** Where a shared code leads: on to its page, or to why it leads nowhere. */
export default function OpenScene() {
  const { params } = useRouter();
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    const opened = controls.open(decodeURIComponent(params.scene ?? ''));
    if (!opened.ok) {
      setProblem(opened.problem);
      return;
    }
    resetStores();
    const from = decodeURIComponent(params.from ?? '');
    if (!opened.exact) void Taro.showToast({ title: '规则更新过，可能与分享时不同', icon: 'none' });
    lead(opened.page ?? (from || HOME));
  }, [params.scene, params.from]);

  return (
    <Screen title="打开分享" backstage>
      {problem === null ? (
        <Skeleton>
          <Bone width="100%" height={120} />
        </Skeleton>
      ) : (
        <FailedState {...PROBLEMS[problem]} code={problem}>
          <Button onTap={() => lead(HOME)}>回到钱包</Button>
        </FailedState>
      )}
    </Screen>
  );
}

/** A code may name a page that is no longer there. */
function lead(page: string): void {
  Taro.reLaunch({ url: `/${page.replace(/^[/]/, '')}` }).catch(() => Taro.reLaunch({ url: `/${HOME}` }));
}
