/** A source as a person reads it. */
export interface SourceView {
  readonly id: string;
  readonly kind: 'document' | 'conflict' | 'regulation' | 'assumption';
  readonly document: 'A' | 'B' | 'C' | null;
  readonly section: string | null;
  readonly line: number | null;
  readonly terms: readonly string[];
  readonly text: string;
  readonly note: string | null;
}

/** Everything the bank rests on. */
export interface RulebookView {
  readonly sources: readonly (SourceView & {
    readonly topic: string | null;
    readonly kindOfRule: string | null;
  })[];
  readonly conflicts: readonly {
    readonly id: string;
    readonly title: string;
    readonly rules: readonly string[];
    readonly resolution: string;
    readonly reason: string;
  }[];
}
