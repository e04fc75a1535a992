import type { BlockView } from '@/services/contract/blocks';
import { type Day, showDay } from '@/units/day';
import { catalogue } from './catalogue';

/** What lateness has brought, and the way back from it. */
export const words = catalogue('blocks', {
  titles: {
    frozen: '额度已冻结，列入灰名单',
    closed: '借款功能已关闭',
    cut: '额度下调 {percent, count}%',
  },
  whys: {
    frozen: '累计逾期 {times, count} 次。按下面的步骤可以恢复，已有的借款照常还。',
    closed: '有一期逾期超过 {days, count} 天还没有还。按下面的步骤可以恢复。',
    cut: '有一期逾期超过 {days, count} 天。按下面的步骤可以恢复。',
  },
  noWay: '这一版规则没有写怎样恢复。',
  paid: '还清全部逾期',
  waited: '之后 {days, count} 天没有新的逾期',
  reviewed: '申请复核，通过后恢复',
  back: '额度自动恢复',
  sameDay: '当天恢复',
  now: '现在可以',
  pay: '去还款',
  review: '去「我的」申请复核',

  /** In one line. */
  ends: {
    frozen: '冻结：{endsDay, moment}起可以申请复核。',
    cut: '下调 {percent, count}%：{endsDay, moment}自动恢复。',
  },
});

/** What a block is called. */
export const blockTitle = (block: BlockView): string =>
  block.id === 'cut' ? words.titles.cut(block) : words.titles[block.id];

/** Why it stands. */
export function blockReason(block: BlockView): string {
  switch (block.id) {
    case 'frozen':
      return words.whys.frozen(block);
    case 'closed':
      return words.whys.closed(block);
    case 'cut':
      return words.whys.cut(block);
  }
}

/** When it ends, in one line; null where no day is known. */
export function blockEnd(block: BlockView): string | null {
  const { endsDay } = block;
  if (endsDay === null || block.id === 'closed') return null;
  return block.id === 'cut'
    ? words.ends.cut({ percent: block.percent, endsDay })
    : words.ends.frozen({ endsDay });
}

interface Step {
  readonly title: string;
  readonly aside?: string;
  readonly state: 'done' | 'now' | 'next';
}

/** The way back, step by step; none where no rule lets it end. */
export function wayBack(block: BlockView, today: Day): readonly Step[] {
  const { clearSince, waitDays, endsDay } = block;
  if (waitDays === null) return [];
  const over = endsDay !== null && today >= endsDay;
  const day = (on: Day | null) => (on === null ? {} : { aside: showDay(on, today) });
  const paid: Step = { title: words.paid, ...day(clearSince), state: clearSince === null ? 'now' : 'done' };
  if (block.id === 'closed') return [paid, { title: words.sameDay, state: 'next' }];
  return [
    paid,
    {
      title: words.waited({ days: waitDays }),
      ...day(endsDay),
      state: clearSince === null ? 'next' : over ? 'done' : 'now',
    },
    block.id === 'frozen'
      ? { title: words.reviewed, ...(over ? { aside: words.now } : {}), state: over ? 'now' : 'next' }
      : { title: words.back, state: 'next' },
  ];
}
