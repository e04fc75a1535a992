import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import Borrow from '@/pages/borrow/index';
import { Result } from '@/pages/borrow/outcome/result';
import { ComingOnDay, whyThatDay } from '@/pages/borrow/outcome/result-awaited';
import { CostSheet, READING_SECONDS } from '@/pages/borrow/review/cost-sheet';
import { borrowStore } from '@/stores/borrow/borrow';
import { NOTHING_AGREED } from '@/stores/borrow/borrow-state';
import { freshOutcome } from '@/stores/borrow/outcome';
import type { Offer } from '@/stores/quote/quote';
import { type Day, day, HOUR, instant, plus } from '@/units/day';
import { createWorld, offerOf, passFaceCheck } from '../../support/worlds';

const world = createWorld('prime');
let offer: Offer;

beforeAll(async () => {
  offer = await offerOf(world);
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const disabled = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

describe('the cost sheet', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('is confirmed only after its reading time, and left at any moment', () => {
    const [onConfirm, onLeave] = [jest.fn(), jest.fn()];
    render(<CostSheet quote={offer.quote} confirmed={false} onConfirm={onConfirm} onLeave={onLeave} />);
    fireEvent.click(button('暂不借了'));
    expect(onLeave).toHaveBeenCalledTimes(1);

    for (let second = 0; second < READING_SECONDS; second += 1) {
      expect(disabled('我已读完并确认')).toBe(true);
      fireEvent.click(button('我已读完并确认'));
      act(() => jest.advanceTimersByTime(1000));
    }
    expect(onConfirm).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('读完后就可以确认。');

    act(() => jest.advanceTimersByTime(60_000));
    expect(onConfirm).not.toHaveBeenCalled();
    fireEvent.click(button('我已读完并确认'));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  test('lists principal, every cost with who charges it, the total, default, and nothing else', () => {
    render(<CostSheet quote={offer.quote} confirmed onConfirm={() => {}} onLeave={() => {}} />);

    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      '借款本金12,000.00',
      '利息微众银行收取日利率 0.03%，按月收711.60',
      '担保费不收取0.00',
      '服务费不收取0.00',
      '提前还款违约金不收取0.00',
      '按约共还12,711.60',
    ]);
    const words = document.body.textContent ?? '';
    expect(words).toContain('10.95%');
    expect(words).toContain('逾期本金每天 0.05% 计罚息');
    expect(words).toContain('除上表所列外，不收取任何其他费用。');
  });

  test('opened again it only closes: no ring, nothing to confirm', () => {
    const onLeave = jest.fn();
    render(<CostSheet quote={offer.quote} confirmed onConfirm={() => {}} onLeave={onLeave} />);
    expect(screen.queryByRole('button', { name: '我已读完并确认' })).toBeNull();
    fireEvent.click(button('关闭'));

    expect(onLeave).toHaveBeenCalledTimes(1);
  });
});

describe('the page', () => {
  const agreed = { ...NOTHING_AGREED, costSheet: true };
  const review = (part: Partial<typeof agreed> = {}) =>
    act(() =>
      borrowStore.setState({
        state: {
          phase: 'reviewing',
          offer,
          agreed: { ...agreed, ...part },
          proof: null,
          renewing: false,
          notice: null,
        },
      }),
    );

  test('opened by a link it explains itself and leads to the wallet', () => {
    act(() => borrowStore.setState({ state: { phase: 'empty', failure: null } }));
    render(<Borrow />);

    expect(screen.getByText('没有要确认的借款')).toBeTruthy();
    expect(button('回钱包选产品')).toBeTruthy();
  });

  test('nothing is ticked beforehand, and the line under the button says what is missing', () => {
    render(<Borrow />);
    review();
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes.map((box) => box.getAttribute('aria-checked'))).toEqual(['false', 'false', 'false']);
    expect(disabled('刷脸并确认借款')).toBe(true);
    expect(screen.getByText('还需：读完合同、勾选 3 项')).toBeTruthy();

    for (const box of boxes) fireEvent.click(box);
    expect(screen.getByText('还需：读完合同')).toBeTruthy();
    fireEvent(screen.getByLabelText(/读到末尾/), new CustomEvent('scrolltolower', { detail: {} }));
    expect(screen.getByText('已读完')).toBeTruthy();
    expect(disabled('刷脸并确认借款')).toBe(false);
  });

  test('above 5,000 it asks once more before the face check', () => {
    render(<Borrow />);
    review({ contractRead: true, contract: true, creditReport: true, purpose: true });
    fireEvent.click(button('刷脸并确认借款'));
    expect(screen.getByText('大额转账，再确认一次')).toBeTruthy();

    fireEvent.click(button('再想想'));
    expect(screen.queryByText('大额转账，再确认一次')).toBeNull();
    expect(borrowStore.getState().state.phase).toBe('reviewing');
  });

  test('two taps open one face check', async () => {
    const navigateTo = jest.spyOn(Taro, 'navigateTo');
    render(<Borrow />);
    review({ contractRead: true, contract: true, creditReport: true, purpose: true });
    fireEvent.click(button('刷脸并确认借款'));
    const yes = button('核对无误，继续');
    act(() => {
      yes.click();
      yes.click();
    });

    // The dialog is closed first, as it belongs to this page.
    await waitFor(() => expect(navigateTo).toHaveBeenCalled());
    expect(navigateTo.mock.calls).toEqual([[{ url: '/pages/face-check/index' }]]);
    expect(borrowStore.getState().state.phase).toBe('verifying');
  });

  test('the web’s back button asks before what was ticked is left', () => {
    render(<Borrow />);
    review({ contract: true });
    fireEvent.click(button('返回'));
    expect(screen.getByText('要离开吗')).toBeTruthy();

    fireEvent.click(button('继续确认'));
    expect(screen.queryByText('要离开吗')).toBeNull();
  });

  test('a lost answer names the id, and can be asked for by hand', () => {
    act(() =>
      borrowStore.setState({
        state: { phase: 'confirming', submissionId: 'S1', draft: null, next: null, asked: 2, asking: false },
      }),
    );
    render(<Borrow />);

    expect(screen.getByText('S1')).toBeTruthy();
    expect(screen.getByText('2 次，每 5 秒一次')).toBeTruthy();
    expect(button('现在查一次')).toBeTruthy();
  });

  test('refused: nothing happened comes first, then ranked reasons with what helps', async () => {
    const options = await createWorld('refused').service.quoteOptions('weilidai');
    const failures = options.ok ? options.value.refusals : [];
    act(() => borrowStore.setState({ state: { phase: 'refused', offer, failures } }));
    render(<Borrow />);

    expect(screen.getByText('没有扣款，也没有新增借款')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent?.slice(0, 6))).toEqual([
      '1征信查询次',
      '2支付分不够',
      '3支付记录太',
    ]);
    expect(button('看看怎么改善')).toBeTruthy();
  });
});

