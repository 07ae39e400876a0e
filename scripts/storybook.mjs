// `node scripts/storybook.mjs dev|build [more flags]`: Storybook with what it needs generated first, and without a
// word to the network.
import { spawn } from 'node:child_process';
import { generateManifest, generateSources } from './build/steps.mjs';
import { bin } from './test/support/run.mjs';

const quiet = ['--disable-telemetry'];

export async function storybook(command, flags = []) {
  await generateSources();
  await generateManifest();
  const args = [bin('storybook'), command, ...quiet, ...flags];
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
  const child = spawn(process.execPath, args, { stdio: 'inherit', env });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 0)));
}

if (process.argv[1].endsWith('storybook.mjs')) {
  const [command, ...flags] = process.argv.slice(2);
  process.exitCode = await storybook(command, flags);
}
