import type { HabitId } from '../contract/what-if';
import { rowsOf } from './rows';
import type { SourceId } from './rule';

/** Something a person could do otherwise, and how far a supposition may take it. */
export interface Habit {
  readonly id: HabitId;
  readonly name: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What it acts on, in our own words. */
  readonly detail: string;
  readonly sources: readonly SourceId[];
}

export const HABITS: readonly Habit[] = rowsOf<Habit>({
  'pay-score': {
    name: '支付分',
    unit: '分',
    min: 500,
    max: 850,
    step: 1,
    detail: '决定利率分段和各产品的门槛。',
    sources: ['B40', 'B41', 'B42', 'B48', 'S5'],
  },
  payment: {
    name: '支付行为得分',
    unit: '分',
    min: 0,
    max: 100,
    step: 1,
    detail: '五项评分之一，下次复评时计入基础额度。',
    sources: ['A17', 'B23', 'C12', 'X3', 'X8'],
  },
  bills: {
    name: '按时缴水电费',
    unit: '个月',
    min: 0,
    max: 12,
    step: 1,
    detail: '本来就要交的费用；需要授权缴费记录。',
    sources: ['C16', 'S35'],
  },
  fund: {
    name: '零钱通满 1 万元放了',
    unit: '天',
    min: 0,
    max: 365,
    step: 1,
    detail: '超过 90 天才有加成；只用闲钱。',
    sources: ['C34', 'X16', 'S35'],
  },
  'weekly-payments': {
    name: '每周付款',
    unit: '次',
    min: 0,
    max: 14,
    step: 1,
    detail: '少于 3 次会因不活跃被拒；再多也不提额。',
    sources: ['B49', 'S24'],
  },
  inquiries: {
    name: '近 3 个月审批查询',
    unit: '次',
    min: 0,
    max: 12,
    step: 1,
    detail: '到处申请会留下查询；查太多会被拒。',
    sources: ['B47', 'X30', 'S24'],
  },
  late: {
    name: '一期逾期后还清',
    unit: '天',
    min: 0,
    max: 90,
    step: 1,
    detail: '7 天内只有提醒；超过 30 天下调额度。',
    sources: ['A32', 'A33', 'C24', 'X9', 'S20', 'S34'],
  },
  'device-changes': {
    name: '换设备',
    unit: '次',
    min: 0,
    max: 4,
    step: 1,
    detail: '经常换设备，设备一项会扣分。',
    sources: ['A20', 'S34'],
  },
});
