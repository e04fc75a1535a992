import type { KeepingNews } from '@/services/contract/keeping';
import { catalogue } from './catalogue';

export const words = catalogue('keeping', {
  mended: '有一部分数据读不出来',
  toStart: '已回到这个人的开头。原来的数据还在，做下一步之前可以复制一份。',
  toStartLost: '已回到这个人的开头，后面 {lost, count} 步没有了。原来的数据还在，做下一步之前可以复制一份。',
  toStep: '已回到读得出来的第 {kept, count} 步。原来的数据还在，做下一步之前可以复制一份。',
  toStepLost:
    '已回到读得出来的第 {kept, count} 步，后面 {lost, count} 步没有了。原来的数据还在，做下一步之前可以复制一份。',

  otherRules: '规则更新过',
  sameVersion: '演示更新过，同样的操作现在结果可能不同。',
  otherVersion: '这些操作是按第 {from, count} 版规则做的，现在按第 {to, count} 版打开，金额可能不同。',
  stoppedBefore:
    '第 {step, count} 步按现在的规则办不成，停在它之前；原来的数据还在，做下一步之前可以复制一份。',

  olderRules: '按做它时的规则打开',
  olderRulesText:
    '这个演示是按第 {version, count} 版规则做的，金额和日期和那时一样。重新开始后，按现在的第 {today, count} 版规则。',

  timeUnkept: '时间没有存下来',
  timeUnkeptText: '存储空间满了。现在可以接着看，重新打开后会回到原来的时间。',

  nearlyFull: '存储空间快满了',
  nearlyFullText:
    '演示的存储空间用了 {percent, count}%，什么都没有删。满了以后下一步存不下来，可以先复制一份，再重新开始。',
});

/** How the demo is kept, where there is something to say: what happened, and what is left. */
export function keepingWords(news: KeepingNews): { readonly title: string; readonly text: string } {
  switch (news.kind) {
    case 'mended':
      return { title: words.mended, text: mended(news) };
    case 'other-rules':
      return { title: words.otherRules, text: otherRules(news) };
    case 'older-rules':
      return { title: words.olderRules, text: words.olderRulesText(news) };
    case 'nearly-full':
      return { title: words.nearlyFull, text: words.nearlyFullText(news) };
    case 'time-unkept':
      return { title: words.timeUnkept, text: words.timeUnkeptText };
  }
}

type News<Kind> = Extract<KeepingNews, { kind: Kind }>;

function mended({ kept, of }: News<'mended'>): string {
  const lost = of === null ? 0 : of - kept;
  if (kept === 0) return lost > 0 ? words.toStartLost({ lost }) : words.toStart;
  return lost > 0 ? words.toStepLost({ kept, lost }) : words.toStep({ kept });
}

function otherRules({ kept, of, from, to }: News<'other-rules'>): string {
  const opened = from === to ? words.sameVersion : words.otherVersion({ from, to });
  return kept < of ? opened + words.stoppedBefore({ step: kept + 1 }) : opened;
}
