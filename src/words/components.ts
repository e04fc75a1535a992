import { catalogue } from './catalogue';

/** What the building blocks of the pages say of themselves. */
export const words = catalogue('components', {
  demo: '流程演示 · 不提供真实借款',
  onlyLooking: '这里只能看，在小程序里打开后可以操作',
  back: '返回',
  refresh: '刷新',
  close: '关闭',
  again: '再试一次',
  director: '演示',
  openDirector: '打开演示台',
  loading: '正在加载',

  tabBar: '主要页面',
  tabs: { entry: '钱包', repay: '还款', 'limit-tips': '额度', me: '我的' },

  troubles: '{troubles, count} 项故障已打开\u00A0· 恢复正常',
  troublesSpoken: '{troubles, count} 项故障已打开，恢复正常',
  script: { name: '剧本', back: '上一步', forward: '下一步', stop: '结束剧本' },

  copyExported: '复制原来的数据',
  understood: '知道了',
  copied: '已复制',
  notCopied: '没有复制',
  cannotCopy: '这个版本的微信不能复制',

  fault: {
    title: '这一页出了问题',
    text: '已经办好的借款、还款和设置都在，什么都没有丢。',
    remedy: '请再试一次，或者先回到钱包。',
    remedyAtHome: '请再试一次。',
    home: '回到钱包',
    copyReport: '复制报告',
    report: '里面是演示人物、做过的步骤、这一页的地址和出错的位置，没有手机的信息',
    stillFails: '还是不行',
    startOver: '清空并重新开始',
    startOverNote: '这个人物会从头开始，之后做过的都会清掉。请先复制报告。',
    bare: '这一页没有打开，办好的事都在。请关掉演示，再打开一次。',
  },
  errorCode: '错误码 {code}',

  privacy: {
    title: '先征得你的同意',
    /** By WeChat's name of the call. */
    uses: {
      setClipboardData: '这一步要把文字放进剪贴板，只在你点的时候用一次，不读取，不上传。',
      addPhoneCalendar: '这一步要往手机日历里写一个提醒，只在你点的时候用一次，不读取，不上传。',
    },
    otherUse: '这一步要用到手机上的内容，只在你点的时候用一次，不读取，不上传。',
    agree: '同意',
    refuse: '不同意',
    guide: '看隐私保护指引',
    noGuide: '隐私保护指引没有打开',
  },

  figure: '{name}{figure}，查看出处',
  badges: {
    document: '{text}，文档出处，点按查看',
    regulation: '{text}，法规出处，点按查看',
    assumption: '{text}，这是假设，点按查看',
    doubtful: '{text}，这个说法存疑，点按查看',
  },
  sources: {
    title: '{figure} 从哪里来',
    failed: '出处没有取到，你填的内容都还在。',
    line: '第 {line, count} 行',
    terms: '「{terms}」',
    section: '文{document} {section}',
  },

  amount: '{amount, fen} 元',
  amountHidden: '金额已隐藏',
  clear: '清除',
  clearField: '清除{field}',
  on: '开',
  off: '关',
  inView: '{part}，正在看',
  steps: { done: '已完成', now: '进行中', next: '还没到' },
  current: '当前',

  calendar: {
    month: '{year}年{month, count}月',
    name: '{month}还款日历',
    back: '上个月',
    ahead: '下个月',
    week: {
      monday: '一',
      tuesday: '二',
      wednesday: '三',
      thursday: '四',
      friday: '五',
      saturday: '六',
      sunday: '日',
    },
    notes: { today: '今天', rest: '休', makeUp: '班' },
    day: '{day, day} {weekday}',
    also: '{said}，{more}',
    spoken: { today: '今天', rest: '放假', makeUp: '调休上班' },
    grace: '宽限期',
  },

  chart: {
    name: '每期还款图',
    parts: '本金 {principal, fen} + 利息 {interest, fen}',
    none: '没有分期',
    spoken: '{title}，{detail}，{parts}',
    unit: '月',
    month: '{month, count}月',
    principal: '本金',
    interest: '利息',
  },

  cap: {
    own: '本笔 {own, percent}',
    cap: '上限 {cap}',
    within: '本笔 {own, percent}，上限 {cap}，没有超过上限',
    above: '本笔 {own, percent}，上限 {cap}，已超过上限',
  },
  debt: {
    within: '授信合计是年收入的 {times} 倍，警戒线 {warn, count} 倍，没有超过',
    above: '授信合计是年收入的 {times} 倍，警戒线 {warn, count} 倍，已超过',
  },
  radar: {
    spoken: '五项评分：{scores}。起评线 {reference, count} 分',
    score: '{name} {score, count} 分',
    scoreNotCollected: '{name} {score, count} 分（未采集）',
    also: '{said}，{more}',
  },
});
