/** A node of the view as Taro sends it: its name, its text or its children, its attributes. */
export interface Node {
  /** The name of its template, as a number; see config/wire.ts for what is meant where there is none. */
  nn?: string;
  /** What the view tells it from its siblings by, and an event from others. */
  sid?: string;
  /** The text of a text. */
  v?: string;
  cn?: Node[];
  /** Its classes. */
  cl?: string;
}

/** What one `setData` sets: values by their paths. */
export type Payload = Record<string, unknown>;

/** A value that is to be set, and how it may be sent. */
export interface Entry {
  readonly path: string;
  readonly value: unknown;
  /**
   * `change`, of what the page has: belongs whole into one call with the others, or a node would stand at two places
   * between one call and the next. `begun`, a new node among others that change: its beginning belongs there. `fresh`,
   * what the page has not got yet, or in the place of something else: it can come bit by bit.
   */
  readonly as: 'change' | 'begun' | 'fresh';
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of what Taro sends, each list is one of nodes. */
export const isList = (value: unknown): value is Node[] => Array.isArray(value);
