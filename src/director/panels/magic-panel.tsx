import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Row } from '@/components/row';
import { inTenThousands, yuan } from '@/units/fen';
import { words } from '@/words/director/magic';
import { kept } from '../kept';
import './magic-panel.scss';
import { personTitle } from '../persons';
import { useRemote } from '../remote';
import { SignIn } from './sign-in';

const PAY_IN = 10_000;

/** What has a meaning when it is typed in, and money from outside. */
export function MagicPanel() {
  const { controls, figures, reload } = useRemote();
  const { phones, failingCardLast4, wrongCode } = controls.magic;
  return (
    <Card title={words.title} aside={words.note} flush>
      <SignIn />
      <Row
        label={words.failingCard({ last4: failingCardLast4 })}
        detail={words.failingCardNote}
        value={words.failingCardEffect}
      />
      <Row label={words.wrongCode({ code: wrongCode })} value={words.wrongCodeEffect} />
      <View className="magic-phones" role="list" aria-label={words.phones}>
        {phones.map(({ last4, personaId }) => (
          <View key={last4} className="magic-phone" role="listitem">
            {words.phoneOf({ last4, person: personTitle(personaId, figures()) ?? personaId })}
          </View>
        ))}
      </View>
      {controls.cards().map(({ id, bankName, last4, balanceFen }) => (
        <Row
          key={id}
          label={words.card({ bank: bankName, last4 })}
          detail={words.balance({ balance: balanceFen })}
          value={
            <Button
              kind="text"
              label={words.depositTo({ bank: bankName, last4, yuan: PAY_IN })}
              onTap={() => void controls.deposit(id, yuan(PAY_IN)).then(kept).then(reload)}
            >
              {words.deposit({ tenThousands: inTenThousands(yuan(PAY_IN)) })}
            </Button>
          }
        />
      ))}
    </Card>
  );
}
