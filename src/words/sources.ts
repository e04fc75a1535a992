/** The short mark of a source: 文A, 法规 R3, 假设; where documents disagree, 说法不一. */
export function sourceMark(id: string): {
  kind: 'document' | 'regulation' | 'assumption' | 'doubtful';
  text: string;
} {
  if (id.startsWith('R')) return { kind: 'regulation', text: `法规 ${id}` };
  if (id.startsWith('S')) return { kind: 'assumption', text: '假设' };
  if (id.startsWith('X')) return { kind: 'doubtful', text: '说法不一' };
  return { kind: 'document', text: `文${id.charAt(0)}` };
}
