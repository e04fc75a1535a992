import { render } from '@testing-library/react';
import { AskedAbout } from '@/pages/confirming';
import { MOST_ASKS } from '@/stores/kit/courier';

test.each([
  [1, '1 次，每 5 秒一次'],
  [MOST_ASKS - 1, `${MOST_ASKS - 1} 次，每 5 秒一次`],
  [MOST_ASKS, `${MOST_ASKS} 次，已停止自动查询`],
])('asked %d times, the bank is asked on by itself or no longer', (asked, said) => {
  render(<AskedAbout submissionId="S1" asked={asked} />);
  expect(document.body.textContent).toContain(said);
});
