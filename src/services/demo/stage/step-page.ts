import type { Command } from '../../bank/command';
import type { Failure } from '../../contract/reply';
import type { Act } from '../stories/story';

/** Where what a command did can be seen; at the wallet, where nothing is said here. */
const PAGES: Readonly<Partial<Record<Command['type'], string>>> = {
  'change-device': 'pages/me/index',
  'bind-device': 'pages/me/index',
  'hand-in-material': 'pages/limit-tips/index',
  'apply-for-raise': 'pages/limit-tips/index',
  'apply-for-temporary-raise': 'pages/limit-tips/index',
  'log-holding': 'pages/limit-tips/index',
  'redeem-holding': 'pages/limit-tips/index',
  authorise: 'pages/me/index',
  'withdraw-authorisation': 'pages/me/index',
  'query-own-report': 'pages/me/index',
  'file-complaint': 'pages/me/index',
  'set-autopay': 'pages/me/index',
  'bind-card': 'pages/me/index',
  'unbind-card': 'pages/me/index',
  deposit: 'pages/me/index',
  'start-face-check': 'pages/face-check/index',
  'answer-face-check': 'pages/face-check/index',
  borrow: 'pages/repay/index',
  repay: 'pages/repay/index',
  'cancel-loan': 'pages/repay/index',
  'withdraw-application': 'pages/repay/index',
};

/** The page on which a step can be seen. */
export function pageOf(step: Act, refusal: Failure | null): string {
  switch (step.do) {
    case 'borrow':
      return refusal ? `pages/quote/index?product=${step.productId}` : 'pages/repay/index';
    case 'repay':
    case 'cancel':
    case 'withdraw':
      return 'pages/repay/index';
    case 'bind':
      return 'pages/me/index';
    case 'fail-face':
      return 'pages/face-check/index';
    case 'unfreeze':
    case 'wait':
      return 'pages/entry/index';
    case 'send':
      return PAGES[step.command.type] ?? 'pages/entry/index';
  }
}
