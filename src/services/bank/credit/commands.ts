import { CHANNEL_IDS, MATERIAL_IDS, TEMPORARY_RAISE_IDS } from '../../contract/terms';
import { amountFen, type CommandIn, command, id, oneOf, productId, yesOrNo } from '../core';

const kind = oneOf(['money-fund', 'wealth']);

export const CREDIT_COMMANDS = [
  command('unfreeze', { faceTokenId: id, deviceId: id }),
  command('hand-in-material', { materialId: oneOf(MATERIAL_IDS) }),
  command('apply-for-raise', {}),
  command('apply-for-temporary-raise', { raiseId: oneOf(TEMPORARY_RAISE_IDS) }),
  command('log-holding', { kind, amountFen }),
  command('redeem-holding', { kind }),
  command('activate', { productId, channelId: oneOf(CHANNEL_IDS), creditReportConsent: yesOrNo }),
] as const;

export type CreditCommand = CommandIn<typeof CREDIT_COMMANDS>;
export type CommandOf<Type extends CreditCommand['type']> = Extract<CreditCommand, { readonly type: Type }>;
