import fc from 'fast-check';
import type { Keep } from '@/stores/kit/kept-twice';
import { createSubmissions } from '@/stores/kit/submissions';

function keepInMemory(text: string | null = null): Keep & { text: string | null; full: boolean } {
  return {
    text,
    full: false,
    read() {
      return this.text;
    },
    write(to) {
      if (this.full) throw new Error('full');
      this.text = to;
    },
  };
}

const counting = () => {
  let made = 0;
  return () => `id-${++made}`;
};

test('an id is stored before it is given out, and given out again until it is answered', () => {
  const keep = keepInMemory();
  const submissions = createSubmissions(keep, counting());

  expect(submissions.begin('borrow')).toBe('id-1');
  expect(keep.text).toBe('{"borrow":"id-1"}');
  expect(submissions.begin('borrow')).toBe('id-1');

  submissions.answered('borrow');
  expect(keep.text).toBe('{}');
  expect(submissions.begin('borrow')).toBe('id-2');
});

test('each matter has its own id', () => {
  const submissions = createSubmissions(keepInMemory(), counting());

  expect(submissions.begin('borrow')).toBe('id-1');
  expect(submissions.begin('withdraw/DEMO-2610-0007')).toBe('id-2');
  submissions.answered('borrow');
  expect(submissions.unanswered('borrow')).toBeNull();
  expect(submissions.unanswered('withdraw/DEMO-2610-0007')).toBe('id-2');
});

test('after a restart the unanswered id is still there', () => {
  const keep = keepInMemory();
  createSubmissions(keep, () => 'before').begin('borrow');

  const after = createSubmissions(keep, () => 'after');
  expect(after.unanswered('borrow')).toBe('before');
  expect(after.begin('borrow')).toBe('before');
});

test('what cannot be stored gets no id', () => {
  const keep = keepInMemory();
  keep.full = true;
  const submissions = createSubmissions(keep, counting());

  expect(submissions.begin('borrow')).toBeNull();
  expect(submissions.unanswered('borrow')).toBeNull();
  keep.full = false;
  expect(submissions.begin('borrow')).toBe('id-2');
});

test('an answer that cannot be written down is still one', () => {
  const keep = keepInMemory();
  const submissions = createSubmissions(keep, counting());
  submissions.begin('borrow');
  keep.full = true;
  submissions.answered('borrow');

  expect(submissions.unanswered('borrow')).toBeNull();
});

test.each(['', 'null', '[', '7', '{"borrow":7}'])(
  'a stored text that is none of ours (%j) is no id',
  (text) => {
    expect(createSubmissions(keepInMemory(text), counting()).unanswered('borrow')).toBeNull();
  },
);

test('whatever is begun, answered and restarted, in any order: an unanswered matter never changes its id, an answered one never gets it back', () => {
  const step = fc.record({
    do: fc.constantFrom('begin', 'answered', 'restart'),
    matter: fc.constantFrom('borrow', 'repay/1', 'repay/2'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const keep = keepInMemory();
      const newId = counting();
      const open = new Map<string, string>();
      const spent = new Set<string>();
      let submissions = createSubmissions(keep, newId);
      for (const { do: what, matter } of steps) {
        if (what === 'restart') submissions = createSubmissions(keep, newId);
        if (what === 'answered') {
          submissions.answered(matter);
          spent.add(open.get(matter) ?? '');
          open.delete(matter);
        }
        if (what === 'begin') {
          const id = submissions.begin(matter) ?? '';
          expect(id).toBe(open.get(matter) ?? id);
          expect(spent.has(id)).toBe(false);
          open.set(matter, id);
        }
        expect(submissions.unanswered(matter)).toBe(open.get(matter) ?? null);
      }
    }),
  );
});
