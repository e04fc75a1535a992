import { onlyNow } from '@/services/apart/only-now';
import { demo } from '../../../tools/world/world';

test('what was asked before somebody else took over is never answered; what is asked afterwards is', async () => {
  const { service, forget } = onlyNow(demo().service);
  const heard: string[] = [];
  const before = service.wallet().then(() => heard.push('before'));
  forget();
  await service.wallet().then(() => heard.push('after'));
  const nothing = new Promise((resolve) => setTimeout(() => resolve('nothing'), 20));
  expect(await Promise.race([before, nothing])).toBe('nothing');
  expect(heard).toEqual(['after']);
});

test('every operation of the bank is there', () => {
  const bank = demo().service;
  expect(Object.keys(onlyNow(bank).service)).toEqual(Object.keys(bank));
});
