import { fireEvent, render, screen } from '@testing-library/react';
import { ActivationSheet } from '@/pages/entry/activation-sheet';
import { ChannelCard } from '@/pages/entry/channel-card';
import { Gates, nextGate } from '@/pages/entry/gates';
import type { ActivationView, ChannelView } from '@/services/contract/wallet';
import { walletStore } from '@/stores/wallet/wallet';
import { day } from '@/units/day';
import { createWorld } from '../../support/worlds';

const nothing = () => {};

async function viewOf(personaId: string, productId: 'we2000'): Promise<ActivationView> {
  const reply = await createWorld(personaId).service.activation(productId);
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

const text = () => document.body.textContent ?? '';

test('what is ready is counted, and the consent is the last', async () => {
  const view = await viewOf('prime', 'we2000');
  const onConsent = jest.fn();
  render(<Gates view={view} customerName="演示用户·甲" consent={false} onConsent={onConsent} />);

  expect(text()).toContain('已备 3 / 4');
  expect(nextGate(view)).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: '授权查询征信报告' }));
  expect(onConsent).toHaveBeenCalledWith(true);
});

test('a missing card is named, with the way to it', async () => {
  const view = await viewOf('prime', 'we2000');
  const gates = view.gates.map((gate) => (gate.id === 'bank-card' ? { ...gate, done: false } : gate));
  render(<Gates view={{ ...view, gates }} customerName="演示用户·甲" consent onConsent={nothing} />);

  expect(text()).toContain('已备 3 / 4');
  expect(screen.getByRole('button', { name: '去办储蓄卡' })).toBeTruthy();
  expect(nextGate({ ...view, gates })?.gate).toBe('bank-card');
});

test('a channel says how often it succeeds, and how often for this person', async () => {
  const { channels } = await viewOf('prime', 'we2000');
  render(<ChannelCard channel={channels[0] as ChannelView} chosen onChoose={nothing} />);

  expect(text()).toContain('3–15 分钟');
  expect(text()).toContain('68%');
  expect(screen.getByRole('button', { name: /按你的情况约 95%/ })).toBeTruthy();
});

test('a channel that is not offered says why, and cannot be chosen', async () => {
  const { channels } = await viewOf('refused', 'we2000');
  const scene = channels.find(({ id }) => id === 'scene') as ChannelView;
  const onChoose = jest.fn();
  render(<ChannelCard channel={scene} chosen={false} onChoose={onChoose} />);

  fireEvent.click(screen.getByRole('radio', { name: '消费场景入口' }));
  expect(onChoose).not.toHaveBeenCalled();
  expect(text()).toContain('没有对你开放');
});

describe('a channel that said no (B52)', () => {
  const said = (channel: ChannelView, retryDay: string): ChannelView => ({
    ...channel,
    declined: { retryDay: day(retryDay), source: 'B52' },
  });

  test('says its day, and cannot be chosen before', async () => {
    const { channels } = await viewOf('prime', 'we2000');
    const onChoose = jest.fn();
    render(
      <ChannelCard
        channel={said(channels[0] as ChannelView, '2027-01-14')}
        chosen={false}
        onChoose={onChoose}
      />,
    );
    fireEvent.click(screen.getByRole('radio', { name: '钱包主入口' }));
    expect(onChoose).not.toHaveBeenCalled();
    expect(text()).toContain('2027年1月14日起可以再试');
  });

  /** The sheet of a person to whom so many channels, from the first on, have said no. */
  async function sheetOf(declined: readonly string[]): Promise<void> {
    const { service } = createWorld('prime');
    const [view, wallet] = [await viewOf('prime', 'we2000'), await service.wallet()];
    if (!wallet.ok) throw new Error(wallet.failure.code);
    const channels = view.channels.map((channel, index) =>
      declined[index] ? said(channel, declined[index]) : channel,
    );
    walletStore.setState({
      activation: {
        phase: 'choosing',
        productId: 'we2000',
        view: { ...view, channels },
        failure: null,
      },
    });
    render(<ActivationSheet wallet={wallet.value} />);
  }

  test('leaves the next one chosen', async () => {
    await sheetOf(['2027-01-14']);
    const chosen = screen
      .getAllByRole('radio')
      .filter((radio) => radio.getAttribute('aria-checked') === 'true');
    expect(chosen.map((radio) => radio.getAttribute('aria-label'))).toEqual(['小程序专线']);
    expect(text()).toContain('下一步：授权查询征信');
  });

  test('where all have, the button says the first day on which one can be tried', async () => {
    await sheetOf(['2027-01-14', '2027-01-09', '2027-02-01']);
    expect(screen.getByRole('button', { name: '2027年1月9日起可以再试' })).toBeTruthy();
  });
});
