import type { Node, Payload } from '@/platform/wire/node';

/** A page that keeps what is set, as WeChat does: by paths, each as JSON. */
export function createPage(root: Node = {}) {
  const data = JSON.parse(JSON.stringify({ root })) as { root: Node };
  const calls: Payload[] = [];
  return {
    data,
    calls,
    setData(payload: Payload, done?: () => void): void {
      calls.push(payload);
      for (const [path, value] of Object.entries(payload)) set(data, path, JSON.parse(JSON.stringify(value)));
      done?.();
    },
  };
}

function set(data: object, path: string, value: unknown): void {
  const steps = path.split('.').map((step) => step.replace(/^\[(\d+)\]$/, '$1'));
  const last = steps.pop() as string;
  let at = data as Record<string, unknown>;
  for (const step of steps) {
    const next = at[step];
    if (typeof next !== 'object' || next === null) throw new Error(`nothing at ${step} of ${path}`);
    at = next as Record<string, unknown>;
  }
  if (Array.isArray(at) && Number(last) > at.length) throw new Error(`a hole before ${path}`);
  at[last] = value;
}

/** What is read of a node, without what stands for nodes that are gone. */
export function read(node: Node): unknown {
  const { cn = [], ...own } = node;
  return [own, cn.filter(({ sid }) => !sid?.startsWith('~')).map(read)];
}
