import { Lunar, Solar } from 'lunar-typescript';
import { readArguments, run, wholeNumber } from './arguments';

/** Prints the table of src/services/rules/festivals.ts: the days of 春节, 端午, 中秋, 清明 of each year. */

run(() => {
  const given = readArguments({ from: { type: 'string' }, to: { type: 'string' } });
  const from = wholeNumber('from', String(given.from ?? '2025'), 1901, 2100);
  const to = wholeNumber('to', String(given.to ?? '2100'), from, 2100);
  for (let year = from; year <= to; year++) {
    const lunar = (month: number, day: number) => Lunar.fromYmd(year, month, day).getSolar();
    const qingming = Solar.fromYmd(year, 4, 1).getLunar().getJieQiTable().清明;
    const days = [lunar(1, 1), lunar(5, 5), lunar(8, 15), qingming].map((day) => day?.toYmd().slice(5));
    process.stdout.write(`  ${year}: '${days.join(' ')}',\n`);
  }
  return 0;
});
