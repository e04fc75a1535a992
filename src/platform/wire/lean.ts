import type { Node } from './node';

/** What Taro calls a view that has neither events nor attributes. */
const PLAIN = 'pure-view';

/**
 * Leaves out of a node what its template knows (config/wire.ts): that a plain view is one, that a text is one, that there
 * are no children. A text that is alone has no sibling to be told from.
 * @param node as Taro is about to send it; its children have been here before
 */
export function lean(node: Node): void {
  if (node.nn === PLAIN) delete node.nn;
  const { cn = [] } = node;
  if (cn.length === 0) delete node.cn;
  for (const child of cn)
    if (child.v !== undefined) {
      delete child.nn;
      if (cn.length === 1) delete child.sid;
    }
}
