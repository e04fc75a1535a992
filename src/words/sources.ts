import { catalogue } from './catalogue';

export const words = catalogue('sources', {
  document: '文{document}',
  regulation: '法规 {id}',
  assumption: '假设',
  doubtful: '说法不一',
});

/** Which mark a source has: a regulation its own, a document, the assumptions and what is in doubt one each. */
export const markOf = (id: string): string => (id.startsWith('R') ? id : id.charAt(0));

/** The short mark of a source: 文A, 法规 R3, 假设; where documents disagree, 说法不一. */
export function sourceMark(id: string): {
  kind: 'document' | 'regulation' | 'assumption' | 'doubtful';
  text: string;
} {
  if (id.startsWith('R')) return { kind: 'regulation', text: words.regulation({ id }) };
  if (id.startsWith('S')) return { kind: 'assumption', text: words.assumption };
  if (id.startsWith('X')) return { kind: 'doubtful', text: words.doubtful };
  return { kind: 'document', text: words.document({ document: id.charAt(0) }) };
}