describe('the result', () => {
  test('on its way, then there, with the right to cancel and its cost', async () => {
    const proof = await passFaceCheck(world);
    const lent = await world.service.borrow({
      submissionId: 'S1',
      quote: { id: offer.quote.id, request: offer.quote.request, quotedAt: offer.quote.quotedAt },
      faceTokenId: proof.tokenId,
      deviceId: proof.deviceId,
      cardId: offer.card.id,
      purposeId: offer.purpose.id,
      costSheetConfirmed: true,
      contractRead: true,
      creditReportConsent: true,
      largeTransferConfirmed: true,
    });
    if (!lent.ok) throw new Error(lent.failure.code);
    const { unmount } = render(<Result outcome={freshOutcome(lent.value)} />);
    expect(screen.getByRole('status').textContent).toMatch(/^预计 09:4\d 前到账/);
    unmount();

    world.server.advanceTo(plus(world.server.now(), HOUR));
    const paid = await world.service.loan(lent.value.id);
    if (!paid.ok) throw new Error(paid.failure.code);
    render(<Result outcome={freshOutcome(paid.value)} />);
    expect(screen.getByRole('status').textContent).toBe('已到账12,000.00 已转入 演示银行 6210');
    expect(document.body.textContent).toMatch(
      /到 10月17日 09:4\d 前，无需理由。现在撤销，还本金 12,000.00 和利息 3.60/,
    );
    expect(document.body.textContent).toContain('11月16日 1,111.60');
  });

  test.each([
    [true, '（暂定）'],
    [false, '到账'],
  ])(
    'a working day of a year without a notice is marked wherever it stands: %s',
    async (payoutProvisional, mark) => {
      const reviewing = await createWorld('reviewing').service.repayHome();
      const loan = reviewing.ok && reviewing.value.loans[0];
      if (!loan) throw new Error('one is under review');
      const at = instant('2027-01-04T10:00');
      const awaited = {
        ...loan,
        status: 'awaiting-payout' as const,
        submittedAt: instant('2026-12-30T09:00'),
        expectedPayoutAt: at,
        payoutProvisional,
      };
      render(<ComingOnDay outcome={freshOutcome(awaited)} at={at} />);
      expect(document.body.textContent?.split('（暂定）')).toHaveLength(payoutProvisional ? 3 : 1);
      expect(screen.getByRole('status').textContent).toContain(mark);
    },
  );

  const days = (...found: string[]): Day[] => found.map(day);

  test.each([
    [[], '审核已通过，下一个工作日放款。'],
    [days('2026-10-18'), '审核已通过，10月18日休息，顺延到下一个工作日。'],
    [days('2026-10-17', '2026-10-18'), '审核已通过，10月17日、10月18日休息，顺延到下一个工作日。'],
    [
      days('2026-10-01', '2026-10-02', '2026-10-03'),
      '审核已通过，10月1日至 10月3日休息，顺延到下一个工作日。',
    ],
  ])('why it comes on that day: %j', (rest, words) => {
    expect(whyThatDay(rest, day('2026-10-16'))).toBe(words);
  });
});
