import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Row } from '@/components/row';
import { showYuan, yuan } from '@/units/fen';
import { kept } from '../kept';
import './panels.scss';
import { useRemote } from '../remote';
import { PERSONA_WORDS } from '../words';
import { SignIn } from './sign-in';

const PAY_IN = 10_000;

/** What has a meaning when it is typed in, and money from outside. */
export function MagicPanel() {
  const { controls, reload } = useRemote();
  const { phones, failingCardLast4, wrongCode } = controls.magic;
  return (
    <Card title="测试号" aside="填进去就生效" flush>
      <SignIn />
      <Row label={`银行卡尾号 ${failingCardLast4}`} detail="在「我的」绑定，或已经绑定的" value="扣款失败" />
      <Row label={`验证码 ${wrongCode}`} value="总是错" />
      <View className="magic-phones" role="list" aria-label="手机尾号">
        {phones.map(({ last4, personaId }) => (
          <View key={last4} className="magic-phone" role="listitem">
            手机 {last4} · {PERSONA_WORDS[personaId]?.[0] ?? personaId}
          </View>
        ))}
      </View>
      {controls.cards().map(({ id, bankName, last4, balanceFen }) => (
        <Row
          key={id}
          label={`${bankName} ${last4}`}
          detail={`余额 ${showYuan(balanceFen)} 元`}
          value={
            <Button
              kind="text"
              label={`给${bankName} ${last4} 存入 ${PAY_IN} 元`}
              onTap={() => void controls.deposit(id, yuan(PAY_IN)).then(kept).then(reload)}
            >
              存入 1 万
            </Button>
          }
        />
      ))}
    </Card>
  );
}
