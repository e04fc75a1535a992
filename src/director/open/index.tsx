import { useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { FailedState } from '@/components/failed-state';
import { guarded } from '@/components/guarded';
import { Screen } from '@/components/screen';
import { Bone, Skeleton } from '@/components/skeleton';
import { tell } from '@/platform/tell';
import { type Controls, controls } from '@/services/director';
import { resetStores } from '@/stores/app/reset';
import { unescaped } from '@/ways/escape';
import { HOME, restart } from '@/ways/go';
import { useQuery } from '@/ways/query';
import { words } from '@/words/director/sharing';
import { Steered } from '../steered';

type Opened = ReturnType<Controls['open']>;
type Problem = Extract<Opened, { ok: false }>['problem'];

/** Where a shared code leads: on to its page, or to why it leads nowhere. */
function OpenScene() {
  return <Steered title={words.openTitle} Page={Opening} />;
}

function Opening() {
  const { scene, code, from } = useQuery();
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    // A code that was not escaped is one as it was made: digits and letters.
    const opened = controls().open(code === undefined ? (scene ?? '') : (unescaped(code) ?? code));
    if (!opened.ok) {
      setProblem(opened.problem);
      return;
    }
    resetStores();
    if (!opened.exact) tell(changed(opened.rules));
    lead(opened.page ?? (unescaped(from ?? '') || HOME));
  }, [scene, code, from]);

  return (
    <Screen title={words.openTitle} backstage>
      {problem === null ? (
        <Skeleton>
          <Bone width="100%" height={120} />
        </Skeleton>
      ) : (
        <FailedState {...words.problems[problem]} text={words.kept} code={problem}>
          <Button onTap={() => lead(HOME)}>{words.home}</Button>
        </FailedState>
      )}
    </Screen>
  );
}

export default guarded(OpenScene);

/** It opens, and some figure is another than when it was made. */
const changed = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? words.changed : words.changedRules({ from, to });

/** A code may name a page that is no longer there. */
const lead = (page: string): void => restart(`/${page.replace(/^[/]/, '')}`);
