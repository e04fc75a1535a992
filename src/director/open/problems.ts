import type { controls } from '@/services/demo/stage/controls';

type Problem = Extract<ReturnType<typeof controls.open>, { ok: false }>['problem'];

interface Words {
  readonly title: string;
  readonly text: string;
  readonly remedy: string;
}

const KEPT = '现在的演示没有变，什么都没有丢。';

/** It opens, and some figure is another than when it was made. */
export const changedWords = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to
    ? '演示更新过，金额可能与分享时不同'
    : `按第 ${from} 版规则分享，现在是第 ${to} 版，金额可能不同`;

/** Why a shared code leads nowhere, and what to do. */
export const PROBLEMS: Readonly<Record<Problem, Words>> = {
  empty: { title: '没有分享码', text: KEPT, remedy: '请把整条链接或整段分享码再粘贴一次' },
  'foreign-character': {
    title: '分享码里有不认识的字符',
    text: KEPT,
    remedy: '分享码只有数字和字母，请只复制这一段再试',
  },
  'too-new': { title: '分享码来自更新的版本', text: KEPT, remedy: '请先更新演示，再打开它' },
  'too-long': { title: '分享码太长', text: KEPT, remedy: '请确认复制的只是一个分享码' },
  truncated: { title: '分享码不完整', text: KEPT, remedy: '复制时可能少了一截，请复制完整再试' },
  broken: { title: '分享码有误', text: KEPT, remedy: '其中有字符变了，请让对方重新发一次' },
  unreadable: { title: '分享码读不懂', text: KEPT, remedy: '请让对方重新生成一个' },
  'unknown-persona': { title: '分享码里的人物不存在', text: KEPT, remedy: '请让对方重新生成一个' },
  'not-kept': { title: '这台手机存不下', text: KEPT, remedy: '请清理一些空间，再打开它' },
  refused: { title: '分享码里有一步办不成', text: KEPT, remedy: '规则更新过，请让对方重新生成一个' },
};
