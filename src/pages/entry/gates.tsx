import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Checkbox } from '@/components/checkbox';
import { Icon } from '@/components/icon';
import type { GateId } from '@/services/contract/terms';
import type { ActivationView } from '@/services/contract/wallet';
import { walletStore } from '@/stores/wallet/wallet';
import { toTab } from '@/ways/go';
import { words } from '@/words/entry';
import { SourceMark } from '../sources';
import './gates.scss';

type Tab = 'me' | 'limit-tips';

/** The report is agreed to here, with each application anew. */
type Elsewhere = Exclude<GateId, 'credit-report'>;

/** On which tab it can be had. */
const TABS: Record<Elsewhere, Tab> = {
  'real-name': 'me',
  'id-card': 'me',
  phone: 'me',
  'bank-card': 'me',
  'student-status': 'me',
  licence: 'limit-tips',
};

interface Gate {
  readonly id: Elsewhere;
  readonly done: boolean;
  readonly source: string;
}

const gatesOf = ({ gates }: ActivationView): Gate[] =>
  gates.flatMap(({ id, ...gate }) => (id === 'credit-report' ? [] : [{ id, ...gate }]));

/** The first thing that is missing and can be had elsewhere, with the way there. */
export function nextGate(view: ActivationView): { gate: GateId; go: () => void } | null {
  const missing = gatesOf(view).find(({ done }) => !done);
  return missing ? { gate: missing.id, go: () => leave(TABS[missing.id]) } : null;
}

function leave(tab: Tab): void {
  walletStore.getState().closeActivation();
  toTab(tab);
}

interface GatesProps {
  view: ActivationView;
  customerName: string;
  consent: boolean;
  onConsent: (consent: boolean) => void;
}

/** What a product asks for: what is there, what is missing and where to get it, and the one consent. */
export function Gates({ view, customerName, consent, onConsent }: GatesProps) {
  const gates = gatesOf(view);
  const ready = gates.filter(({ done }) => done).length + (consent ? 1 : 0);
  return (
    <>
      <View className="activation-head">
        {words.needed}
        <Text className="activation-count">{words.neededCount({ ready, needed: gates.length + 1 })}</Text>
      </View>
      {gates.map(({ id, done, source }) => (
        <View key={id} className="activation-ready">
          <View>
            {words.gates[id]}
            <SourceMark id={source} title={words.gates[id]} />
          </View>
          {done ? (
            <View className="activation-name">
              {id === 'real-name' ? customerName : words.ready}
              <Icon name="done" size={20} className="activation-done" />
            </View>
          ) : (
            <Button kind="text" label={words.goFor({ gate: words.gates[id] })} onTap={() => leave(TABS[id])}>
              {id === 'bank-card' ? words.bindIt : words.addIt}
            </Button>
          )}
        </View>
      ))}
      <Checkbox checked={consent} onChange={onConsent} label={words.consent} detail={words.consentDetail} />
    </>
  );
}
