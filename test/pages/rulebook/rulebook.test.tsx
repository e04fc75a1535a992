import { fireEvent, render, screen } from '@testing-library/react';
import { ConflictCard } from '@/pages/rulebook/conflict-card';
import { RuleItem } from '@/pages/rulebook/rule-item';
import type { RulebookView } from '@/services/contract/rulebook';
import { createWorld } from '../../support/worlds';

let book: RulebookView;

beforeAll(async () => {
  const reply = await createWorld('prime').service.rulebook();
  if (!reply.ok) throw new Error('no view');
  book = reply.value;
});

const conflict = (id: string) => {
  const found = book.conflicts.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('a conflict stands side by side, one tile a document; the lens rings its own', () => {
  render(<ConflictCard conflict={conflict('X1')} sources={book.sources} lens="B" />);
  expect(screen.getAllByRole('button').map((tile) => tile.getAttribute('aria-label'))).toEqual([
    '文A 怎么说，共 1 条',
    '文B 怎么说，共 1 条，现在按这一篇',
    '文C 怎么说，共 1 条',
  ]);
  expect(document.body.textContent).toContain('合并时：');
});

test('a doubtful claim carries its warning, and leads to where documents disagree', () => {
  const rule = book.sources.find(({ id }) => id === 'A38');
  if (!rule) throw new Error('A38');
  const onSeek = jest.fn();
  render(<RuleItem rule={rule} conflicts={book.conflicts} onSeek={onSeek} />);
  expect(document.body.textContent).toContain('存疑');
  expect(document.body.textContent).toContain('境内适用的是《个人信息保护法》');
  fireEvent.click(screen.getByRole('button', { name: /看冲突 X23/ }));
  expect(onSeek).toHaveBeenCalledWith('X23');
});
