// Runs a program of this project and gives back what it said.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './tally.mjs';

/** The script behind a package's command, so that no shell and no other package's command gets in between. */
export function bin(packageName, command = packageName) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin: field } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof field === 'string' ? field : field[command]);
}

/** @returns {Promise<{ status: number, output: string }>} output holds both streams */
export function run(command, args, { cwd = root, env = {}, echo = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        if (echo) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

export function node(args, options) {
  return run(process.execPath, args, options);
}

/** As `run`, but a failure is thrown with what the program said. */
export async function must(promise) {
  const { status, output } = await promise;
  if (status !== 0) throw new Error(output || `ended with code ${status}`);
  return output;
}
