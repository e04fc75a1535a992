import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import { StepList } from '@/components/step-list';
import type { BlockView } from '@/services/contract/blocks';
import type { Day } from '@/units/day';
import { blockReason, blockTitle, wayBack, words } from '@/words/blocks';
import './block-card.scss';
import { SourceMarks } from './sources';

interface BlockCardProps {
  block: BlockView;
  today: Day;
  /** What can be done about it now. */
  children?: ReactNode;
}

/** What lateness has brought, and the way back from it with its days. */
export function BlockCard({ block, today, children }: BlockCardProps) {
  const title = blockTitle(block);
  const steps = wayBack(block, today);
  return (
    <Card
      title={title}
      aside={
        <View className="block-marks">
          <SourceMarks ids={block.sources} title={title} />
        </View>
      }
    >
      <View className="block-reason">{blockReason(block)}</View>
      {steps.length > 0 ? <StepList steps={steps} /> : <View>{words.noWay}</View>}
      {children && <View className="block-action">{children}</View>}
    </Card>
  );
}
