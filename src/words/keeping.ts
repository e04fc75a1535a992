import type { KeepingNews } from '@/services/contract/keeping';

/** How the demo is kept, where there is something to say: what happened, and what is left. */
const KEEPING_WORDS: {
  readonly [Kind in KeepingNews['kind']]: (news: Extract<KeepingNews, { kind: Kind }>) => {
    readonly title: string;
    readonly text: string;
  };
} = {
  mended: ({ kept, of }) => ({
    title: '有一部分数据读不出来',
    text: `${kept === 0 ? '已回到这个人的开头' : `已回到读得出来的第 ${kept} 步`}${of === null || of <= kept ? '' : `，后面 ${of - kept} 步没有了`}。原来的数据还在，做下一步之前可以复制一份。`,
  }),
  'other-rules': ({ kept, of, from, to }) => ({
    title: '规则更新过',
    text: `${from === to ? '演示更新过，同样的操作现在结果可能不同。' : `这些操作是按第 ${from} 版规则做的，现在按第 ${to} 版打开，金额可能不同。`}${kept < of ? `第 ${kept + 1} 步按现在的规则办不成，停在它之前；原来的数据还在，做下一步之前可以复制一份。` : ''}`,
  }),
  'time-unkept': () => ({
    title: '时间没有存下来',
    text: '存储空间满了。现在可以接着看，重新打开后会回到原来的时间。',
  }),
};

export const keepingWords = (news: KeepingNews): { readonly title: string; readonly text: string } =>
  (KEEPING_WORDS[news.kind] as (of: KeepingNews) => { title: string; text: string })(news);
