import type { MiniProgram } from '../host/host';

const SHOWN = 200;
const REFRESH_MS = 250;

/** What goes from logic to view, as it goes; and what went wrong. */
export function createPanel(root: HTMLElement) {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!found) throw new Error(`the panel has ${name}`);
    return found;
  };
  let timer = 0;
  /** How much had been sent when a finger last came down. */
  let touchedAt = 0;
  let sent = 0;

  return {
    /** Forgets the run before. */
    begin(): void {
      window.clearInterval(timer);
      [touchedAt, sent] = [0, 0];
      part('calls').replaceChildren();
      part('complaints').replaceChildren();
    },

    /** A finger comes down: what is sent from here on answers it. */
    touched(): void {
      touchedAt = sent;
    },

    watch(app: MiniProgram): void {
      let seen = 0;
      let heard = 0;
      const sum = (from: number): string => {
        const calls = app.setData.slice(from);
        return `${calls.length} 次，${calls.reduce((bytes, call) => bytes + call.bytes, 0)} 字节`;
      };
      const draw = (): void => {
        sent = app.setData.length;
        const fresh = app.setData.slice(seen);
        for (const { component, keys, bytes } of fresh) {
          const row = document.createElement('tr');
          for (const cell of [component, keys.length, bytes, keys.slice(0, 3).join('  ')])
            row.insertCell().textContent = String(cell);
          part('calls').prepend(row);
        }
        while (part('calls').childElementCount > SHOWN) part('calls').lastElementChild?.remove();
        for (const complaint of app.complaints.slice(heard)) {
          const line = document.createElement('li');
          line.textContent = complaint;
          part('complaints').prepend(line);
        }
        [seen, heard] = [sent, app.complaints.length];
        part('total').textContent = sum(0);
        part('touch').textContent = sum(touchedAt);
      };
      timer = window.setInterval(draw, REFRESH_MS);
      draw();
    },
  };
}
