import * as v from 'valibot';
import type { Instant } from '@/units/day';
import { type Fen, fen } from '@/units/fen';
import { type ChannelId, METHODS, PRODUCT_IDS, type PurposeId } from '../contract';
import { CHANNELS } from '../rules/channels';
import { PURPOSES } from '../rules/purposes';

/** What can be asked of the bank. valibot checks the form, because a log or a share code may come from anywhere. */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const amountFen = v.pipe(
  wholeNumber,
  v.transform((amount): Fen => fen(amount)),
);
const moment = v.pipe(
  wholeNumber,
  v.transform((at) => at as Instant),
);
const productId = v.picklist(PRODUCT_IDS);
const channelId = v.picklist(CHANNELS.map((channel): ChannelId => channel.id));
const purposeId = v.picklist(PURPOSES.map((purpose): PurposeId => purpose.id));

const quoteRequest = v.strictObject({
  productId,
  principalFen: amountFen,
  periods: v.nullable(v.pipe(wholeNumber, v.minValue(1), v.maxValue(360))),
  method: v.picklist(METHODS),
});

const trialRequest = v.strictObject({
  loanId: id,
  kind: v.picklist(['due', 'part', 'all']),
  amountFen: v.nullable(amountFen),
  partPlan: v.nullable(v.picklist(['fewer-periods', 'lower-payments'])),
});

const commandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('pass-time') }),
  v.strictObject({ type: v.literal('set-rate-cap'), cap: v.picklist(['joint', 'article']) }),
  v.strictObject({ type: v.literal('activate'), productId, channelId, creditReportConsent: v.boolean() }),
  v.strictObject({ type: v.literal('bind-device') }),
  v.strictObject({ type: v.literal('start-face-check') }),
  v.strictObject({
    type: v.literal('answer-face-check'),
    challengeId: id,
    outcome: v.picklist(['pass', 'fail', 'time-out', 'cancel']),
  }),
  v.strictObject({
    type: v.literal('borrow'),
    submissionId: id,
    quote: v.strictObject({ id, request: quoteRequest, quotedAt: moment }),
    faceTokenId: id,
    deviceId: id,
    cardId: id,
    purposeId,
    costSheetConfirmed: v.boolean(),
    contractRead: v.boolean(),
    creditReportConsent: v.boolean(),
    largeTransferConfirmed: v.boolean(),
  }),
  v.strictObject({ type: v.literal('withdraw-application'), submissionId: id, loanId: id }),
  v.strictObject({
    type: v.literal('repay'),
    submissionId: id,
    trial: trialRequest,
    totalFen: amountFen,
    cardId: id,
  }),
  v.strictObject({ type: v.literal('cancel-loan'), submissionId: id, loanId: id, totalFen: amountFen }),
]);

export type Command = v.InferOutput<typeof commandSchema>;
export type CommandOf<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

/** A command, or where its form is wrong. */
export function parseCommand(input: unknown): { ok: true; command: Command } | { ok: false; field: string } {
  const result = v.safeParse(commandSchema, input);
  if (result.success) return { ok: true, command: result.output };
  return { ok: false, field: v.getDotPath(result.issues[0]) ?? 'command' };
}
