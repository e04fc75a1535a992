import { Session } from 'node:inspector/promises';
import type { Reply } from '@/services/contract/reply';
import type { Method, ProductId, PurposeId } from '@/services/contract/terms';
import { yuan } from '@/units/fen';
import { demo } from './world/world';

/**
 * Prints which files are entered between the tap that confirms a loan and its answer: those of `src` in which a function
 * runs, without the units and the tables of the rules. Run file by file (tsx), since a bundle is one.
 */

const must = async <Value>(reply: Promise<Reply<Value>>): Promise<Value> => {
  const found = await reply;
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
};

async function confirmed(): Promise<() => Promise<unknown>> {
  const { server, service } = demo();
  server.become('prime');
  const asked: { productId: ProductId; periods: number; method: Method } = {
    productId: 'weilidai',
    periods: 6,
    method: 'equal-principal',
  };
  const request = { ...asked, principalFen: yuan(5_000) };
  const quote = await must(service.quote(request));
  let face = await must(service.startFaceCheck());
  for (const _ of face.steps) face = await must(service.answerFaceCheck(face.challengeId ?? '', 'pass'));
  const purposeId: PurposeId = 'daily';
  return () =>
    must(
      service.borrow({
        submissionId: 'one',
        quote: { id: quote.id, request, quotedAt: quote.quotedAt },
        faceTokenId: face.token?.id ?? '',
        deviceId: face.device.id,
        cardId: 'card-6210',
        purposeId,
        costSheetConfirmed: true,
        contractRead: true,
        creditReportConsent: true,
        largeTransferConfirmed: false,
      }),
    );
}

async function entered(): Promise<string[]> {
  const tap = await confirmed();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  // What ran before is asked for, and so forgotten.
  await session.post('Profiler.takePreciseCoverage');
  await tap();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ functions }) =>
      functions.some(({ functionName, ranges: [whole] }) => functionName !== '' && (whole?.count ?? 0) > 0),
    )
    .flatMap(({ url }) => /[/]src[/](?!units[/]|services[/]rules[/])(.+)$/.exec(url)?.[1] ?? []);
}

void entered().then((files) => process.stdout.write(`${JSON.stringify(files.sort())}\n`));
