import type { Rule } from './rule';

/** What a document says under one heading; its letter is in the rules' ids. */
export interface Section {
  readonly section: string;
  readonly rules: readonly (Omit<Rule, 'document' | 'section' | 'warning'> & { readonly warning?: string })[];
}
