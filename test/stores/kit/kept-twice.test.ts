import { type Keep, keptTwice } from '@/stores/kit/kept-twice';

const inMemory = (): Keep & { text: string | null } => ({
  text: null,
  read() {
    return this.text;
  },
  write(text) {
    this.text = text;
  },
});

test('whatever becomes of one copy, the other is read', () => {
  const text = '{"borrow":"S1"}';
  for (const which of [0, 1] as const) {
    const copies = [inMemory(), inMemory()] as const;
    const keep = keptTwice(...copies);
    keep.write(text);
    const written = copies[which].text ?? '';
    const harms = [null, '', ...Array.from(written, (_, at) => written.slice(0, at))];
    harms.push(
      ...Array.from(
        written,
        (letter, at) => `${written.slice(0, at)}${letter === '#' ? '!' : '#'}${written.slice(at + 1)}`,
      ),
    );
    for (const harm of harms) {
      copies[which].text = harm;
      expect(keep.read()).toBe(text);
    }
  }
});

test('both gone is nothing, and not a wrong one', () => {
  const copies = [inMemory(), inMemory()] as const;
  const keep = keptTwice(...copies);
  expect(keep.read()).toBeNull();
  keep.write('{"borrow":"S1"}');
  for (const copy of copies) copy.text = (copy.text ?? '').replace('S1', 'S2');
  expect(keep.read()).toBeNull();
});

test('what the first version of the demo wrote is read', () => {
  const one = inMemory();
  one.text = '{"borrow":"S1"}';
  expect(keptTwice(one, inMemory()).read()).toBe('{"borrow":"S1"}');
});
