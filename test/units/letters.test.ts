import fc from 'fast-check';
import { countLetters } from '@/units/letters';

/** Node's own segmenter, which phones do not have. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const seen = (text: string): number => [...segmenter.segment(text)].length;

test.each([
  ['', 0],
  ['钱没有到账', 5],
  ['😀', 1],
  ['👨‍👩‍👧‍👦', 1],
  ['👍🏽好', 2],
  ['🇨🇳🇫🇷', 2],
  ['❤️', 1],
  ['1️⃣2️⃣', 2],
  ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 1],
  ['é', 1],
  ['👩🏿‍🚀收不到', 4],
])('%s is %i to a reader', (text, letters) => {
  expect(countLetters(text)).toBe(letters);
  expect(seen(text)).toBe(letters);
});

test('any mix of Chinese, letters and pictures counts as the segmenter has it', () => {
  const parts = ['你', '，', 'a', '7', ' ', '😀', '👍🏽', '👨‍👩‍👧', '🇨🇳', '❤️', '3️⃣', '𠮷', '👩🏿‍🚀', 'ü'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 60 }), (chosen) => {
      const text = chosen.join('');
      expect(countLetters(text)).toBe(seen(text));
    }),
  );
});
