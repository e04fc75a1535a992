import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { words } from '@/words/components';
import { Icon } from './icon';
import './step-list.scss';

export interface Step {
  readonly title: string;
  readonly detail?: ReactNode;
  /** When, at the right. */
  readonly aside?: string;
  readonly state: 'done' | 'now' | 'next';
}

/** What happened, what happens now, what comes. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <View className="steps" role="list">
      {steps.map((step) => (
        <View key={step.title} className={`step step-${step.state}`} role="listitem">
          <View className="step-dot" role="img" aria-label={words.steps[step.state]}>
            {step.state === 'done' && <Icon name="check" size={12} />}
          </View>
          <View className="step-words">
            <View className="step-line">
              <View className="step-title">{step.title}</View>
              {step.aside !== undefined && <View className="step-detail">{step.aside}</View>}
            </View>
            {step.detail !== undefined && <View className="step-detail">{step.detail}</View>}
          </View>
        </View>
      ))}
    </View>
  );
}
