import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { Segmented } from '@/components/segmented';
import { TextField } from '@/components/text-field';
import { type CheckAnswer, checkStore } from '@/stores/check/check';
import {
  type Claim,
  type ClaimField,
  FIGURE_FIELDS,
  NO_CLAIM,
  RATE_FIELDS,
  type RateField,
} from '@/stores/check/claim/claim';
import type { Faults } from '@/stores/check/claim/fields';
import { keysOf } from '@/units/records';
import { words } from '@/words/check';
import { faultWords } from './check-words';
import { Questions } from './questions';
import './claim-card.scss';

const { write, clear } = checkStore.getState();

/** The claim, number by number; what is missing or open stands beside its field. */
export function ClaimCard({ claim, answer }: { claim: Claim; answer: CheckAnswer }) {
  const faults: Faults = answer.kind === 'asked' ? answer.faults : {};
  const empty = keysOf(NO_CLAIM).every((field) => claim[field] === NO_CLAIM[field]);
  const field = (name: ClaimField, unit?: string, placeholder?: string) => {
    const fault = faults[name];
    return (
      <TextField
        key={name}
        label={words.fields[name]}
        keys={name === 'term' ? 'number' : 'digit'}
        unit={unit}
        text={claim[name]}
        {...(placeholder === undefined ? {} : { placeholder })}
        error={fault === undefined ? null : faultWords(name, fault, claim.termIn)}
        onInput={(text) => write({ [name]: text })}
      />
    );
  };
  const groupFault = (name: 'rate' | 'figure' | 'way') => {
    const fault = faults[name];
    return (
      fault !== undefined && (
        <View className="group-fault" role="alert">
          {faultWords(name, fault, claim.termIn)}
        </View>
      )
    );
  };
  return (
    <Card
      title={words.claim}
      aside={
        empty ? undefined : (
          <Button kind="text" onTap={clear}>
            {words.clear}
          </Button>
        )
      }
    >
      {field('principal', words.yuan, '10000')}
      <Questions about="principal" />
      <View className="claim-pair">
        {field('term', undefined, claim.termIn === 'day' ? '30' : '12')}
        <View className="claim-unit">
          <Segmented
            label={words.termIn}
            options={TERMS.map((value) => ({ value, text: words.termUnits[value] }))}
            value={claim.termIn}
            onChange={(termIn) => write({ termIn })}
          />
        </View>
      </View>
      <Questions about="term" />
      <View className="group-title">{words.rates}</View>
      <View className="claim-grid">{RATE_FIELDS.map((name) => field(name, '%', RATES[name]))}</View>
      {groupFault('rate')}
      <Questions about="rate" />
      <View className="group-title">{words.way}</View>
      <Chips
        label={words.way}
        options={WAYS.map((value) => ({ value, text: value === 'unsaid' ? words.noWay : words.ways[value] }))}
        value={claim.way ?? 'unsaid'}
        onChange={(way) => write({ way: way === 'unsaid' ? null : way })}
      />
      {groupFault('way')}
      <View className="group-title">{words.figures}</View>
      <View className="claim-grid">{FIGURE_FIELDS.map((name) => field(name, words.yuan))}</View>
      {groupFault('figure')}
      <Questions about="figure" />
    </Card>
  );
}

const TERMS = ['day', 'month', 'period'] as const;

const RATES: Readonly<Record<RateField, string>> = {
  dayRate: '0.03',
  monthRate: '1',
  yearRate: '10.8',
  feeRate: '0.6',
};

const WAYS = [
  'unsaid',
  'bullet',
  'interest-only',
  'equal-installment',
  'equal-principal',
  'flat-fee',
] as const;
