import type { Tag } from './lexicon';
import type { One, Token, Value } from './tokens';

/** A number, and what the words beside it say of it. */
export interface Told {
  readonly value: Value;
  readonly tags: ReadonlySet<Tag>;
}

type Said = Extract<Token, { kind: 'word' }>;
const isValue = (token: Token): token is Value => token.kind !== 'word' && token.kind !== 'stop';
/** A term takes no words away from the number after it: 利息 30 天 150 元. */
const isCounted = (token: Token): token is Value => isValue(token) && token.kind !== 'term';

/** Every number with the words that belong to it: those before it in its clause, else those right after. */
export function told(all: readonly Token[], text: string): Told[] {
  return clausesOf(singlesAsWords(all)).flatMap((clause) => toldIn(clause, text));
}

/** 一天 0.05%, 一个月利息 72 元: where the term is said elsewhere, or where a rate stands beside it, it is what the number is for. */
function singlesAsWords(all: readonly Token[]): Token[] {
  const longest = Math.max(...all.map((token) => (token.kind === 'term' ? lengthOf(token.one) : 0)));
  return all.map((token, index) => {
    if (token.kind !== 'term' || token.one === null) return token;
    const beside = [all[index - 1], all[index + 1]].some(
      (next) => (next?.kind === 'rate' || next?.kind === 'fen') && !hasPer(all, all.indexOf(next), token),
    );
    return lengthOf(token.one) < longest || beside ? asWord(token, token.one) : token;
  });
}

/** A day of a month that is named too is what the number beside it is for. */
const lengthOf = (one: One | null): number => (one === null ? 4 : ['day', 'month', 'year'].indexOf(one) + 1);

/** Whether a rate has a time of its own in its clause, besides the term in question. */
function hasPer(all: readonly Token[], at: number, but: Token): boolean {
  for (const step of [-1, 1])
    for (let index = at + step; index >= 0 && index < all.length; index += step) {
      const token = all[index];
      if (!token || token.kind === 'stop' || (isValue(token) && token !== but)) break;
      if (token.kind === 'word' && token.word.tags.some((tag) => TIMES.has(tag))) return true;
    }
  return false;
}

const TIMES: ReadonlySet<Tag> = new Set<Tag>(['day', 'month', 'period', 'year']);

const asWord = ({ from, to }: Token, one: One): Said => ({
  kind: 'word',
  word: { text: '', tags: [one], way: null },
  from,
  to,
});

function clausesOf(all: readonly Token[]): Exclude<Token, { kind: 'stop' }>[][] {
  const clauses: Exclude<Token, { kind: 'stop' }>[][] = [[]];
  for (const token of all)
    if (token.kind === 'stop') clauses.push([]);
    else clauses[clauses.length - 1]?.push(token);
  return clauses;
}

function toldIn(clause: readonly Token[], text: string): Told[] {
  const taken = new Set<Token>();
  const rightward = isRightward(clause);
  let carried: Tag | null = null;
  return clause.flatMap((value, at): Told[] => {
    if (!isValue(value)) return [];
    const tags = new Set<Tag>();
    const add = (words: readonly Said[]) => {
      for (const word of words) {
        taken.add(word);
        for (const tag of word.word.tags) tags.add(tag);
      }
    };
    if (value.kind === 'term') return [{ value, tags }];
    const before = wordsBefore(clause, at).filter((word) => !taken.has(word));
    add(ofNearest(before.filter((word) => !isOfTerm(word, clause, before))));
    if (lacks(value, tags)) add(wordsAfter(clause, at, rightward, text));
    else if (!hasTime(tags)) add(timeAfter(clause, at));
    if (
      value.kind === 'money' &&
      carried !== null &&
      tags.has('interest') &&
      !tags.has('total') &&
      !hasTime(tags)
    )
      tags.add(carried);
    if (value.kind === 'money' && tags.has('repay'))
      carried = tags.has('month') ? 'month' : tags.has('period') ? 'period' : null;
    return [{ value, tags }];
  });
}

