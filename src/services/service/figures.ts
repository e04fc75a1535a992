import { figuresOf } from '../bank/views/figures';
import type { Figures } from '../contract/figures';
import type { RuleSet } from '../rules/rule-set';
import type { Server } from './server';

/** A screen asks with every drawing, and rules do not change. */
const known = new WeakMap<RuleSet, Figures>();

/** The figures that screens say, by the rules that govern. */
export function bankFigures(server: Server): Figures {
  const rules = server.governing();
  const figures = known.get(rules) ?? figuresOf(rules);
  known.set(rules, figures);
  return figures;
}
