import { Lunar, Solar } from 'lunar-typescript';
import { command, wholeNumber } from './arguments.mjs';

const USAGE = {
  name: 'festival-table',
  does: 'Prints the table of src/services/rules/festivals.ts: the days of 春节, 端午, 中秋, 清明 of each year.',
  options: {
    from: { type: 'string', value: 'YEAR', is: 'the first year', usual: '2025', example: '--from 2030' },
    to: {
      type: 'string',
      value: 'YEAR',
      is: 'the last year, at most 2100',
      usual: '2100',
      example: '--to 2040',
    },
  },
} as const;

command(USAGE, (given) => {
  const from = wholeNumber('from', given.from ?? '2025', 1901, 2100);
  const to = wholeNumber('to', given.to ?? '2100', from, 2100);
  for (let year = from; year <= to; year++) {
    const lunar = (month: number, day: number) => Lunar.fromYmd(year, month, day).getSolar();
    const qingming = Solar.fromYmd(year, 4, 1).getLunar().getJieQiTable().清明;
    const days = [lunar(1, 1), lunar(5, 5), lunar(8, 15), qingming].map((day) => day?.toYmd().slice(5));
    process.stdout.write(`  ${year}: '${days.join(' ')}',\n`);
  }
  return 0;
});
