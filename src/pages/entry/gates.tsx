import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Checkbox } from '@/components/checkbox';
import { Icon } from '@/components/icon';
import type { GateId } from '@/services/contract/terms';
import type { ActivationView } from '@/services/contract/wallet';
import { walletStore } from '@/stores/wallet/wallet';
import { toTab } from '@/ways/go';
import { SourceMark } from '../sources';
import './gates.scss';

interface GateWords {
  readonly name: string;
  /** What the button says while it is missing. */
  readonly step: string;
  /** The tab on which it can be done. */
  readonly tab: 'me' | 'limit-tips';
}

/** The report is agreed to here, with each application anew. */
const GATES: Record<Exclude<GateId, 'credit-report'>, GateWords> = {
  'real-name': { name: '实名认证', step: '完成实名认证', tab: 'me' },
  'id-card': { name: '身份证', step: '补上身份证', tab: 'me' },
  phone: { name: '手机号', step: '绑定手机号', tab: 'me' },
  'bank-card': { name: '储蓄卡', step: '绑定储蓄卡', tab: 'me' },
  licence: { name: '企业认证', step: '提交企业认证', tab: 'limit-tips' },
};

interface Gate extends GateWords {
  readonly id: GateId;
  readonly done: boolean;
  readonly source: string;
}

const gatesOf = ({ gates }: ActivationView): Gate[] =>
  gates.flatMap(({ id, ...gate }) => (id === 'credit-report' ? [] : [{ id, ...gate, ...GATES[id] }]));

/** The first thing that is missing and can be had elsewhere, with the way there. */
export function nextGate(view: ActivationView): { step: string; go: () => void } | null {
  const missing = gatesOf(view).find(({ done }) => !done);
  return missing ? { step: missing.step, go: () => leave(missing.tab) } : null;
}

function leave(tab: GateWords['tab']): void {
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
        需要的资料
        <Text className="activation-count">
          已备 {ready} / {gates.length + 1}
        </Text>
      </View>
      {gates.map(({ id, name, done, source, tab }) => (
        <View key={id} className="activation-ready">
          <View>
            {name}
            <SourceMark id={source} title={name} />
          </View>
          {done ? (
            <View className="activation-name">
              {id === 'real-name' ? customerName : '已备'}
              <Icon name="done" size={20} className="activation-done" />
            </View>
          ) : (
            <Button kind="text" label={`去办${name}`} onTap={() => leave(tab)}>
              {id === 'bank-card' ? '去绑定' : '去补上'}
            </Button>
          )}
        </View>
      ))}
      <Checkbox
        checked={consent}
        onChange={onConsent}
        label="授权查询征信报告"
        detail="只用于这一次授信审批，查询后会在征信报告里留下一条记录；不同意可以直接离开"
      />
    </>
  );
}