/** 18% 年化, 10000 元本金: numbers first, and a word at the end. */
function isRightward(clause: readonly Token[]): boolean {
  const [first, last] = [clause[0], clause[clause.length - 1]];
  return first !== undefined && isCounted(first) && last?.kind === 'word';
}

/** 借20天一共36元: what is borrowed for twenty days is not the 36 yuan, for a word of their own follows the term. */
const isOfTerm = (word: Said, clause: readonly Token[], before: readonly Said[]): boolean =>
  word.word.tags.includes('principal') &&
  clause[clause.indexOf(word) + 1]?.kind === 'term' &&
  before.some(({ from, word: { tags } }) => from > word.from && tags.includes('total'));

function wordsBefore(clause: readonly Token[], at: number): Said[] {
  const words: Said[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const token = clause[index];
    if (!token || isCounted(token)) break;
    if (token.kind === 'word') words.push(token);
  }
  return words;
}

/** Up to the next number; where that number may claim them, only what is tied to this one: 0.05%/天, 150 元的利息. */
function wordsAfter(clause: readonly Token[], at: number, rightward: boolean, text: string): Said[] {
  const words: Said[] = [];
  let index = at + 1;
  for (; index < clause.length; index++) {
    const token = clause[index];
    if (token?.kind !== 'word') break;
    words.push(token);
  }
  const free = rightward || !clause.slice(index).some(isCounted);
  if (free) return ofValue(words, clause[at]);
  const [first] = words;
  const value = clause[at];
  return first && value && tied(first, text, value.to) ? [first] : [];
}

/** 利息 72 元每期: a time right after a number that is followed by no other. */
function timeAfter(clause: readonly Token[], at: number): Said[] {
  const [value, next] = [clause[at], clause[at + 1]];
  if (next?.kind !== 'word' || next.from !== value?.to || clause.slice(at + 1).some(isCounted)) return [];
  return next.word.tags.length > 0 && next.word.tags.every((tag) => TIMES.has(tag)) ? [next] : [];
}

/** Of the words after a number those that can be its own: a rate is not borrowed, and an amount is one thing. */
function ofValue(words: readonly Said[], value: Token | undefined): Said[] {
  const role = ({ word }: Said) => ROLES.find((tag) => word.tags.includes(tag));
  const isRate = value?.kind === 'rate' || value?.kind === 'fen';
  const end = isRate
    ? words.findIndex((word) => OF_AMOUNTS.has(role(word) ?? 'rate'))
    : words.findIndex((word) => role(word) !== undefined) + 1 || -1;
  return end < 0 ? [...words] : words.slice(0, end);
}

/** 还款后欠 8000, 分期还款手续费 864: the word nearest to the number decides; only 本金 and interest are said together. */
function ofNearest(words: readonly Said[]): Said[] {
  const [nearest] = words.filter(({ word }) => ROLES.some((tag) => word.tags.includes(tag)));
  if (nearest?.word.tags.includes('interest'))
    return words.filter(
      ({ word }) => word.text.endsWith('本金') || !word.tags.some((tag) => OF_AMOUNTS.has(tag)),
    );
  if (!nearest?.word.tags.includes('principal')) return [...words];
  return words.filter(({ word }) => !word.tags.includes('repay'));
}

const tied = ({ from, word }: Said, text: string, end: number): boolean =>
  text.slice(end, from).trim() === '的' || word.text.startsWith('/') || (word.text === '' && from === end);

const hasTime = (tags: ReadonlySet<Tag>): boolean => [...tags].some((tag) => TIMES.has(tag));

/** Whether nothing before a number says what it is. */
function lacks({ kind }: Value, tags: ReadonlySet<Tag>): boolean {
  if (kind === 'rate' || kind === 'fen') return !hasTime(tags) && !tags.has('total');
  return !ROLES.some((tag) => tags.has(tag));
}

const OF_AMOUNTS: ReadonlySet<Tag> = new Set<Tag>(['principal', 'received', 'repay']);
const ROLES: readonly Tag[] = ['interest', 'repay', 'principal', 'received', 'rate'];
