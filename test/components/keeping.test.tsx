import { fireEvent, render, screen } from '@testing-library/react';
import { type KeptNews, KeptNewsProvider } from '@/components/keeping';
import { Screen } from '@/components/screen';
import type { KeepingNews } from '@/services/contract/keeping';
import { keepingWords } from '@/words/keeping';

const shown = (news: KeptNews | null) =>
  render(
    <KeptNewsProvider value={news}>
      <Screen title="钱包">页面</Screen>
    </KeptNewsProvider>,
  );

test('what there is to say stands on the page until it was read, with the way to take the data along', () => {
  const dismiss = jest.fn();
  shown({ title: '有一部分数据读不出来', text: '已回到第 3 步', exported: () => '{}', dismiss });
  expect(screen.getByRole('status').textContent).toContain('已回到第 3 步');
  expect(screen.getByRole('button', { name: '复制原来的数据' })).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(dismiss).toHaveBeenCalledTimes(1);
});

test('where nothing would be lost there is nothing to take along; where there is nothing to say, nothing is said', () => {
  shown({ title: '时间没有存下来', text: '', exported: null, dismiss: () => {} });
  expect(screen.queryByRole('button', { name: '复制原来的数据' })).toBeNull();
  shown(null);
  expect(screen.getAllByRole('status')).toHaveLength(1);
});

test.each<[KeepingNews, RegExp]>([
  [{ kind: 'mended', kept: 3, of: null }, /^已回到读得出来的第 3 步。原来的数据还在/],
  [{ kind: 'mended', kept: 64, of: 70 }, /第 64 步，后面 6 步没有了。/],
  [
    { kind: 'other-rules', kept: 5, of: 5, from: 1, to: 2 },
    /^这些操作是按第 1 版规则做的，现在按第 2 版打开，金额可能不同。$/,
  ],
  [{ kind: 'other-rules', kept: 1, of: 3, from: 2, to: 2 }, /第 2 步按现在的规则办不成/],
  [{ kind: 'time-unkept' }, /重新打开后会回到原来的时间/],
  [{ kind: 'nearly-full', percent: 83 }, /^演示的存储空间用了 83%，什么都没有删。/],
])('%j is said in words', (news, words) => {
  expect(keepingWords(news).text).toMatch(words);
});
