import { cleanup, render, screen } from '@testing-library/react';
import { Blocks } from '@/pages/limit-tips/blocks';
import { WhatIfOutcome } from '@/pages/limit-tips/what-if/what-if-outcome';
import { FreezeCard } from '@/pages/me/account/freeze-card';
import { FrozenNotice } from '@/pages/me/account/frozen-notice';
import type { Supposition } from '@/services/contract/what-if';
import { instant } from '@/units/day';
import { failureWords } from '@/words/failure-words';
import { createWorld } from '../support/worlds';

/** What lateness has brought says on each screen why it stands, its steps and its day. */

const text = () => document.body.textContent ?? '';

/** 辛, whose limit is frozen: everything is paid on 16 October 2026 where that is said. */
function greyList(paid: boolean, moment?: string) {
  const world = createWorld('grey-list');
  const at = instant('2026-10-16T10:00');
  if (paid && world.server.perform(0, { do: 'repay', loan: 1, kind: 'all' }, at))
    throw new Error('it is paid');
  if (moment) world.server.advanceTo(instant(moment));
  return world;
}

async function limitOf({ service }: ReturnType<typeof createWorld>) {
  const reply = await service.limit('weilidai', null);
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

async function meOf({ service }: ReturnType<typeof createWorld>) {
  const reply = await service.me();
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

describe('a frozen limit', () => {
  test('says first to pay, and leads there', async () => {
    render(<Blocks view={await limitOf(greyList(false))} />);
    expect(text()).toContain('累计逾期 4 次');
    expect(text()).toContain('之后 90 天没有新的逾期');
    expect(screen.getByRole('button', { name: '去还款' })).toBeTruthy();
  });

  test('paid, it says the day of its review on the limit’s page, on one’s own, and where a loan is refused', async () => {
    const world = greyList(true);
    const view = await limitOf(world);
    render(<Blocks view={view} />);
    expect(text()).toContain('2027年1月14日');
    expect(screen.queryByRole('button', { name: '去还款' })).toBeNull();
    cleanup();
    render(<FreezeCard me={await meOf(world)} />);
    expect(text()).toContain('2027年1月14日');
    expect(screen.queryByRole('button', { name: '申请复核' })).toBeNull();
    const [refusal] = view.refusals;
    expect(refusal && failureWords(refusal).remedy).toContain('2027年1月14日起可以到「我的」申请复核');
  });

  test('on that day it can be asked for', async () => {
    const world = greyList(true, '2027-01-14T09:00');
    render(<Blocks view={await limitOf(world)} />);
    expect(screen.getByRole('button', { name: '去「我的」申请复核' })).toBeTruthy();
    cleanup();
    // Who was away as well has both back with the same check: it is asked for once.
    const me = await meOf(world);
    expect(me.idleFrozen).toBe(true);
    render(
      <>
        <FrozenNotice me={me} />
        <FreezeCard me={me} />
      </>,
    );
    expect(screen.getAllByRole('button', { name: /申请复核|恢复额度/ })).toHaveLength(1);
  });

  test('unpaid, a refusal says how long it takes', async () => {
    const [refusal] = (await limitOf(greyList(false))).refusals;
    expect(refusal && failureWords(refusal).remedy).toContain('之后 90 天没有新的逾期');
  });

  test('by rules that know no way back, it says so', async () => {
    const [block] = (await limitOf(greyList(true))).blocks;
    if (!block) throw new Error('it is frozen');
    const view = await limitOf(greyList(true));
    render(<Blocks view={{ ...view, blocks: [{ ...block, waitDays: null, endsDay: null }] }} />);
    expect(text()).toContain('这一版规则没有写怎样恢复');
    expect(text()).not.toContain('90 天');
  });
});

test('closed functions and a cut stand beside each other, with what ends each', async () => {
  const world = createWorld('overdue');
  render(<Blocks view={await limitOf(world)} />);
  expect(text()).toContain('借款功能已关闭');
  expect(text()).toContain('当天恢复');
  expect(text()).toContain('额度下调 21%');
  expect(text()).toContain('额度自动恢复');
  expect(screen.getAllByRole('button', { name: '去还款' })).toHaveLength(1);
});

test('whoever is in order has no block', async () => {
  const world = createWorld('prime');
  render(
    <>
      <Blocks view={await limitOf(world)} />
      <FreezeCard me={await meOf(world)} />
    </>,
  );
  expect(text()).toBe('');
});

test('supposing an instalment forty days late says until when the limit is cut', async () => {
  const { service } = createWorld('prime');
  const supposition: Supposition = { habits: { late: 40 }, materials: [] };
  const reply = await service.whatIf('weilidai', supposition);
  if (!reply.ok) throw new Error(reply.failure.code);
  const state = { phase: 'open', productId: 'weilidai', supposition, answered: supposition } as const;
  render(<WhatIfOutcome state={{ ...state, view: reply.value, late: false, failure: null }} />);
  // 90 days after 16 October 2026.
  expect(text()).toContain('2027年1月14日自动恢复');
});
