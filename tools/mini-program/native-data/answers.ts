import { limit, sources } from './limit';
import { loans } from './loan';
import { me } from './me';
import { options, quotes } from './quote';
import { records } from './records';
import { autopay, calendar, repay, trial } from './repay';
import { wallet } from './wallet';
import { asItIs, supposed } from './what-if';

/** What the pages ask the bank for, and what it answers, each under its question. */
export const answers = () => ({
  wallet: wallet(),
  options: options(),
  ...quotes(),
  repay: repay(),
  calendar: calendar(),
  autopay: autopay(),
  trial: trial(),
  ...loans(),
  records: records(),
  limit: limit(),
  'limit-sources': sources(),
  'what-if': asItIs(),
  'what-if/820': supposed(820),
  me: me(),
});
