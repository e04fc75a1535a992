import { act, fireEvent, render, screen } from '@testing-library/react';
import Check from '@/pages/check/index';
import { checkStore, createCheckStore } from '@/stores/check/check';
import { demo } from '../../../tools/world/world';

const paste = (text: string) => act(() => checkStore.getState().paste(text));

/** Pasted and judged by a bank of the test's own. */
async function judge(text: string): Promise<void> {
  const own = createCheckStore(demo().service);
  own.getState().paste(text);
  await own.getState().check();
  const { claim, pasted, questions, answer } = own.getState();
  act(() => checkStore.setState({ claim, pasted, questions, answer }));
}

describe('the check', () => {
  beforeEach(() => {
    checkStore.getState().clear();
    render(<Check />);
  });

  test('names everything that is missing, beside it', () => {
    fireEvent.click(screen.getByRole('button', { name: '验算' }));
    expect(screen.getAllByRole('alert').map((fault) => fault.textContent)).toEqual([
      '没有说本金。',
      '没有说期限。',
      '没有说利率。四项里至少填一项。',
      '没有说要付多少。至少填一项才能核对。',
    ]);
  });

  test('shows what it understood, each number with its role in words, before it judges', () => {
    paste('2026年借1万元，日利率 0.03%，30 天，利息 90 元，电话 12345');
    expect(document.querySelector('.marked')?.textContent).toBe(
      '看懂的部分2026年借1万元 本金，日利率 0.03% 日利率，30 天 期限，利息 90 元 总利息，电话 12345 未用到',
    );
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('says right or wrong, by how much, and how it is counted; a dear rate is warned of', async () => {
    await judge('借 1 万元，年化 18%，30 天，利息 160 元');
    expect(screen.getByRole('status').textContent).toContain('多了 10.00 元');
    expect(document.body.textContent).toContain('10,000 × 18% ÷ 360 × 30 天 = 150.00 元');
    expect(document.body.textContent).toContain('10,000 × 18% ÷ 365 × 30 天 = 147.95 元');
    expect(document.body.textContent).not.toContain('这个利率偏高');

    await judge('借 1 万元，日利率 0.1%，30 天，利息 300 元');
    expect(screen.getByRole('status').textContent).toContain('说得对');
    expect(document.body.textContent).toContain('这个利率偏高');
  });

  test('a year of days is named once, and what is rough is asked for', async () => {
    await judge('借10万，日利率万三，12期，按月付息到期还本，总利息10950元');
    expect(screen.getByRole('status').textContent).toContain('看怎么算按 365 天，说得对');
    await judge('借1万元，日利率0.03%，30天，利息不到100元');
    expect(screen.queryByRole('status')).toBeNull();
    expect(document.body.textContent).toContain('「100元」是一个大概的数，填确切的数再验算。');
  });

  test('where nobody says how it is repaid, every way is counted, and the verdict says for which it is right', async () => {
    await judge('借1万元，月利率1%，用12个月，利息1200元');
    expect(screen.getByRole('status').textContent).toContain('按到期一次还、先息后本，说得对');
    expect(document.body.textContent).toContain(
      '等额本息：对不上每期还 888.49，一共还 10,661.86，利息 661.86 元',
    );
  });

  test('a fee by the period is shown with what it really costs a year', async () => {
    await judge('借12000元，分12期，每期利息72元，月费率0.6%');
    expect(document.body.textContent).toContain('名义年化 7.2%，真实年化（IRR）13.03%');
    expect(document.body.textContent).toContain('× 12 期 = 864.00 元');
  });

  test('what is ambiguous is asked, each answer one tap away', () => {
    paste('借1万，利息5分，用3个月，利息1500元');
    expect(screen.getByText('「5分」没有说是多久的利率，是哪一种？')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '月利率 5%' }));
    expect(checkStore.getState().claim.monthRate).toBe('5');
    expect(screen.queryByText(/没有说是多久的利率/)).toBeNull();
  });

  test.each([
    ['你好', '没有读出数字，可以直接填下面各项。'],
    ['😀😀', '没有读出数字，可以直接填下面各项。'],
    ['12345 678', '有数字，但没有说是本金、利率、期限还是利息，可以直接填下面各项。'],
    ['借1万元'.padEnd(10_000, '吗'), '只读前 2000 个字。看懂的已填到下面，可以改；看对了再点验算。'],
  ])('%s is met with a calm sentence', (text, sentence) => {
    paste(text);
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});
