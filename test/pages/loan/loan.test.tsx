import { fireEvent, render, screen } from '@testing-library/react';
import { HeadCard } from '@/pages/loan/head-card';
import { PlanChart } from '@/pages/loan/plan/plan-chart';
import { planLines } from '@/pages/loan/plan/plan-lines';
import { PlanTable } from '@/pages/loan/plan/plan-table';
import { planText } from '@/pages/loan/plan/plan-text';
import { LedgerCard } from '@/pages/loan/record/ledger-card';
import { TermsCard } from '@/pages/loan/terms-card';
import type { LoanHome } from '@/services/contract/loan-home';
import { createWorld } from '../../support/worlds';

/** A person's loan, the first unless told. */
async function homeOf(personaId: string, index = 0): Promise<LoanHome> {
  const { server, service } = createWorld(personaId);
  const reply = await service.loanHome(server.state().loans[index]?.id ?? '');
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

const text = () => document.body.textContent ?? '';
const buttons = () => screen.queryAllByRole('button').map((node) => node.textContent);

test.each([
  ['prime', '还款中', ['提前还款试算']],
  ['grace', '宽限期第 3 天 / 7', [expect.stringMatching(/^还 [\d,.]+$/), '提前还款试算']],
  ['overdue', '逾期第', [expect.stringMatching(/^还 [\d,.]+$/), '提前还款试算']],
  ['reviewing', '审核中', ['撤回申请']],
])('%s: the head says where the loan stands, and offers what can be done', async (id, standing, actions) => {
  const { loan, today } = await homeOf(id);
  render(<HeadCard loan={loan} today={today} />);
  expect(text()).toContain(standing);
  for (const action of actions) expect(buttons()).toContainEqual(action);
});

test('within a day of its money a loan can be cancelled, for its interest', async () => {
  const { loan, today } = await homeOf('cooling-off');
  render(<HeadCard loan={loan} today={today} />);
  expect(text()).toContain('不用说明理由');
  expect(buttons()).toContain('撤销借款');
});

test('the rate, the IRR and the method tell where they come from', async () => {
  render(<TermsCard home={await homeOf('prime')} />);
  for (const name of [/^年化利率10.8%，查看出处/, /^综合年化.*，查看出处/, /^还款方式等额本金，查看出处/])
    expect(screen.getByRole('button', { name })).toBeTruthy();
});

test('every entry of the ledger balances, and the rest comes when asked for', async () => {
  const home = await homeOf('prime');
  render(<LedgerCard home={home} />);
  const entries = () => screen.getAllByRole('listitem');
  expect(entries()).toHaveLength(6);
  fireEvent.click(screen.getByRole('button', { name: /^再看/ }));
  expect(entries()).toHaveLength(home.loan.journal.length);
  for (const entry of entries()) {
    const [, debit, credit] = /([\d,.]+) = ([\d,.]+)$/.exec(entry.textContent ?? '') ?? [];
    expect(debit).toBe(credit);
  }
  expect(entries().at(-1)?.textContent).toContain('放款');
});

test('the plan marks what is paid, what is late and what comes next, in words', async () => {
  const home = await homeOf('grace');
  const lines = planLines(home);
  render(<PlanTable lines={lines} today={home.today} />);
  const rows = screen.getAllByRole('row').map((row) => row.textContent ?? '');
  expect(rows).toHaveLength(home.loan.plan.length);
  expect(rows.filter((row) => row.includes('已过还款日'))).toHaveLength(1);
  for (const [index, { settledDay }] of home.loan.plan.entries())
    expect(rows[index]?.includes('已还')).toBe(settledDay !== null);
});

test('the chart opens on the instalment that is asked for', async () => {
  const home = await homeOf('grace');
  render(<PlanChart lines={planLines(home)} today={home.today} />);
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toContain('已过还款日');
});

test('before the money has come the plan is the one that was signed', async () => {
  const home = await homeOf('reviewing');
  expect(home.loan.plan).toEqual([]);
  expect(planLines(home).map(({ paymentFen }) => paymentFen)).toEqual(
    home.agreement.quote.schedule.map(({ paymentFen }) => paymentFen),
  );
});

test('a copied plan has every date and says that it is a demo', async () => {
  const home = await homeOf('prime');
  const copied = planText(home, planLines(home));
  expect(copied.match(/第 \d+ 期/g)).toHaveLength(home.loan.plan.length);
  expect(copied).toContain('（已还）');
  expect(copied).toContain('流程演示，不提供真实借款');
});
