import type { ClaimWay } from '@/services/contract/claim';
import type { Claim, ClaimField, TermIn } from './claim';
import { ABOUT, changesIn, doubtOf, isParts } from './doubt';
import { type Meaning, meaningOf } from './meaning';
import type { Choice, Question } from './question';
import { type Told, told } from './roles';
import { LONGEST, plain } from './text';
import { type Token, tokens, type Value } from './tokens';

/** A part of what was pasted and what it was taken for; `asked`: there is a question about it. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly role: ClaimField | 'way' | 'asked' | 'unused';
}

export interface Reading {
  /** What the sentence says; what it leaves open or says twice is not here. */
  readonly found: Partial<Claim>;
  readonly marks: readonly Mark[];
  readonly questions: readonly Question[];
  /** Longer than what is read. */
  readonly cut: boolean;
}

interface Piece extends Told {
  readonly meaning: Meaning;
}

/** What can be made out of a sentence such as 「借 1 万元，日利率 0.03%，30 天，利息 90 元」; nothing is guessed. */
export function readClaim(pasted: string): Reading {
  const { text, origin } = plain(pasted);
  const all = tokens(text);
  const said = told(all, text);
  const terms = said.flatMap(({ value }) => (value.kind === 'term' ? [value] : []));
  const span = {
    inDays: terms.some(({ unit }) => unit === 'day'),
    oneYear: terms.some(({ unit, digits }) => unit !== 'day' && digits === '12'),
  };
  const values = said.map(({ value }) => value);
  const pieces = said.map(
    (piece, at): Piece => ({
      ...piece,
      meaning: doubted(meaningOf(piece, { ...span, inParts: inParts(said.slice(0, at)) }), text, values, at),
    }),
  );
  const place = (from: number, to: number) => ({ from: origin[from] ?? 0, to: origin[to] ?? pasted.length });
  const words = ({ value }: Told): string => {
    const { from, to } = place(value.from, value.to);
    return pasted.slice(from, to).trim();
  };

  const { found, twice } = fieldsOf(pieces);
  const unsaid = pieces.filter(({ meaning }) => meaning.kind === 'unsaid');
  const principalOpen = found.principal === undefined && !twice.has('principal');
  const questions: Question[] = [
    ...[...twice].map((field) => several(field, pieces, words)),
    ...(principalOpen && unsaid.length > 0 ? [unsaidAmounts(unsaid, words)] : []),
    ...pieces.flatMap((piece): Question[] =>
      piece.meaning.kind === 'question'
        ? [
            {
              about: piece.meaning.about,
              why: piece.meaning.why,
              said: words(piece),
              choices: piece.meaning.choices,
            },
          ]
        : [],
    ),
    ...changesIn(text).map(
      ({ from, to }): Question => ({
        about: 'rate',
        why: 'changed',
        said: text.slice(from, to),
        choices: [],
      }),
    ),
  ];
  const way = wayOf(all, text);
  const roleOf = ({ meaning }: Piece): Mark['role'] => {
    if (meaning.kind === 'field') return twice.has(meaning.field) ? 'asked' : meaning.field;
    return meaning.kind === 'question' || (meaning.kind === 'unsaid' && principalOpen) ? 'asked' : 'unused';
  };
  return {
    found: way === null ? found : { ...found, way },
    questions: questions.filter((one, index) => questions.findIndex((other) => isSame(one, other)) === index),
    marks: [
      ...pieces.map((piece) => ({ ...place(piece.value.from, piece.value.to), role: roleOf(piece) })),
      ...all.flatMap((token): Mark[] =>
        token.kind === 'word' && token.word.way !== null && token.word.way === way
          ? [{ ...place(token.from, token.to), role: 'way' }]
          : [],
      ),
    ].sort((a, b) => a.from - b.from),
    cut: pasted.length > LONGEST,
  };
}

/** 约90元 said twice is asked once. */
const isSame = (a: Question, b: Question): boolean =>
  a.about === b.about && a.why === b.why && a.said === b.said;

