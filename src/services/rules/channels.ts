import type { ChannelId } from '../contract/terms';
import { rowsOf } from './rows';
import type { SourceId } from './rule';

/** A way in: how long the decision takes, how often it succeeds, how far the limit may differ. */
export interface Channel {
  readonly id: ChannelId;
  readonly name: string;
  readonly place: string;
  /** Shortest and longest decision, in minutes. */
  readonly minutes: readonly [number, number];
  readonly passPercent: number;
  readonly limitErrorPercent: number;
  /** Outside the wallet a safety notice goes with it (C46, X10). */
  readonly outsideWallet: boolean;
  /** Only for people who use the wallet so often a week (A4, S40); 0 for everybody. */
  readonly paymentsPerWeek: number;
  /** Who states its figures, and then its place and conditions. */
  readonly source: SourceId;
  readonly sources: readonly SourceId[];
}

export const CHANNELS: readonly Channel[] = rowsOf<Channel>({
  wallet: {
    name: '钱包主入口',
    place: '钱包内',
    minutes: [3, 15],
    passPercent: 68,
    limitErrorPercent: 12,
    outsideWallet: false,
    paymentsPerWeek: 0,
    source: 'B18',
    sources: ['B18', 'B13', 'B14', 'A2', 'X10'],
  },
  'mini-program': {
    name: '小程序专线',
    place: '仅查预授信',
    minutes: [1, 5],
    passPercent: 73,
    limitErrorPercent: 8,
    outsideWallet: true,
    paymentsPerWeek: 0,
    source: 'B19',
    sources: ['B19', 'B13', 'B15', 'C46', 'X10'],
  },
  scene: {
    name: '消费场景入口',
    place: '在商户内',
    minutes: [0, 0],
    passPercent: 82,
    limitErrorPercent: 15,
    outsideWallet: true,
    paymentsPerWeek: 3,
    source: 'B20',
    sources: ['B20', 'B13', 'B16', 'A4', 'C46', 'X10', 'S40'],
  },
});
