import path from 'node:path';
import { compare, quote } from '@/services/bank/loans/quote';
import { personaOf } from '@/services/demo/stories/personas';
import { stateAtFirst } from '@/services/demo/stories/player';
import { rulesFor } from '@/services/rules/rule-sets';
import { yuan } from '@/units/fen';
import { type Prepared, prepare } from './desk';
import { readPackage } from './package/files';

import { packageOf } from './package/package';

/** The hand-written page, with the bank's answers to what the interactions ask of it. */
export function nativePackage(): Prepared {
  const state = stateAtFirst(personaOf('prime'));
  const amounts = Array.from({ length: 31 }, (_, step) => 12_000 + step * 100);
  const answers = amounts.flatMap((amount) =>
    [6, 12].map((periods) => {
      const principalFen = yuan(amount);
      const asked = { productId: 'weilidai', principalFen, periods, method: 'equal-principal' } as const;
      const quoted = quote(rulesFor(state), state, asked);
      if (!quoted.ok) throw new Error(`a quote for ${amount} over ${periods} months`);
      return [
        `${amount}/${periods}`,
        { quote: quoted.value, compared: compare(rulesFor(state), state, asked) },
      ];
    }),
  );
  const { files } = readPackage(path.join(__dirname, 'native'));
  const bank = `exports.answers = ${JSON.stringify(Object.fromEntries(answers))};`;
  return prepare(packageOf({ ...files, 'answers.js': bank }));
}
