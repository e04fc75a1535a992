import { createApart } from '@/services/apart/apart';
import { createPart } from '@/services/apart/part';
import { beginBank } from '@/services/service/beginning';
import { demo } from '../../../tools/world/world';

/** The bank as the web begins it, bit by bit. */

/** Without the moment at which it was asked: real time goes on between two banks. */
const timeless = (reply: unknown): unknown =>
  JSON.parse(JSON.stringify(reply, (key, value) => (key === 'now' ? null : value)));

test('what is asked while it is made waits for all of it, and is answered as by a bank that was made at once', async () => {
  const order: string[] = [];
  const load = async () => {
    const door = await beginBank();
    order.push('there');
    return door;
  };
  const apart = createApart(createPart(load));
  const seen =
    (name: string) =>
    <Reply>(reply: Reply): Reply => {
      order.push(name);
      return reply;
    };
  const [wallet, report, home] = await Promise.all([
    apart.service.wallet().then(seen('wallet')),
    apart.service.queryOwnReport().then(seen('command')),
    apart.service.repayHome().then(seen('repayHome')),
  ]);
  expect(order).toEqual(['there', 'wallet', 'repayHome', 'command']);
  const { service } = demo();
  expect(timeless(wallet)).toEqual(timeless(await service.wallet()));
  expect(timeless(home)).toEqual(timeless(await service.repayHome()));
  expect(report.ok).toBe((await service.queryOwnReport()).ok);
});
