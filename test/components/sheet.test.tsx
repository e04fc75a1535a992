import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Sheet } from '@/components/sheet';
import { Tappable } from '@/components/tappable';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Tappable label="借款用途" onTap={() => setOpen(true)} />
      {open && (
        <Sheet title="选用途" onClose={() => setOpen(false)}>
          <Tappable label="家庭装修" onTap={() => {}} />
        </Sheet>
      )}
    </>
  );
}

test('focus moves into the sheet, stays in it, and goes back to where it was', () => {
  render(<Page />);
  const opener = screen.getByRole('button', { name: '借款用途' });
  opener.focus();
  fireEvent.click(opener);

  const sheet = screen.getByRole('dialog', { name: '选用途' });
  expect(document.activeElement).toBe(sheet);
  const first = screen.getByRole('button', { name: '关闭' });
  const last = screen.getByRole('button', { name: '家庭装修' });
  fireEvent.keyDown(sheet, { key: 'Tab' });
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(first, { key: 'Tab', shiftKey: true });
  expect(document.activeElement).toBe(last);
  fireEvent.keyDown(last, { key: 'Tab' });
  expect(document.activeElement).toBe(first);

  fireEvent.keyDown(sheet, { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('the mask and the cross close it; the second tap of the double tap that opened it does not', () => {
  jest.useFakeTimers();
  const onClose = jest.fn();
  render(
    <Sheet title="选用途" onClose={onClose}>
      内容
    </Sheet>,
  );
  const mask = document.querySelector('.overlay-mask') as Element;
  fireEvent.click(mask);
  expect(onClose).not.toHaveBeenCalled();
  jest.advanceTimersByTime(400);
  fireEvent.click(mask);
  fireEvent.click(screen.getByRole('button', { name: '关闭' }));

  expect(onClose).toHaveBeenCalledTimes(2);
  jest.useRealTimers();
});
