import type { ChannelId } from '@/services/contract';

/** A way in, with its figures as the documents give them (B18–B20). */
export interface ChannelWords {
  readonly id: ChannelId;
  readonly name: string;
  readonly place: string;
  readonly time: string;
  readonly pass: string;
  readonly error: string;
  readonly source: string;
  /** What to watch for outside the wallet. */
  readonly warning: string | null;
}

export const CHANNELS: readonly ChannelWords[] = [
  {
    id: 'wallet',
    name: '钱包主入口',
    place: '钱包内',
    time: '3–15 分钟',
    pass: '68%',
    error: '±12%',
    source: 'B18',
    warning: null,
  },
  {
    id: 'mini-program',
    name: '小程序专线',
    place: '仅查预授信',
    time: '1–5 分钟',
    pass: '73%',
    error: '±8%',
    source: 'B19',
    warning: null,
  },
  {
    id: 'scene',
    name: '消费场景入口',
    place: '在商户内',
    time: '即时',
    pass: '82%',
    error: '±15%',
    source: 'B20',
    warning: '非钱包入口：核对商户名，不给任何人验证码',
  },
];
