/** What was measured after so many loans. */
export interface Point {
  readonly loans: number;
  readonly openMs: number;
  readonly commandMs: number;
  readonly repayMs: number;
  readonly stateBytes: number;
}

export interface Found {
  readonly builtSeconds: number;
  readonly points: readonly Point[];
}

/** A figure, what it may be at most, and what it should be. */
export interface Held {
  readonly name: string;
  readonly found: number;
  readonly most: number;
  readonly goal: number;
}

/** The slope of a line through the logarithms, by least squares: 0 is the same for ever, 1 grows as the loans do. */
export function exponent(points: readonly (readonly [loans: number, value: number])[]): number {
  const logs = points.map(([loans, value]) => [Math.log(loans), Math.log(value)] as const);
  const mean = (place: 0 | 1): number => logs.reduce((sum, log) => sum + log[place], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [of, at]) => sum + (of - x) * (at - y), 0);
  return over / logs.reduce((sum, [of]) => sum + (of - x) ** 2, 0);
}

/** What is held of a growth: opening and commands hardly notice how much there was, a list grows as what it lists. */
export function heldOf({ points }: Found): Held[] {
  const first = points[0];
  const last = points.at(-1);
  const thousand = points.find(({ loans }) => loans === 1_000);
  if (!first || !last || !thousand) return [];
  const grows = (of: (point: Point) => number, from = 0): number =>
    exponent(points.filter(({ loans }) => loans >= from).map((point) => [point.loans, of(point)]));
  const held = (name: string, found: number, goal: number, most = goal): Held => ({
    name,
    found,
    most,
    goal,
  });
  return [
    held(
      `opening with ${last.loans} loans, as many times as with ${first.loans}`,
      last.openMs / first.openMs,
      3,
      8,
    ),
    held(
      'exponent of a command',
      grows(({ commandMs }) => commandMs),
      0.1,
    ),
    held('milliseconds of 还款 with 1000 loans, interpreted', thousand.repayMs, 20),
    // A view of a few loans is mostly what every view is.
    held(
      'exponent of 还款',
      grows(({ repayMs }) => repayMs, 100),
      1.1,
    ),
    held('bytes of the stored state a closed loan', last.stateBytes / last.loans, 300),
  ];
}
