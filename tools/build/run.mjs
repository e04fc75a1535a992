import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

/** A command that ended badly, with all it printed. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}\n${output}`);
    this.output = output;
  }
}

/** Runs npm, or a tool of node_modules by its file there, quietly; what it printed is in the error. */
export function run(command, args, environment = {}, optionsOfNode = []) {
  // npm tells its scripts where it is; found that way it starts on Windows without a shell.
  const npm = process.env.npm_execpath;
  const [file, before] =
    command !== 'npm'
      ? [process.execPath, [...optionsOfNode, path.join('node_modules', command)]]
      : npm
        ? [process.execPath, [npm]]
        : ['npm', []];

  return new Promise((resolve, reject) => {
    const child = spawn(file, [...before, ...args], {
      cwd: fileURLToPath(root),
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new CommandFailed([command, ...args].join(' '), code ?? signal, output));
    });
  });
}

/**
 * One line for a long step: what, then the seconds it took, or that it failed. `result` may say more.
 * @param {NodeJS.WritableStream} [out]
 */
export async function step(what, work, result = () => '', out = process.stdout) {
  out.write(`${what} … `);
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  try {
    const value = await work();
    out.write(`${seconds()} ${result(value)}\n`.replace(/ +\n/, '\n'));
    return value;
  } catch (error) {
    out.write(`failed after ${seconds()}\n`);
    throw error;
  }
}
