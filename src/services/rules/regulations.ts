import type { Regulation } from './rule';

/** Goes with every one of them. */
export const REGULATION_NOTICE = '据公开报道整理，以官方文本为准';

/** Conventions from outside the documents: shown beside what these say, never instead of it. */
export const REGULATIONS: readonly Regulation[] = [
  {
    id: 'R1',
    name: '中国人民银行公告〔2021〕第3号',
    text: '年化利率要写清楚，用内部收益率，或注明是单利。例：借 100,000 元、先收 1,000 元、每月还 8,833.3 元共 12 期，单利 12.80%，复利 13.58%。',
    screens: ['quote', 'borrow', 'check'],
  },
  {
    id: 'R2',
    name: '个人贷款业务明示综合融资成本规定（金规〔2026〕2号）',
    text: '2026-08-01 起，签约前出示综合融资成本明示表：本金、每项费用由谁收、怎么收、收多少，按约履行的全年成本，违约的代价，并说明此外不收费；线上弹窗须强制阅读并由本人确认。',
    screens: ['borrow', 'loan'],
  },
  {
    id: 'R3',
    name: '商业银行互联网助贷通知（金规〔2025〕9号）',
    text: '2025-10-01 起，平台助贷的全部成本每年不超过 24%，合作名单公开，不得另加担保费。',
    screens: ['entry', 'quote'],
  },
  {
    id: 'R4',
    name: '互联网贷款管理暂行办法（2020 年）',
    text: '不得用于买房和偿还房贷、股票、债券、期货、衍生品、资管产品、固定资产和股权；个人消费授信不超过 20 万元；到期一次还本的不超过一年。',
    screens: ['quote', 'borrow'],
  },
  { id: 'R5', name: '五部门通知（2021 年）', text: '小额贷款公司不得向大学生发放贷款。', screens: ['entry'] },
  {
    id: 'R6',
    name: '个人信息保护法',
    text: '每个目的单独同意，随时可以撤回；社交数据默认关闭，演示不采集。',
    screens: ['me', 'borrow', 'limit-tips'],
  },
  {
    id: 'R7',
    name: '移动应用适老化设计规范',
    text: '关怀模式下正文至少 18、最大 30，点按区至少 60×60，对比度至少 4.5:1，没有诱导按钮。',
    screens: ['me'],
  },
  {
    id: 'R8',
    name: '拒绝要说明理由',
    text: '拒绝时按轻重列出具体原因，并写明怎样改善、何时再试。',
    screens: ['entry', 'quote', 'borrow', 'limit-tips'],
  },
];
