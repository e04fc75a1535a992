import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './part.scss';

/** The parts of the page in the order of the questions that they answer. */
export const PARTS = [
  { id: 'much', text: '有多少' },
  { id: 'why', text: '为什么' },
  { id: 'act', text: '能做什么' },
  { id: 'rest', text: '其他' },
] as const;

export const Part = ({ id, children }: { id: (typeof PARTS)[number]['id']; children: ReactNode }) => (
  <View id={id} className="limit-part">
    {children}
  </View>
);
