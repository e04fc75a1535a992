import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { words } from '@/words/components';
import { Button } from './button';
import { Disc } from './disc';
import './failed-state.scss';

interface FailedStateProps {
  /** What happened. */
  title: string;
  /** What is kept and what did not happen. */
  text: ReactNode;
  /** What to do next, where it is more than trying again. */
  remedy?: ReactNode;
  code: string;
  retryText?: string;
  retrying?: boolean;
  /** Without it there is nothing to try again. */
  onRetry?: (() => void) | undefined;
  /** A second way on. */
  children?: ReactNode;
}

/** It did not work: what happened, what is kept, the way on, then the code. */
export function FailedState({
  title,
  text,
  remedy,
  code,
  retryText = words.again,
  retrying = false,
  onRetry,
  children,
}: FailedStateProps) {
  return (
    <View className="failed" role="alert">
      <Disc tone="amber" icon="alert" />
      <View className="failed-title">{title}</View>
      <View className="failed-text">{text}</View>
      {remedy !== undefined && <View className="failed-text">{remedy}</View>}
      <View className="failed-actions">
        {onRetry && (
          <Button busy={retrying} onTap={onRetry}>
            {retryText}
          </Button>
        )}
        {children}
      </View>
      <View className="failed-code">{words.errorCode({ code })}</View>
    </View>
  );
}
