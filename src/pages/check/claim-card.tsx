import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Segmented } from '@/components/segmented';
import { TextField } from '@/components/text-field';
import { checkStore } from '@/stores/check';
import { CLAIM_LIMITS, type Claim, type ClaimField, type FieldFault, type Judged } from '@/stores/claim';
import { type Fen, showYuan } from '@/units/fen';

const { write, clear } = checkStore.getState();

/** The claim, number by number; what is wrong stands beside its field. */
export function ClaimCard({ claim, judged }: { claim: Claim; judged: Judged | null }) {
  const faults = judged && !judged.ok ? judged.faults : {};
  const error = (field: ClaimField) => {
    const fault = faults[field];
    return fault === undefined ? null : said(field, fault, claim);
  };
  const empty = Object.values(claim).every((value) => value === '' || value === 'day');
  return (
    <Card
      title="这个说法"
      aside={
        empty ? undefined : (
          <Button kind="text" onTap={clear}>
            清空
          </Button>
        )
      }
    >
      <TextField
        label="本金"
        keys="digit"
        unit="元"
        text={claim.principal}
        placeholder="10000"
        error={error('principal')}
        onInput={(principal) => write({ principal })}
      />
      <View className="claim-pair">
        <TextField
          label="利率"
          keys="digit"
          unit="%"
          text={claim.rate}
          placeholder={claim.ratePer === 'day' ? '0.03' : '10.8'}
          error={error('rate')}
          onInput={(rate) => write({ rate })}
        />
        <View className="claim-unit">
          <Segmented
            label="利率按日还是按年"
            options={[
              { value: 'day', text: '一天' },
              { value: 'year', text: '一年' },
            ]}
            value={claim.ratePer}
            onChange={(ratePer) => write({ ratePer })}
          />
        </View>
      </View>
      <View className="claim-pair">
        <TextField
          label="期限"
          keys="number"
          text={claim.term}
          placeholder={claim.termIn === 'day' ? '30' : '12'}
          error={error('term')}
          onInput={(term) => write({ term })}
        />
        <View className="claim-unit">
          <Segmented
            label="期限按天还是按月"
            options={[
              { value: 'day', text: '天' },
              { value: 'month', text: '月' },
            ]}
            value={claim.termIn}
            onChange={(termIn) => write({ termIn })}
          />
        </View>
      </View>
      <TextField
        label="说是要付的利息"
        keys="digit"
        unit="元"
        text={claim.interest}
        placeholder="90"
        error={error('interest')}
        onInput={(interest) => write({ interest })}
      />
    </Card>
  );
}

const NAMES: Record<ClaimField, string> = {
  principal: '本金',
  rate: '利率',
  term: '期限',
  interest: '利息',
};

const UNREAD: Record<ClaimField, string> = {
  principal: '只能是数字，最多两位小数，例如 10000。',
  rate: '只能是数字，例如 0.03；万分之三写 0.03。',
  term: '只能是整数，例如 30。',
  interest: '只能是数字，最多两位小数，例如 90。',
};

function said(field: ClaimField, fault: FieldFault, claim: Claim): string {
  if (fault === 'missing') return `还没有填${NAMES[field]}。`;
  if (fault === 'unread') return UNREAD[field];
  const { principalFen, dayPercent, yearPercent, days, months } = CLAIM_LIMITS;
  switch (field) {
    case 'principal':
      return `要大于 0，最多 ${showYuan(principalFen as Fen)} 元。`;
    case 'rate':
      return `要大于 0，一${claim.ratePer === 'day' ? `天最多 ${dayPercent}` : `年最多 ${yearPercent}`}%。`;
    case 'term':
      return claim.termIn === 'day' ? `1 到 ${days} 天。` : `1 到 ${months} 个月。`;
    case 'interest':
      return '这个数太大了，看看是不是多打了几位。';
  }
}
