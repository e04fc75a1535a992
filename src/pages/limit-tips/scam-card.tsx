import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import type { WarningView } from '@/services/contract/limit';
import { words } from '@/words/limit-tips/limit-tips';
import { SourceMarks } from '../sources';

/** Signs of fraud and of harm, and what to do about each. */
export function ScamCard({ scams }: { scams: readonly WarningView[] }) {
  return (
    <Card title={words.scams} flush>
      <View role="list">
        {scams.map((scam) => (
          <Warning key={scam.id} warning={scam} />
        ))}
      </View>
    </Card>
  );
}

export function Warning({ warning: { title, detail, sources } }: { warning: WarningView }) {
  return (
    <View className="tip" role="listitem">
      <View className="tip-title">
        {title}
        <View className="limit-tips-marks">
          <SourceMarks ids={sources} title={title} />
        </View>
      </View>
      <View className="tip-detail">{detail}</View>
    </View>
  );
}
