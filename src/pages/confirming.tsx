import { Button } from '@/components/button';
import { Facts } from '@/components/facts';
import { ASK_EVERY_MS, type Confirming, MOST_ASKS } from '@/stores/kit/courier';
import { words } from '@/words/pages';

/** Whether the bank is no longer asked by itself. */
export const isStopped = ({ asked }: Pick<Confirming, 'asked'>): boolean => asked >= MOST_ASKS;

/** What is being asked about, and how often it was. */
export function AskedAbout({ submissionId, asked }: Pick<Confirming, 'submissionId' | 'asked'>) {
  const often = isStopped({ asked })
    ? words.askedStopped({ asked })
    : words.askedStill({ asked, seconds: ASK_EVERY_MS / 1_000 });
  return (
    <Facts
      facts={[
        { label: words.submission, value: submissionId },
        { label: words.asked, value: often },
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
        {words.askNow}
      </Button>
      <Button kind="text" onTap={onClose}>
        {words.askLater}
      </Button>
    </>
  );
}
