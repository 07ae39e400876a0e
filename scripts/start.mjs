// `npm start`: Storybook on http://localhost:6006, at the map of the sample district.
import { storybook } from './storybook.mjs';

const initial = '/story/views-goal-alignment-map--district';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const isDesktop = hasDisplay && !process.env.CI;

console.log(`start: http://localhost:6006/?path=${initial}`);
const open = isDesktop ? ['--initial-path', initial] : ['--ci', '--no-open'];
process.exitCode = await storybook('dev', [
  '--port',
  '6006',
  '--no-version-updates',
  ...open,
  ...process.argv.slice(2),
]);
