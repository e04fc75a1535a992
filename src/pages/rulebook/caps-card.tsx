import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Segmented } from '@/components/segmented';
import { type RulebookState, rulebookStore } from '@/stores/rulebook/rulebook';
import { SourceMark } from '../sources';

const { choose } = rulebookStore.getState();

const RATE_CAPS = [
  { value: 'joint', text: '24%' },
  { value: 'article', text: '36%' },
] as const;

const PERSONAL_CAPS = [
  { value: 'interim', text: '20 万元' },
  { value: 'article', text: '30 万元' },
] as const;

/** Two lines on which sources disagree: how dear a loan may be, and how much one person may owe (X6, X34). */
export function CapsCard({ state }: { state: Extract<RulebookState, { phase: 'ready' }> }) {
  const settings = { ...state.outlook.settings, ...state.choosing };
  return (
    <Card title="两条上限按哪个说法">
      <View className="caps-label">
        利率上限（年化单利）
        <SourceMark id="R3" title="利率上限 24%" />
        <SourceMark id="A9" title="利率上限 36%" />
      </View>
      <Segmented
        label="利率上限"
        options={RATE_CAPS}
        value={settings.rateCap}
        onChange={(rateCap) => void choose({ rateCap })}
      />
      <View className="caps-label">
        一个人的额度上限
        <SourceMark id="R4" title="额度上限 20 万元" />
        <SourceMark id="A37" title="额度上限 30 万元" />
      </View>
      <Segmented
        label="个人额度上限"
        options={PERSONAL_CAPS}
        value={settings.personalCap}
        onChange={(personalCap) => void choose({ personalCap })}
      />
    </Card>
  );
}
