import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Board, BoardStep } from './board';
import type { Look } from './camera';

const LOOK_NAMES: Readonly<Record<Look, string>> = { light: '浅色', dark: '深色', care: '关怀模式' };

/** On paper the scripts are listed on the first page, each begins one of its own, two steps fill it, and none is torn apart. */
const STYLE = `
  body { margin: 24px; color: #131816; font: 15px/22px system-ui, "Noto Sans CJK SC", sans-serif; }
  h1 { font-size: 24px; line-height: 32px; } h2 { margin: 32px 0 4px; font-size: 18px; }
  p { margin: 0 0 12px; color: #4e5753; } nav a { display: inline-block; margin: 0 16px 8px 0; color: #0a6e48; }
  .steps { display: flex; flex-wrap: wrap; gap: 24px; }
  figure { width: min-content; margin: 0; break-inside: avoid; }
  .looks { display: flex; gap: 8px; } img { width: 225px; border: 1px solid #c9d0cc; border-radius: 16px; }
  figcaption { margin-top: 8px; font-size: 13px; line-height: 18px; } .at, .rules { color: #4e5753; }
  .refused { color: #b0281e; }
  @page { size: A4; margin: 10mm; }
  @media print {
    body { margin: 0; } nav { columns: 2; } nav a { display: block; color: inherit; text-decoration: none; }
    h2 { margin-top: 0; break-before: page; break-after: avoid; } p { break-after: avoid; } img { width: 178px; }
  }
`;

const text = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The looks in which a step was drawn. */
type LooksOf = (step: BoardStep) => readonly Look[];

/** One page with all the pictures that are there. @returns its file */
export function writePage(folder: string, all: readonly Board[], looksOf: LooksOf): string {
  const boards = all.filter(({ steps }) => steps.some((step) => looksOf(step).length > 0));
  const html = `<!DOCTYPE html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>分镜 · 流程演示</title>
<style>${STYLE}</style>
<h1>分镜</h1>
<p>流程演示，不提供真实借款。${boards.length} 个剧本，每一步的画面由程序按剧本算出。</p>
<nav>${boards.map(({ id, title }) => `<a href="#${id}">${text(title)}</a>`).join('')}</nav>
${boards.map((board) => section(board, looksOf)).join('\n')}
</html>
`;
  const file = path.join(folder, 'index.html');
  writeFileSync(file, html);
  return file;
}

const section = ({ id, title, persona, story, steps }: Board, looksOf: LooksOf): string =>
  `<h2 id="${id}">${text(title)}</h2>
<p>${text(persona)}：${text(story)}</p>
<div class="steps">
${steps.map((step, index) => figure(step, index, steps.length, looksOf(step))).join('\n')}
</div>`;

const figure = (step: BoardStep, index: number, count: number, looks: readonly Look[]): string =>
  `<figure><div class="looks">${looks
    .map(
      (look) =>
        `<img loading="lazy" src="${step.name}-${look}.png" alt="${text(`${step.caption}，${LOOK_NAMES[look]}`)}">`,
    )
    .join('')}</div>
<figcaption><strong>${index + 1} / ${count} ${text(step.caption)}</strong>
<div class="at">${step.at} · ${text(step.page)}</div>
${step.refused ? `<div class="refused">拒绝：${step.refused}</div>` : ''}
<div class="rules">${step.rules.join(' ')}</div></figcaption></figure>`;
