import { useState } from 'react';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { Sheet } from '@/components/sheet';
import { SwitchRow } from '@/components/switch';
import type { AuthorisationView, MeView } from '@/services/contract/me';
import { meStore, useMe } from '@/stores/me/me';
import { words as names } from '@/words/names';
import { SourceMarks } from '../../sources';
import { Refusal } from '../refusal';

const { authorise } = meStore.getState();

/** One purpose, one consent, each withdrawn as easily as given; withdrawing asks once and says what follows (R6). */
export function AuthorisationSheet({ me, onClose }: { me: MeView; onClose: () => void }) {
  const work = useMe((store) => store.work);
  const [withdrawing, setWithdrawing] = useState<AuthorisationView | null>(null);
  return (
    <>
      <Sheet title="授权管理" subtitle="每个目的单独同意，随时可以撤回。" flush onClose={onClose}>
        {me.authorisations.map((one) => (
          <SwitchRow
            key={one.id}
            label={one.name}
            detail={one.detail}
            on={one.given}
            busy={work.phase === 'sending' && work.matter === `authorise/${one.id}`}
            onChange={(on) => (on ? void authorise(one.id, true) : setWithdrawing(one))}
          >
            <SourceMarks ids={one.sources} title={one.name} />
            <Refusal of={(matter) => matter === `authorise/${one.id}`} />
          </SwitchRow>
        ))}
      </Sheet>
      {withdrawing && (
        <Dialog
          title={`撤回「${withdrawing.name}」授权？`}
          subtitle={names.withdrawalEffects[withdrawing.id]}
          onClose={() => setWithdrawing(null)}
          footer={
            <>
              <Button
                kind="secondary"
                onTap={() => {
                  setWithdrawing(null);
                  void authorise(withdrawing.id, false);
                }}
              >
                撤回授权
              </Button>
              <Button kind="text" onTap={() => setWithdrawing(null)}>
                先不撤回
              </Button>
            </>
          }
        />
      )}
    </>
  );
}
