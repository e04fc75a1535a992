import * as v from 'valibot';
import type { Instant } from '@/units/day';
import { type Fen, fen } from '@/units/fen';
import {
  AUTHORISATION_IDS,
  CHANNEL_IDS,
  MATERIAL_IDS,
  METHODS,
  PRODUCT_IDS,
  PURPOSE_IDS,
  TEMPORARY_RAISE_IDS,
} from '../../contract/terms';
import { within } from './edge';

/** What can be asked of the bank. valibot checks the form, because a log or a share code may come from anywhere. */

/** What is longer is not looked at: a picture of many people is stored in a dozen parts. */
const MOST_TEXT = 2_400;
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
const channelId = v.picklist(CHANNEL_IDS);
const purposeId = v.picklist(PURPOSE_IDS);

const holdingKind = v.picklist(['money-fund', 'wealth']);
const authorisationId = v.picklist(AUTHORISATION_IDS);

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
  v.strictObject({ type: v.literal('log-in') }),
  v.strictObject({
    type: v.literal('change-settings'),
    lens: v.optional(v.picklist(['A', 'B', 'C', 'merged'])),
    rateCap: v.optional(v.picklist(['joint', 'article'])),
    personalCap: v.optional(v.picklist(['interim', 'article'])),
    review: v.optional(v.picklist(['approve', 'decline', 'by-seed'])),
    debit: v.optional(v.picklist(['usual', 'fails'])),
  }),
  v.strictObject({ type: v.literal('change-device') }),
  v.strictObject({ type: v.literal('unfreeze'), faceTokenId: id, deviceId: id }),
  v.strictObject({
    type: v.literal('hand-in-material'),
    materialId: v.picklist(MATERIAL_IDS),
  }),
  v.strictObject({ type: v.literal('apply-for-raise') }),
  v.strictObject({
    type: v.literal('apply-for-temporary-raise'),
    raiseId: v.picklist(TEMPORARY_RAISE_IDS),
  }),
  v.strictObject({ type: v.literal('log-holding'), kind: holdingKind, amountFen }),
  v.strictObject({ type: v.literal('redeem-holding'), kind: holdingKind }),
  v.strictObject({ type: v.literal('authorise'), authorisationId }),
  v.strictObject({ type: v.literal('withdraw-authorisation'), authorisationId }),
  v.strictObject({ type: v.literal('query-own-report') }),
  v.strictObject({
    type: v.literal('file-complaint'),
    topic: v.picklist(['decision', 'repayment', 'privacy', 'service']),
    text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
  }),
  v.strictObject({ type: v.literal('set-autopay'), cardId: v.nullable(id) }),
  v.strictObject({ type: v.literal('bind-card'), last4: v.pipe(v.string(), v.regex(/^\d{4}$/)) }),
  v.strictObject({ type: v.literal('unbind-card'), cardId: id }),
  v.strictObject({ type: v.literal('deposit'), cardId: id, amountFen }),
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

/** One fault is enough: what follows it is not looked at, however long it is. */
const FIRST_FAULT = { abortEarly: true, abortPipeEarly: true } as const;

type Parsed =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly field: string };

/** A command, or where its form is wrong. What cannot even be read is no command. */
export function parseCommand(input: unknown): Parsed {
  return within<Parsed>(
    'command',
    () => {
      const result = v.safeParse(commandSchema, input, FIRST_FAULT);
      if (result.success) return { ok: true, command: result.output };
      return { ok: false, field: v.getDotPath(result.issues[0]) ?? 'command' };
    },
    () => ({ ok: false, field: 'command' }),
  );
}
