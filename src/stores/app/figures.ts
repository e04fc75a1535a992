import { figures as figuresOfBank } from '@/services';
import type { Claim, Figures } from '@/services/contract/figures';
import type { Sources } from '@/services/contract/terms';

/** The figures of the rules that govern now, for what a screen says in words of its own. */
export const figures = (): Figures => figuresOfBank();

/** What a claim of a screen rests on. */
export const cited = (claim: Claim): Sources => figures().sources[claim];

/** The first of what a claim rests on: for a mark beside its sentence. */
export const cite = (claim: Claim): string => cited(claim)[0] ?? '';
