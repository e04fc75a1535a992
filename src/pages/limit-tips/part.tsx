import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { words } from '@/words/limit-tips/limit-tips';
import './part.scss';

/** The parts of the page in the order of the questions that they answer. */
const PARTS = ['much', 'why', 'act', 'rest'] as const;

/** By name, to be jumped to. */
export const parts = () => PARTS.map((id) => ({ id, text: words.parts[id] }));

export const Part = ({ id, children }: { id: (typeof PARTS)[number]; children: ReactNode }) => (
  <View id={id} className="limit-part">
    {children}
  </View>
);
