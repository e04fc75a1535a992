import { render } from '@testing-library/react';
import { ProductList } from '@/pages/entry/product-list';
import { bankThere } from '@/services';
import { createWorld } from '../../support/worlds';

beforeAll(() => bankThere());

test('a range that nobody reaches is said to be the document’s; one that somebody reaches is not', async () => {
  const { service } = createWorld('below-floor');
  const wallet = await service.wallet();
  if (!wallet.ok) throw new Error(wallet.failure.code);
  const { container } = render(<ProductList wallet={wallet.value} hidden={false} />);
  const facts = [...container.querySelectorAll('.product-facts')].map(({ textContent }) => textContent ?? '');
  expect(facts.some((text) => text.startsWith('年化 7.2%–36%（文档所述）'))).toBe(true);
  expect(facts.some((text) => text.startsWith('年化 6.9%–15%（文档所述）'))).toBe(true);
  expect(facts.some((text) => text.startsWith('年化 14.4%–24%\u00A0·'))).toBe(true);
});
