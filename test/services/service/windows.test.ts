import type { WalletService } from '@/services/contract/service';
import { hashOf } from '@/services/demo/stories/player';
import { settingsToStore } from '@/stores/app/settings';
import { createSubmissions } from '@/stores/kit/submissions';
import { plus } from '@/units/day';
import { must } from '../../../tools/world/borrow-request';
import { demo, memoryStorage } from '../../../tools/world/world';

/** Two windows of one browser: two servers over one storage. */

const file = (service: WalletService, text: string) => must(service.fileComplaint('service', text));
const filed = async (service: WalletService) =>
  (await must(service.me())).complaints.map(({ text }) => text).sort();

function windows() {
  const storage = memoryStorage();
  const open = () => demo(storage);
  return { storage, open, a: open(), b: open() };
}

test('a complaint filed in each is there in both, and after a reload', async () => {
  const { a, b, open } = windows();
  await file(a.service, '甲窗口的投诉，利息算错了');
  await file(b.service, '乙窗口的投诉，利息算错了');
  const both = ['乙窗口的投诉，利息算错了', '甲窗口的投诉，利息算错了'].sort();
  for (const { service } of [a, b, open()]) expect(await filed(service)).toEqual(both);
});

test.each([60, 61, 62, 63, 64, 65])(
  '%d commands before: three here, one there, one here again are all kept',
  async (before) => {
    const { a, b, open } = windows();
    for (let index = 0; index < before; index++)
      await must(a.service.setAutopay(index % 2 ? null : 'card-6210'));
    for (const text of ['一', '二', '三']) await file(a.service, `甲窗口的第${text}条投诉`);
    await file(b.service, '乙窗口的一条投诉内容');
    await file(a.service, '甲窗口的第四条投诉');
    const reloaded = open();
    expect(await filed(reloaded.service)).toHaveLength(5);
    expect([reloaded.server.isClosed(), reloaded.server.news()]).toEqual([null, null]);
    expect(reloaded.server.log()).toHaveLength(before + 5);
    await must(b.service.me());
    expect([a, b].map(({ server }) => hashOf(server.state()))).toEqual(
      Array(2).fill(hashOf(reloaded.server.state())),
    );
  },
);

test('another person in one is another person in the other, and nothing of the first is written into them', async () => {
  const { a, b, open } = windows();
  await file(a.service, '本人的投诉，与他人无关');
  b.server.become('student');
  expect(await filed(a.service)).toEqual([]);
  await file(a.service, '学生的投诉，与他人无关');
  for (const { server, service } of [a, b, open()]) {
    expect(await filed(service)).toEqual(['学生的投诉，与他人无关']);
    expect(server.persona().id).toBe('student');
  }
});

test('what is undone in one is undone in the other; what is then done instead is the only future', async () => {
  const { a, b, open } = windows();
  await file(a.service, '第一条投诉的内容在此');
  await file(a.service, '第二条投诉的内容在此');
  a.server.goToCommand(1);
  await file(b.service, '另一条投诉的内容在此');
  for (const { service } of [a, b, open()])
    expect(await filed(service)).toEqual(['另一条投诉的内容在此', '第一条投诉的内容在此'].sort());
});

test('what is erased in one is not brought back by the other', async () => {
  const { a, b, open } = windows();
  await file(a.service, '清空以前的投诉内容');
  expect(await filed(b.service)).toHaveLength(1);
  await must(a.service.startOver());
  // What was meant for what is gone is not done to what is there now; it is seen first.
  const sent = await b.service.fileComplaint('service', '清空以前写好的投诉');
  expect(sent).toMatchObject({ ok: false, failure: { code: 'superseded' } });
  await file(b.service, '清空以后的投诉内容');
  for (const { service } of [a, b, open()]) expect(await filed(service)).toEqual(['清空以后的投诉内容']);
});

test('a journey in time is followed, and a command of the other window does not set the time back', async () => {
  const { a, b } = windows();
  b.server.advanceTo(plus(b.server.now(), 40 * 86_400_000));
  await must(a.service.me());
  expect(a.server.now()).toBe(b.server.now());
  a.real.now += 600_000;
  const later = a.server.now();
  await file(b.service, '时间较早的窗口里的投诉');
  await file(a.service, '时间较晚的窗口里的投诉');
  expect(a.server.now()).toBe(later);
  await must(b.service.me());
  expect(b.server.now()).toBeGreaterThanOrEqual(later);
});

test('one that broke down is well again once the other has started over', async () => {
  const { storage, a, b } = windows();
  storage.fill('{');
  expect(await a.service.wallet()).toMatchObject({ ok: false, failure: { code: 'storage-corrupt' } });
  await must(b.service.startOver());
  expect(await a.service.wallet()).toMatchObject({ ok: true });
});

test('a change of storage by another window is shown without being asked for', async () => {
  const told: (() => void)[] = [];
  const storage = { ...memoryStorage(), watch: (onChange: () => void) => void told.push(onChange) };
  const [a, b] = [demo(storage), demo(storage)];
  let shown = 0;
  a.server.subscribe(() => {
    shown += 1;
  });
  await file(b.service, '另一个窗口里的投诉内容');
  for (const onChange of told) onChange();
  expect(shown).toBe(1);
  expect(a.server.state().complaints).toHaveLength(1);
});

test('ids of submissions: each window keeps those of the other', () => {
  const storage = memoryStorage();
  const keep = { read: () => storage.read('ids'), write: (to: string) => storage.write('ids', to) };
  const [a, b] = [createSubmissions(keep, () => 'a'), createSubmissions(keep, () => 'b')];
  a.begin('borrow');
  b.begin('repay/1');
  expect(JSON.parse(storage.read('ids') ?? '')).toEqual({ borrow: 'a', 'repay/1': 'b' });
  a.answered('borrow');
  expect([b.unanswered('borrow'), a.unanswered('repay/1')]).toEqual([null, 'b']);
});

test('settings: each window writes the field that was changed in it over what stands there', () => {
  const usual = { theme: 'system', care: false, amountsHidden: false } as const;
  let stored: unknown = '';
  stored = settingsToStore(stored, { ...usual, theme: 'dark' }, usual);
  stored = settingsToStore(stored, { ...usual, care: true }, usual);
  stored = settingsToStore(stored, usual, { ...usual, amountsHidden: true });
  expect(stored).toEqual({ theme: 'dark', care: true, amountsHidden: false });
});

test.each(['advanceTo', 'goTo'] as const)(
  'what one did is not undone where time goes on in the other: %s',
  async (move) => {
    const { a, b, open } = windows();
    await file(a.service, '第一条投诉的内容在此');
    await file(b.service, '第二条投诉的内容在此');
    a.server[move](plus(a.server.now(), 60_000));
    for (const { service } of [a, b, open()])
      expect(await filed(service)).toEqual(['第一条投诉的内容在此', '第二条投诉的内容在此']);
  },
);
