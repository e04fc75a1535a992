import { Button as PlatformButton } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { tell } from '@/platform/tell';
import { Button } from './button';
import { Dialog } from './dialog';
import './privacy-ask.scss';
import { useShown } from './shown';

const AGREE = 'privacy-agree';

const USES: Readonly<Record<string, string>> = {
  setClipboardData: '把文字放进剪贴板',
  addPhoneCalendar: '往手机日历里写一个提醒',
};

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
    tell('隐私保护指引没有打开');
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
      title="先征得你的同意"
      onBack={onRefuse}
      subtitle={`这一步要${USES[asking] ?? '用到手机上的内容'}，只在你点的时候用一次，不读取，不上传。`}
      footer={
        <>
          {/* WeChat takes the consent from its own button only, and checks that it was tapped. */}
          <PlatformButton
            id={AGREE}
            className="privacy-agree"
            openType="agreePrivacyAuthorization"
            onAgreePrivacyAuthorization={() => onAgree(AGREE)}
          >
            同意
          </PlatformButton>
          <Button kind="secondary" onTap={onRefuse}>
            不同意
          </Button>
          <Button kind="text" onTap={() => void readGuide()}>
            看隐私保护指引
          </Button>
        </>
      }
    />
  );
}
