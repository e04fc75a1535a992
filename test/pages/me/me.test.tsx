import { fireEvent, render, screen } from '@testing-library/react';
import { SwitchRow } from '@/components/switch';
import { TextField } from '@/components/text-field';
import { AuthorisationSheet } from '@/pages/me/rights/authorisation-sheet';
import { ComplaintCards } from '@/pages/me/rights/complaint-cards';
import { DataRows } from '@/pages/me/rights/data-rows';
import { ownDataText } from '@/pages/me/rights/own-data';
import type { MeView } from '@/services/contract/me';
import { HOUR, plus } from '@/units/day';
import { showFen } from '@/units/fen';
import { createWorld } from '../../support/worlds';

const { service } = createWorld('prime');
let me: MeView;

const meOf = async (personaId: string): Promise<MeView> => {
  const reply = await createWorld(personaId).service.me();
  if (!reply.ok) throw new Error('no view');
  return reply.value;
};

beforeAll(async () => {
  me = await meOf('prime');
});

test('a switch says in a word whether it is on', () => {
  const onChange = jest.fn();
  render(<SwitchRow label="关怀模式" on={false} onChange={onChange} />);
  const row = screen.getByRole('switch', { name: '关怀模式' });
  expect([row.getAttribute('aria-checked'), row.textContent]).toEqual(['false', '关怀模式关']);
  fireEvent.click(row);
  expect(onChange).toHaveBeenCalledWith(true);
});

test('what is wrong with a field stands below it, and what was typed stays', () => {
  render(<TextField label="本金" text="一万" error="只能是数字。" hint="例如 10000" onInput={() => {}} />);
  expect(screen.getByRole('alert').textContent).toBe('只能是数字。');
  expect((document.querySelector('taro-input-core') as Element & { value: string }).value).toBe('一万');
  expect(screen.queryByText('例如 10000')).toBeNull();
});

test('withdrawing an authorisation asks once and says what follows', () => {
  render(<AuthorisationSheet me={me} onClose={() => {}} />);
  fireEvent.click(screen.getByRole('switch', { name: '征信报告' }));
  expect(document.body.textContent).toContain('不能再借新的');

  fireEvent.click(screen.getByRole('button', { name: '先不撤回' }));
  expect(screen.queryByText('撤回授权')).toBeNull();
  expect(screen.getByRole('switch', { name: '征信报告' }).getAttribute('aria-checked')).toBe('true');
});

test('withdrawing what the score uses says the score that takes its place', () => {
  render(<AuthorisationSheet me={me} onClose={() => {}} />);
  fireEvent.click(screen.getByRole('switch', { name: '资产' }));
  expect(document.body.textContent).toContain('立即生效：资产这一项按中性的 60 分计');
});

describe('erasing one’s data (S62)', () => {
  const asked = (of: MeView): string => {
    render(<DataRows me={of} />);
    fireEvent.click(screen.getByRole('button', { name: '注销并清除' }));
    return screen.getByRole('dialog').textContent ?? '';
  };

  test('names each loan that is not over, and says that a real account could not be closed', async () => {
    const owing = await meOf('overdue');
    const [first] = owing.owed;
    if (!first) throw new Error('somebody owes');
    const text = asked(owing);
    expect(text).toContain(`还有 ${owing.owed.length} 笔借款没有了结`);
    expect(text).toContain(first.id);
    expect(text).toContain(`还款中，剩余本金 ${showFen(first.amountFen)}`);
    expect(text).toContain('真实的账户要先还清才能注销');
    expect(screen.getByRole('button', { name: '我知道还有欠款，仍然清除' })).toBeTruthy();
  });

  test('an application that is under way is named, too', async () => {
    expect(asked(await meOf('reviewing'))).toMatch(/审核中，申请 [\d,.]+ 元/);
  });

  test('of whom owes nothing it asks once, and names no debt', () => {
    const text = asked({ ...me, owed: [] });
    expect(text).not.toContain('没有了结');
    expect(screen.getByRole('button', { name: '清除' })).toBeTruthy();
  });
});

test('a complaint shows how long its answer may still take', () => {
  const at = plus(me.now, -17 * HOUR);
  const complaint = {
    id: 'C1',
    at,
    topic: 'repayment',
    text: '利息不对',
    dueAt: plus(at, 48 * HOUR),
  } as const;
  const { rerender } = render(
    <ComplaintCards me={{ ...me, complaints: [{ ...complaint, answer: null }] }} />,
  );
  expect(document.body.textContent).toContain('48 小时内回复');
  expect(document.body.textContent).toContain('已过 17 小时');
  expect(document.body.textContent).toContain('处理中');

  const answer = { at: plus(at, 5 * HOUR), text: '我们逐笔核对了你的账。' };
  rerender(<ComplaintCards me={{ ...me, complaints: [{ ...complaint, answer }] }} />);
  expect(document.body.textContent).toContain('已答复');
  expect(document.body.textContent).toContain(answer.text);
  expect(document.body.textContent).not.toContain('已过 17 小时');
});

test('own data holds every loan, card and inquiry, and nothing unmasked', async () => {
  const repay = await service.repayHome();
  if (!repay.ok) throw new Error('no view');
  const text = ownDataText({ me, repay: repay.value });
  expect(text).toContain('银行卡 2 条');
  expect(text).toContain('借款 3 条');
  expect(text).toContain(`征信查询 ${me.inquiries.length} 条`);
  expect(text).toContain('不是真实数据');
  expect(text).not.toMatch(/\d{11}/);
});
