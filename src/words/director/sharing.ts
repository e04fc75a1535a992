import { catalogue } from '../catalogue';

/** The demo as it is, handed on as a code, and what somebody else handed on. */
export const words = catalogue('director.sharing', {
  share: '分享这个状态',
  shareNote: '打开即还原',
  code: '分享码',
  copy: '复制',
  copyCode: '复制分享码',
  copyLink: '复制链接',
  noCode: {
    'too-long': '操作太多，装不进一个分享码',
    'too-far': '时间太远，装不进一个分享码',
  },

  openOthers: '打开别人的状态',
  openTitle: '打开分享',
  openField: '打开分享码或链接',
  pasteHere: '粘贴到这里',
  open: '打开',
  missing: '先粘贴分享码或链接。',
  home: '回到钱包',

  changed: '演示更新过，金额可能与分享时不同',
  changedRules: '按第 {from, count} 版规则分享，现在是第 {to, count} 版，金额可能不同',

  /** Why a shared code leads nowhere, and what to do. */
  problems: {
    empty: { title: '没有分享码', remedy: '请把整条链接或整段分享码再粘贴一次' },
    'foreign-character': {
      title: '分享码里有不认识的字符',
      remedy: '分享码只有数字和字母，请只复制这一段再试',
    },
    'too-new': { title: '分享码来自更新的版本', remedy: '请先更新演示，再打开它' },
    'too-long': { title: '分享码太长', remedy: '请确认复制的只是一个分享码' },
    truncated: { title: '分享码不完整', remedy: '复制时可能少了一截，请复制完整再试' },
    broken: { title: '分享码有误', remedy: '其中有字符变了，请让对方重新发一次' },
    unreadable: { title: '分享码读不懂', remedy: '请让对方重新生成一个' },
    'unknown-persona': { title: '分享码里的人物不存在', remedy: '请让对方重新生成一个' },
    'not-kept': { title: '这台手机存不下', remedy: '请清理一些空间，再打开它' },
    refused: { title: '分享码里有一步办不成', remedy: '规则更新过，请让对方重新生成一个' },
  },
  problem: '{title}。{remedy}。',
  kept: '现在的演示没有变，什么都没有丢。',
});