/** 每月还本金833.33，利息100: after a part of the principal, the interest may be the month's. */
const inParts = (earlier: readonly Told[]): boolean =>
  earlier.some(
    ({ value, tags }) =>
      (value.kind === 'money' || value.kind === 'number') &&
      tags.has('principal') &&
      (tags.has('month') || tags.has('period')),
  );

/** What a number says, unless a word beside it says that it is not this very number. */
function doubted(meaning: Meaning, text: string, values: readonly Value[], at: number): Meaning {
  const counted = values[at];
  if (counted && isParts(text, counted))
    return { kind: 'question', about: 'term', why: 'unclear', choices: [] };
  const doubt =
    meaning.kind === 'field'
      ? doubtOf(text, values, at, meaning.field)
      : meaning.kind === 'question'
        ? doubtOf(text, values, at, null)
        : null;
  if (doubt === null) return meaning;
  if (meaning.kind === 'question') return { ...meaning, why: doubt };
  if (meaning.kind !== 'field') return meaning;
  const value = values[at];
  const part = { [meaning.field]: meaning.text };
  const choice: Choice = {
    field: meaning.field,
    part: value?.kind === 'term' ? { ...part, termIn: value.unit } : part,
  };
  return { kind: 'question', about: ABOUT[meaning.field], why: doubt, choices: [choice] };
}

/** Each field's one content; a field that is said twice and differs is none. */
function fieldsOf(pieces: readonly Piece[]): { found: Partial<Claim>; twice: ReadonlySet<ClaimField> } {
  const contents = new Map<ClaimField, Set<string>>();
  for (const { meaning, value } of pieces)
    if (meaning.kind === 'field')
      contents.set(
        meaning.field,
        (contents.get(meaning.field) ?? new Set()).add(keyOf(meaning.text, unitOf(value))),
      );
  const found: Partial<Record<ClaimField, string>> & { termIn?: TermIn } = {};
  const twice = new Set<ClaimField>();
  for (const { meaning, value } of pieces) {
    if (meaning.kind !== 'field') continue;
    if ((contents.get(meaning.field)?.size ?? 0) > 1) twice.add(meaning.field);
    else {
      found[meaning.field] = meaning.text;
      if (value.kind === 'term') found.termIn = value.unit;
    }
  }
  return { found, twice };
}

const unitOf = (value: Told['value']): string =>
  value.kind === 'term' ? (value.unit === 'day' ? 'day' : 'month') : '';

/** 150 and 150.00 are the same. */
const keyOf = (text: string, unit: string): string => `${Number(text)}${unit}`;

function several(field: ClaimField, pieces: readonly Piece[], words: (piece: Told) => string): Question {
  const of = pieces.filter(({ meaning }) => meaning.kind === 'field' && meaning.field === field);
  const choices = of.map(({ meaning, value }): Choice => {
    const part = { [field]: meaning.kind === 'field' ? meaning.text : '' };
    return { field, part: value.kind === 'term' ? { ...part, termIn: value.unit } : part };
  });
  const keys = choices.map(({ part }) => JSON.stringify(part));
  return {
    about: ABOUT[field],
    why: 'several',
    said: [...new Set(of.map(words))].join('、'),
    choices: choices.filter((_, index) => keys.indexOf(keys[index] ?? '') === index),
  };
}

const unsaidAmounts = (pieces: readonly Piece[], words: (piece: Told) => string): Question => ({
  about: 'principal',
  why: 'unsaid',
  said: [...new Set(pieces.map(words))].join('、'),
  choices: pieces.flatMap(({ meaning }): Choice[] =>
    meaning.kind === 'unsaid' ? [{ field: 'principal', part: { principal: meaning.text } }] : [],
  ),
});

/** How it is repaid; null where nobody says, where two ways are named, or where it is what it is not. */
function wayOf(all: readonly Token[], text: string): ClaimWay | null {
  const named = all.flatMap((token) =>
    token.kind === 'word' && token.word.way !== null && !/[不非没]\S{0,2}$/.test(text.slice(0, token.from))
      ? [token.word.way]
      : [],
  );
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}
