import { present } from '@/units/assert';

/** A term `amount × e^(−growth × time)`. */
export interface Term {
  readonly amount: number;
  readonly time: number;
}

/**
 * Every growth at which the terms sum to zero, in rising order; a root at which the sum only touches zero is one.
 * By Descartes a sum has at most as many roots as its amounts, in order of time, change their sign; between two of
 * them lies one of its derivative (Rolle). Shifted to a place where the sign changes, the derivative changes it once
 * less: so the roots of a sum that changes its sign once bracket those of one that does twice, and so on.
 */
export function roots(terms: readonly Term[]): number[] {
  const sum = inOrder(terms);
  const turn = sum.findIndex(
    ({ amount }, index) => index > 0 && Math.sign(amount) !== Math.sign(present(sum[index - 1]).amount),
  );
  if (turn < 0) return [];
  const pivot = (present(sum[turn - 1]).time + present(sum[turn]).time) / 2;
  const turning = roots(scaled(sum.map(({ amount, time }) => ({ amount: amount * (pivot - time), time }))));
  const found: number[] = [];
  // As growth falls without end the last term outweighs the others, as it rises the first does.
  let [from, signBefore] = [Number.NEGATIVE_INFINITY, Math.sign(present(sum.at(-1)).amount)];
  for (const to of [...turning, Number.POSITIVE_INFINITY]) {
    const sign = to === Number.POSITIVE_INFINITY ? Math.sign(present(sum[0]).amount) : signAt(sum, to);
    if (sign * signBefore < 0) found.push(between(sum, from, to, signBefore));
    if (sign === 0) found.push(to);
    [from, signBefore] = [to, sign];
  }
  return found;
}

/** By time, one term for each; what cancels but for the rounding of decimals is gone. */
function inOrder(terms: readonly Term[]): Term[] {
  const amounts = new Map<number, { sum: number; size: number }>();
  for (const { amount, time } of terms) {
    const { sum, size } = amounts.get(time) ?? { sum: 0, size: 0 };
    amounts.set(time, { sum: sum + amount, size: size + Math.abs(amount) });
  }
  return [...amounts]
    .filter(([, { sum, size }]) => Math.abs(sum) > 4 * Number.EPSILON * size)
    .map(([time, { sum }]) => ({ amount: sum, time }))
    .sort((a, b) => a.time - b.time);
}

/** The same roots, with amounts of at most 1: derivatives of derivatives would leave the range of a number. */
function scaled(terms: readonly Term[]): Term[] {
  const most = Math.max(...terms.map(({ amount }) => Math.abs(amount)));
  return terms.map(({ amount, time }) => ({ amount: amount / most, time }));
}

/** The sum and its size, both divided by the largest power, so that neither overflows. */
function valueAt(sum: readonly Term[], growth: number): { value: number; size: number } {
  const reach = present(growth > 0 ? sum[0] : sum.at(-1)).time;
  let [value, size] = [0, 0];
  for (const { amount, time } of sum) {
    const part = amount * Math.exp(growth * (reach - time));
    value += part;
    size += Math.abs(part);
  }
  return { value, size };
}

/** 0 where the sum cannot be told from nothing: a power is exact to some units of its exponent. */
function signAt(sum: readonly Term[], growth: number): number {
  const { value, size } = valueAt(sum, growth);
  const span = present(sum.at(-1)).time - present(sum[0]).time;
  const noise = Number.EPSILON * (4 + Math.abs(growth) * span);
  return Math.abs(value) <= noise * size ? 0 : Math.sign(value);
}

/** The one root between two places of different sign, by halves: as exact as a number can be. */
function between(sum: readonly Term[], from: number, to: number, signBefore: number): number {
  let low = Number.isFinite(from) ? from : outward(sum, Number.isFinite(to) ? to : 0, -1, signBefore);
  let high = Number.isFinite(to) ? to : outward(sum, Number.isFinite(from) ? from : 0, 1, -signBefore);
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    const { value } = valueAt(sum, middle);
    if (value === 0) return middle;
    if (Math.sign(value) === signBefore) low = middle;
    else high = middle;
  }
}

/** A place beyond which the sign is that of no end. */
function outward(sum: readonly Term[], start: number, direction: 1 | -1, sign: number): number {
  let stride = 0.1;
  let place = start + direction * stride;
  while (Math.sign(valueAt(sum, place).value) !== sign) {
    stride *= 2;
    place = start + direction * stride;
  }
  return place;
}
