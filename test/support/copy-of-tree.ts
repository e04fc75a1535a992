import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/root';

/** What is under version control or would be, without the pictures. */
const files = () =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file && !file.endsWith('.png') && existsSync(path.join(root, file)));

/** A copy of the project in a folder of its own, with the packages of this one. */
export function copyOfTree(within: string) {
  mkdirSync(within, { recursive: true });
  const folder = mkdtempSync(path.join(within, 'tree-'));
  const place = (file: string) => {
    const to = path.join(folder, file);
    mkdirSync(path.dirname(to), { recursive: true });
    return to;
  };
  for (const file of files()) copyFileSync(path.join(root, file), place(file));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return {
    folder,
    read: (file: string) => readFileSync(path.join(folder, file), 'utf8'),
    write: (file: string, text: string) => writeFileSync(place(file), text),
    remove: (file: string) => rmSync(path.join(folder, file), { recursive: true }),
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}
