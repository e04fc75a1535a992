import { useState } from 'react';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { Sheet } from '@/components/sheet';
import { SwitchRow } from '@/components/switch';
import type { AuthorisationView, MeView } from '@/services/contract/me';
import type { AuthorisationId } from '@/services/contract/terms';
import { figures } from '@/stores/app/figures';
import { meStore, useMe } from '@/stores/me/me';
import { words } from '@/words/me/rights';
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
      <Sheet title={words.authorisations} subtitle={words.authorisationsNote} flush onClose={onClose}>
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
          title={words.withdrawIt({ name: withdrawing.name })}
          subtitle={effectOf(withdrawing.id)}
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
                {words.withdraw}
              </Button>
              <Button kind="text" onTap={() => setWithdrawing(null)}>
                {words.notWithdraw}
              </Button>
            </>
          }
        />
      )}
    </>
  );
}

function effectOf(id: AuthorisationId): string {
  const effect = names.withdrawalEffects[id];
  return typeof effect === 'string' ? effect : effect({ score: figures().neutralScore });
}
