import { Button as PlatformButton } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { tell } from '@/platform/tell';
import { wordFor } from '@/words/catalogue';
import { words } from '@/words/components';
import { Button } from './button';
import { Dialog } from './dialog';
import './privacy-ask.scss';
import { useShown } from './shown';

const AGREE = 'privacy-agree';

interface PrivacyAskProps {
  /** WeChat's call that waits for the person; null where none does. */
  asking: string | null;
  onAgree: (buttonId: string) => void;
  onRefuse: () => void;
  /** A page that can ask is on top, or is no longer. */
  onAttend: (here: boolean) => void;
}

/** WeChat's own page about privacy. It is missing where none was written for the mini program. */
async function readGuide(): Promise<void> {
  try {
    await Taro.openPrivacyContract({});
  } catch {
    tell(words.privacy.noGuide);
  }
}

/** WeChat asks before it touches what is the person's own; every page draws this once. */
export function PrivacyAsk({ asking, onAgree, onRefuse, onAttend }: PrivacyAskProps) {
  const shown = useShown();
  useEffect(() => {
    if (!shown) return;
    onAttend(true);
    return () => onAttend(false);
  }, [shown, onAttend]);
  if (process.env.TARO_ENV !== 'weapp' || !shown || asking === null) return null;
  return (
    <Dialog
      title={words.privacy.title}
      onBack={onRefuse}
      subtitle={wordFor(words.privacy.uses, asking) ?? words.privacy.otherUse}
      footer={
        <>
          {/* WeChat takes the consent from its own button only, and checks that it was tapped. */}
          <PlatformButton
            id={AGREE}
            className="privacy-agree"
            openType="agreePrivacyAuthorization"
            onAgreePrivacyAuthorization={() => onAgree(AGREE)}
          >
            {words.privacy.agree}
          </PlatformButton>
          <Button kind="secondary" onTap={onRefuse}>
            {words.privacy.refuse}
          </Button>
          <Button kind="text" onTap={() => void readGuide()}>
            {words.privacy.guide}
          </Button>
        </>
      }
    />
  );
}
