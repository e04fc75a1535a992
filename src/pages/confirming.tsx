import { Button } from '@/components/button';
import { Facts } from '@/components/facts';
import { ASK_EVERY_MS, type Confirming, MOST_ASKS } from '@/stores/kit/courier';

/** Whether the bank is no longer asked by itself. */
export const isStopped = ({ asked }: Pick<Confirming, 'asked'>): boolean => asked >= MOST_ASKS;

/** What is being asked about, and how often it was. */
export function AskedAbout({ submissionId, asked }: Pick<Confirming, 'submissionId' | 'asked'>) {
  const how = isStopped({ asked }) ? '已停止自动查询' : `每 ${ASK_EVERY_MS / 1_000} 秒一次`;
  return (
    <Facts
      facts={[
        { label: '提交编号', value: submissionId },
        { label: '已查询', value: `${asked} 次，${how}` },
      ]}
    />
  );
}

interface AskNowProps {
  asking: boolean;
  onAsk: () => Promise<void>;
  onClose: () => void;
}

/** The ways on while something is asked about: now, or later. */
export function AskNow({ asking, onAsk, onClose }: AskNowProps) {
  return (
    <>
      <Button busy={asking} onTap={() => void onAsk()}>
        现在查一次
      </Button>
      <Button kind="text" onTap={onClose}>
        先关掉，稍后再看
      </Button>
    </>
  );
}
